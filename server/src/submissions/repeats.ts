import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Submission } from '../../../src/sdk/schemas/submission.js';
import type { Executor } from '../db/database.js';
import { ProblemError } from '../problem.js';
import { type SubmissionKind, tableOf } from './receipts.js';

const DAY = 86_400_000;

/** What differs from one time to the next. */
const UNSAID = new Set(['contact', 'consent', 'elapsed', 'homepage']);

/** What is the same when the same person sends the same once more, whatever program they use. */
export function fingerprintOf(path: string, body: Submission): string {
  const { contact } = body;
  const sender = contact.email?.trim().toLowerCase() ?? contact.phone?.replace(/\D/g, '');
  const said = Object.entries(body)
    .filter(([name]) => !UNSAID.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([path, sender, said]))
    .digest('base64url');
}

/** Throws a 409 with the id of what the same person sent within a day, unless that was taken back. Of two at a time the second waits. */
export async function refuseRepeated(
  tx: Executor,
  kind: SubmissionKind,
  fingerprint: string,
  now: Date,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`same ${fingerprint}`}, 0))`.execute(tx);
  const since = new Date(now.getTime() - DAY).toISOString();
  const { rows } = await sql<{ id: string; status: string }>`
    select it.id, it.status from people join ${sql.table(tableOf[kind])} as it on it.id = people.record
    where people.fingerprint = ${fingerprint} and people.kind = ${kind} and people.consented_at > ${since}::timestamptz
      and it.deleted_at is null and it.status not in ('cancelled', 'withdrawn')
    limit 1`.execute(tx);
  const sent = rows[0];
  if (sent)
    throw new ProblemError({
      status: 409,
      code: 'already-sent',
      detail: 'The same was sent in by the same person within a day. It is kept: see "current".',
      current: sent,
    });
}
