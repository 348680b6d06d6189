import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { Receipt, Submission } from '../../../src/sdk/schemas/submission.js';
import { invalidBody, parseBody, readJson } from '../body.js';
import type { Executor } from '../db/database.js';
import type { Env } from '../env.js';
import type { Author } from '../repositories/audit.js';
import type { Stored } from '../repositories/write-record.js';
import type { RouteDeps } from '../routes/deps.js';
import { authorOf, inTransaction, privately } from '../routes/writes.js';
import { refuseSpent, spend, targetsOf } from './budgets.js';
import { digestOfKey, idempotencyKeyOf, once } from './idempotency.js';
import { rowsOf } from './journal-rows.js';
import { keepPerson } from './people.js';
import { keepReceipt, newReceipt, type SubmissionKind } from './receipts.js';
import { fingerprintOf, refuseRepeated } from './repeats.js';

/** What becomes of a kind of submission. */
export interface Submitting<Body extends Submission, T extends Stored> {
  kind: SubmissionKind;
  schema: z.ZodMiniType<Body>;
  /** Writes the record; what it throws undoes all of it. */
  save(tx: Executor, body: Body, author: Author): Promise<T>;
}

/** Milliseconds within which nobody fills in a form. */
const FASTEST = 2000;

const firstStatus = {
  connection: 'requested',
  feedback: 'received',
  registration: 'registered',
  contribution: 'received',
} as const;

const refuseTooFast = ({ elapsed }: Submission) => {
  if (elapsed !== undefined && elapsed < FASTEST)
    throw invalidBody([
      {
        field: 'elapsed',
        message: 'The form was sent sooner than anyone can fill it in. Wait and try again',
      },
    ]);
};

/**
 * Takes what someone sends in: record, person, receipt and the answer for its Idempotency-Key are written together or not
 * at all. Who fills in the field that people do not see is answered like everyone, and nothing is kept. What comes with a
 * secret key was looked at by staff: no budget counts it.
 */
export async function submit<Body extends Submission, T extends Stored & { status: string }>(
  c: Context<Env>,
  deps: RouteDeps,
  { kind, schema, save }: Submitting<Body, T>,
): Promise<Response> {
  const header = idempotencyKeyOf(c.req.header('Idempotency-Key'));
  const request = await readJson(c);
  const body = parseBody(schema, request);
  const { id: owner, kind: caller } = c.get('principal');
  const { budgets, journal, note } = deps.submissions;
  const now = deps.clock();
  const isPublic = caller !== 'secret';
  if (isPublic && body.homepage) {
    note(kind, 'ignored');
    const made = { id: randomUUID(), status: firstStatus[kind], updatedAt: now.toISOString() };
    return privately(c, receiptOf(made, newReceipt()), 201);
  }
  if (isPublic) refuseTooFast(body);

  const key = header === undefined ? undefined : digestOfKey(header);
  const given = await inTransaction(deps, (tx) =>
    once(tx, { owner, key, request: [c.req.path, request], now }, async () => {
      if (isPublic) await refuseSpent(tx, budgets, now);
      const fingerprint = fingerprintOf(c.req.path, body);
      await refuseRepeated(tx, kind, fingerprint, now);
      const record = await save(tx, body, authorOf(c, now));
      const receipt = newReceipt();
      await keepPerson(tx, kind, record.id, body, fingerprint, now);
      await keepReceipt(tx, kind, record.id, receipt);
      if (isPublic) await spend(tx, budgets, targetsOf(kind, record), now);
      return { status: 201, body: JSON.stringify(receiptOf(record, receipt)) };
    }),
  );
  const answer = JSON.parse(given.body) as Receipt;
  // Also for an answer that is given again: the first may still wait for the disk.
  await journal?.append({
    kind,
    record: answer.id,
    rows: await rowsOf(deps.db, kind, answer.id, { owner, key }),
  });
  note(kind, 'kept');
  return privately(c, answer, given.status);
}

const receiptOf = (
  { id, status, updatedAt = '' }: Stored & { status: string },
  receipt: string,
): Receipt => ({ id, status, receipt, updatedAt });
