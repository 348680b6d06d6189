import { pageOf } from '../sdk/snapshot/page-of.js';
import { type Asked, type Desk, staffOnly } from './asked.js';
import { asked } from './reading.js';
import { missing } from './refusal.js';
import { officeQueries } from '../catalogue/office-queries.js';
import type { AnyRecord, Store } from './store.js';

/** What says which records of those that match are shown. */
const PAGING = ['ids', 'limit', 'cursor'];

type Filters = Record<string, string[] | undefined>;

/** A page of the records that match the parameters which name their fields, in the order in which they are given. */
export function filtered(
  { params }: Asked,
  name: keyof typeof officeQueries,
  records: readonly AnyRecord[],
): { data: AnyRecord[] } {
  const query = asked<Filters>(officeQueries[name], params);
  const filters = Object.entries(query).filter(([field]) => !PAGING.includes(field));
  const matching = records.filter((record) =>
    filters.every(([field, values]) => {
      const own = record[field === 'product' && !('product' in record) ? 'products' : field];
      return values?.some((value) => [own].flat().includes(value)) ?? true;
    }),
  );
  return pageOf(name, matching, query);
}

const withSender = (record: AnyRecord, desk: Desk): AnyRecord =>
  desk.senders.has(record.id) ? { ...record, sender: desk.senders.get(record.id) } : record;

/** A page of what was sent in, the newest first, with who sent it: for staff. */
export function listSentIn(
  it: Asked,
  desk: Desk,
  name: keyof typeof officeQueries,
  records: readonly AnyRecord[],
): unknown {
  staffOnly(it);
  const page = filtered(it, name, [...records].reverse());
  return { ...page, data: page.data.map((record) => withSender(record, desk)) };
}

/** One record that was sent in: for staff, who also see who sent it, or for whoever has its receipt. */
export function shown(it: Asked, desk: Desk, store: Store, table: string, id: string): AnyRecord {
  const receipt = it.params.get('receipt');
  if (!receipt) staffOnly(it);
  else if (desk.receipts.get(receipt) !== id) throw missing(`record at /${it.path.join('/')}`);
  const record = store.get(table, id);
  return receipt ? record : withSender(record, desk);
}
