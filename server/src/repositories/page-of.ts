import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { readCursor, unreadable, writeCursor } from '../cursor.js';
import { limitOf } from './list.js';

/** One page of records that are at hand, as JSON text. */
export function pageOf<T extends { id: string }>(
  name: string,
  records: T[],
  query: PagingQuery & { ids?: string[] },
): string {
  const ids = query.ids;
  const matching = ids
    ? records.filter(({ id }) => ids.includes(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    : records;
  const last = readCursor(name, query, ['string'])?.keys[0];
  const start = last === undefined ? 0 : matching.findIndex(({ id }) => id === last) + 1;
  if (last !== undefined && start === 0) throw unreadable();
  const data = matching.slice(start, start + limitOf(query));
  const end = data.at(-1);
  const more = end && start + data.length < matching.length;
  const next = more ? writeCursor(name, query, { keys: [end.id], way: 0 }) : null;
  return JSON.stringify({ data, total: matching.length, next });
}
