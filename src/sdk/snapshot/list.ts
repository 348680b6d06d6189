import type { Facets, PageData } from '../schemas/page.js';
import { compareText, compareValues } from './compare.js';
import { type Position, readCursor, unreadable, writeCursor } from './cursor.js';
import type { AnyQuery, Condition, Context, Listing, SortKey } from './listing.js';
import type { Row } from './row.js';
import { type Search, searches } from './search.js';

const DEFAULT_LIMIT = 24;
/** Values counted of one facet, the commonest first. */
const MOST_VALUES = 100;

const limitOf = (query: AnyQuery): number => query.limit ?? (query.ids?.length || DEFAULT_LIMIT);
const byId: SortKey = { by: ({ id }) => id, type: 'string' };

/** The order of a list: of the ids asked for, of relevance, or the one that is named; the id always ends it. */
function orderOf(listing: Listing<AnyQuery>, query: AnyQuery, search: Search | undefined): SortKey[] {
  const { ids, sort } = query;
  if (ids && !sort) return [{ by: ({ id }) => ids.indexOf(id) + 1, type: 'number' }, byId];
  const plain = Object.values(listing.sorts)[0] ?? [];
  const name = sort ?? 'relevance';
  if (name === 'relevance' && search)
    return [{ by: search.rank, type: 'number', descending: true }, ...plain, byId];
  return [...(listing.sorts[name] ?? plain), byId];
}

function compareKeys(order: readonly SortKey[], a: Position['keys'], b: Position['keys']): number {
  for (const [i, { descending }] of order.entries()) {
    const compared = compareValues(a[i]!, b[i]!);
    if (compared !== 0) return descending ? -compared : compared;
  }
  return 0;
}

const allHold = (conditions: readonly Condition[], row: Row) => conditions.every(({ test }) => test(row));

/** Each facet's values with the rows that have them under all filters but its own. */
function countFacets(
  listing: Listing<AnyQuery>,
  names: readonly string[],
  rows: readonly Row[],
  matching: readonly Condition[],
  context: Context,
): Facets {
  const facets: Facets = {};
  for (const name of new Set(names)) {
    const facet = listing.facets?.[name];
    if (!facet) continue;
    const others = matching.filter((condition) => condition.name !== name);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = facet.by(row);
      if (value !== null && allHold(others, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    facets[name] = [...counts]
      .sort(([a, n], [b, m]) => m - n || compareText(a, b))
      .slice(0, MOST_VALUES)
      .map(([value, count]) => {
        const label = facet.label(value, context);
        return { value, ...(label && { label }), count };
      });
  }
  return facets;
}

/** One page of a list, as the API answers it. A search that finds nothing is asked again, less strictly. */
export function listRows(
  name: string,
  listing: Listing<AnyQuery>,
  rows: readonly Row[],
  query: AnyQuery,
  context: Context,
): PageData<unknown> {
  const q = listing.isSearchable ? query.q?.trim() : undefined;
  const filters = listing.conditions(query, context);
  const { ids } = query;
  if (ids) filters.push({ name: 'ids', test: ({ id }) => ids.includes(id) });

  const answer = (way: number): PageData<unknown> => {
    const search = q ? searches[way]?.(q) : undefined;
    const matching = search ? [...filters, { name: 'q', test: search.matches }] : filters;
    const order = orderOf(listing, query, search);
    const position = readCursor(
      name,
      query,
      order.map(({ type }) => type),
    );
    if (position && position.way !== way && position.way < searches.length) return answer(position.way);
    const found = rows
      .filter((row) => allHold(matching, row))
      .map((row) => ({ row, keys: order.map(({ by }) => by(row)) }))
      .sort((a, b) => compareKeys(order, a.keys, b.keys));
    if (found.length === 0 && search && !position && way + 1 < searches.length) return answer(way + 1);
    const left = position ? found.filter(({ keys }) => compareKeys(order, keys, position.keys) > 0) : found;
    const page = left.slice(0, limitOf(query));
    const last = left.length > page.length ? page.at(-1) : undefined;
    return {
      data: page.map(({ row }) => row.record),
      total: found.length,
      next: last ? writeCursor(name, query, { keys: last.keys, way }) : null,
      ...(query.facets?.length && { facets: countFacets(listing, query.facets, rows, matching, context) }),
    };
  };
  return answer(0);
}

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
