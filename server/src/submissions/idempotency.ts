import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import { ProblemError } from '../problem.js';

/** An answer that was given to an idempotency key. */
export interface Given {
  status: number;
  body: string;
}

const DAY = 86_400_000;

/** The key of a request; `undefined` without one. Throws a 400 for what is none. */
export function idempotencyKeyOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new ProblemError({
    status: 400,
    code: 'invalid-idempotency-key',
    detail: 'An Idempotency-Key has 1 to 200 visible ASCII characters.',
  });
}

/** What a key is kept as: some put more into it than they should. */
export const digestOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

/**
 * Does `work` once for a key within 24 hours: of several at a time the others wait, and get the same answer. A 422 when the
 * key comes again with another body.
 */
export async function once(
  tx: Executor,
  { owner, key, request, now }: { owner: string; key: string | undefined; request: unknown; now: Date },
  work: () => Promise<Given>,
): Promise<Given> {
  if (key === undefined) return work();
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
  await sql`select pg_advisory_xact_lock(hashtextextended(${`once ${owner} ${key}`}, 0))`.execute(tx);
  const since = new Date(now.getTime() - DAY).toISOString();
  const { rows } = await sql<Given & { fingerprint: string }>`
    select status, body, fingerprint from idempotency
    where owner = ${owner} and key = ${key} and created_at > ${since}::timestamptz`.execute(tx);
  const known = rows[0];
  if (known && known.fingerprint !== fingerprint)
    throw new ProblemError({
      status: 422,
      code: 'idempotency-key-reused',
      detail: 'This Idempotency-Key came with another body. Take a new key for a new submission.',
    });
  if (known) return { status: known.status, body: known.body };
  const given = await work();
  await sql`
    insert into idempotency (owner, key, fingerprint, status, body, created_at)
    values (${owner}, ${key}, ${fingerprint}, ${given.status}, ${given.body}, ${now.toISOString()}::timestamptz)
    on conflict (owner, key) do update set fingerprint = excluded.fingerprint, status = excluded.status,
      body = excluded.body, created_at = excluded.created_at`.execute(tx);
  return given;
}
