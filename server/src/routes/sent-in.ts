import type { Context } from 'hono';
import type { Env } from '../env.js';
import { notFound } from '../problem.js';
import { parseQuery } from '../query.js';
import { findRecord, listRecords } from '../repositories/list.js';
import { type Filters, officeListings } from '../repositories/office-listings.js';
import { sendersOf, withSenders } from '../repositories/senders.js';
import type { Stored } from '../repositories/write-record.js';
import { readReceipt } from '../submissions/receipts.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
import type { RouteDeps } from './deps.js';
import { privately, shownWith } from './writes.js';

/** What is sent in, by its table, and what its submission is called. */
const kinds = {
  connections: 'connection',
  registrations: 'registration',
  contributions: 'contribution',
  feedback: 'feedback',
} as const;
export type SentIn = keyof typeof kinds;

/** A page of what was sent in, for staff: with who sent it. `fixed` are filters that the address stands for. */
export async function listSentIn(
  c: Context<Env>,
  { db, context }: RouteDeps,
  table: SentIn,
  fixed: Record<string, string[]> = {},
): Promise<Response> {
  const query = parseQuery<Filters>(officeQueries[table], new URL(c.req.url).searchParams);
  const page = await listRecords(db, officeListings[table], { ...query, ...fixed }, context());
  return privately(c, await withSenders(db, kinds[table], page));
}

/** Throws a 404 when a receipt came along that is not this record's: it says nothing about whether there is one. */
export async function checkReceipt(
  c: Context<Env>,
  deps: RouteDeps,
  table: SentIn,
  id: string,
): Promise<void> {
  if (c.req.query('receipt') && !(await readReceipt(c, deps, kinds[table], id)))
    throw notFound(`record at ${c.req.path}`);
}

/** One record that was sent in, for its sender or for staff, who also see the sender. */
export async function showSentIn<T extends Stored>(
  c: Context<Env>,
  deps: RouteDeps,
  table: SentIn,
  id: string,
  belongs: (record: T) => boolean = () => true,
  beside: (record: T) => Promise<object> = () => Promise.resolve({}),
): Promise<Response> {
  await checkReceipt(c, deps, table, id);
  const doc = id.includes('\0') ? undefined : await findRecord(deps.db, table, id);
  const record = doc === undefined ? undefined : (JSON.parse(doc) as T);
  if (!record || !belongs(record)) throw notFound(`record at ${c.req.path}`);
  const sender = c.req.query('receipt') ? undefined : (await sendersOf(deps.db, kinds[table], [id])).get(id);
  return shownWith(c, record, { ...(await beside(record)), ...(sender ? { sender } : {}) });
}
