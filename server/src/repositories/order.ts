import { type RawBuilder, sql } from 'kysely';
import type { Position } from '../cursor.js';
import type { AnyQuery, Listing, SortKey } from './listing.js';
import type { Search } from './search.js';

const byId: SortKey = { by: sql`id`, type: 'string' };

/** The order of a list: of the ids asked for, of relevance, or the one that is named; the id always ends it. */
export function orderOf<Q extends AnyQuery>(
  listing: Listing<Q>,
  query: Q,
  search: Search | undefined,
): SortKey[] {
  if (query.ids && !query.sort)
    return [{ by: sql`array_position(${query.ids}::text[], id)`, type: 'number' }, byId];
  const plain = Object.values(listing.sorts)[0] ?? [];
  const name = query.sort ?? 'relevance';
  if (name === 'relevance' && search)
    return [{ by: search.rank, type: 'number', descending: true }, ...plain, byId];
  return [...(listing.sorts[name] ?? plain), byId];
}

const valueOf = (key: SortKey, value: unknown) =>
  key.type === 'number' ? sql`${value}::bigint` : sql`${value}::text`;

/** Rows beyond `keys` in the given order; right whatever is added or taken away meanwhile. */
export function beyond(order: SortKey[], keys: Position['keys']): RawBuilder<boolean> {
  const alternatives = order.map((key, i) => {
    const same = order.slice(0, i).map((earlier, j) => sql`${earlier.by} = ${valueOf(earlier, keys[j])}`);
    const further = sql`${key.by} ${sql.raw(key.descending ? '<' : '>')} ${valueOf(key, keys[i])}`;
    return sql`(${sql.join([...same, further], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}
