import type { PageData } from '../schemas/page.js';
import { compareValues } from './compare.js';
import { type Position, readCursor, wayOf, writeCursor } from './cursor.js';
import { allHold, countFacets } from './facets.js';
import type { AnyQuery, Context, Listing, SortKey } from './listing.js';
import { limitOf } from './page-of.js';
import type { Row } from './row.js';
import { type Search, searches } from './search.js';

export { pageOf } from './page-of.js';

/** Records that are ranked; of more there is no best one, and they come by name, as the API has it. */
const RANKED = 10_000;

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
  const isByRelevance = !ids && (query.sort ?? 'relevance') === 'relevance';
  if (ids) filters.push({ name: 'ids', test: ({ id }) => ids.includes(id) });

  const answer = (way: number): PageData<unknown> => {
    const search = q ? searches[way % searches.length]?.(q, rows) : undefined;
    const matching = search ? [...filters, { name: 'q', test: search.matches }] : filters;
    const isRanked = way < searches.length;
    const asked = wayOf(query);
    if (asked !== undefined && asked !== way && asked < 2 * searches.length) return answer(asked);
    const order = orderOf(listing, query, isRanked ? search : undefined);
    const position = readCursor(
      name,
      query,
      order.map(({ type }) => type),
    );
    const fitting = rows.filter((row) => allHold(matching, row));
    if (search && isRanked && isByRelevance && fitting.length > RANKED) return answer(way + searches.length);
    const found = fitting
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
