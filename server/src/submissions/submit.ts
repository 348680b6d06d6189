import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { Receipt, Submission } from '../../../src/sdk/schemas/submission.js';
import { parseBody, readJson } from '../body.js';
import type { Executor } from '../db/database.js';
import type { Env } from '../env.js';
import type { Author } from '../repositories/audit.js';
import type { Stored } from '../repositories/write-record.js';
import type { RouteDeps } from '../routes/deps.js';
import { authorOf, inTransaction, privately } from '../routes/writes.js';
import { idempotencyKeyOf, once } from './idempotency.js';
import { keepPerson } from './people.js';
import { keepReceipt, newReceipt, type SubmissionKind } from './receipts.js';

/** What becomes of a kind of submission. */
export interface Submitting<Body extends Submission, T extends Stored> {
  kind: SubmissionKind;
  schema: z.ZodMiniType<Body>;
  /** Writes the record; what it throws undoes all of it. */
  save(tx: Executor, body: Body, author: Author): Promise<T>;
}

/**
 * Takes what someone sends in: record, person, receipt and the answer for its Idempotency-Key are written together or not
 * at all. Who fills in the field that people do not see is answered like everyone, and nothing is kept.
 */
export async function submit<Body extends Submission, T extends Stored & { status: string }>(
  c: Context<Env>,
  deps: RouteDeps,
  { kind, schema, save }: Submitting<Body, T>,
): Promise<Response> {
  const key = idempotencyKeyOf(c.req.header('Idempotency-Key'));
  const request = await readJson(c);
  const body = parseBody(schema, request);
  const { id: owner, kind: caller } = c.get('principal');
  const now = deps.clock();
  if (caller !== 'secret' && body.homepage)
    return answer(c, { id: randomUUID(), status: 'received', updatedAt: now.toISOString() }, newReceipt());

  const given = await inTransaction(deps, (tx) =>
    once(tx, { owner, key, request: [c.req.path, request], now }, async () => {
      const record = await save(tx, body, authorOf(c, now));
      const receipt = newReceipt();
      await keepPerson(tx, kind, record.id, body, now);
      await keepReceipt(tx, kind, record.id, receipt);
      return { status: 201, body: JSON.stringify(receiptOf(record, receipt)) };
    }),
  );
  return privately(c, JSON.parse(given.body), given.status);
}

const receiptOf = (
  { id, status, updatedAt = '' }: Stored & { status: string },
  receipt: string,
): Receipt => ({
  id,
  status,
  receipt,
  updatedAt,
});

const answer = (c: Context<Env>, record: Stored & { status: string }, receipt: string) =>
  privately(c, receiptOf(record, receipt), 201);
