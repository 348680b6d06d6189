import type { PageData } from '../schemas/page.js';
import { readCursor, unreadable, writeCursor } from './cursor.js';
import type { AnyQuery } from './listing.js';

const DEFAULT_LIMIT = 24;

/** Records a page; all that were asked for by id. */
export const limitOf = (query: AnyQuery): number => query.limit ?? (query.ids?.length || DEFAULT_LIMIT);

/** One page of records that are at hand in their order. */
export function pageOf<T extends { id: string }>(
  name: string,
  records: readonly T[],
  query: AnyQuery,
): PageData<T> {
  const { ids } = query;
  const matching = ids
    ? records.filter(({ id }) => ids.includes(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    : records;
  const last = readCursor(name, query, ['string'])?.keys[0];
  const start = last === undefined ? 0 : matching.findIndex(({ id }) => id === last) + 1;
  if (last !== undefined && start === 0) throw unreadable();
  const data = matching.slice(start, start + limitOf(query));
  const end = data.at(-1);
  const more = end && start + data.length < matching.length;
  return {
    data,
    total: matching.length,
    next: more ? writeCursor(name, query, { keys: [end.id], way: 0 }) : null,
  };
}
