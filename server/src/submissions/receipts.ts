import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import type { Env } from '../env.js';
import type { RouteDeps } from '../routes/deps.js';

/** What can be sent in. */
export type SubmissionKind = 'connection' | 'feedback' | 'registration' | 'contribution';

/** Where what was sent in is kept. */
export const tableOf = {
  connection: 'connections',
  feedback: 'feedback',
  registration: 'registrations',
  contribution: 'contributions',
} as const satisfies Record<SubmissionKind, string>;

const digestOf = (receipt: string) => createHash('sha256').update(receipt).digest('base64url');

/** A receipt that nobody can guess. */
export const newReceipt = (): string => randomBytes(24).toString('base64url');

/** Keeps what a receipt is for; the receipt itself is known to its owner alone. */
export async function keepReceipt(
  tx: Executor,
  kind: SubmissionKind,
  record: string,
  receipt: string,
): Promise<void> {
  await sql`
    insert into receipts (digest, kind, record) values (${digestOf(receipt)}, ${kind}, ${record})`.execute(
    tx,
  );
}

/** Whether the `receipt` of the address is this submission's. */
export async function readReceipt(
  c: Context<Env>,
  { db }: Pick<RouteDeps, 'db'>,
  kind: SubmissionKind,
  id: string,
): Promise<boolean> {
  const receipt = c.req.query('receipt');
  if (!receipt || id.includes('\0')) return false;
  const { rows } = await sql`
    select 1 from receipts where digest = ${digestOf(receipt)} and kind = ${kind} and record = ${id}`.execute(
    db,
  );
  return rows.length > 0;
}
