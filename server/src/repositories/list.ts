import { sql } from 'kysely';
import { type Position, readCursor, wayOf, writeCursor } from '../cursor.js';
import type { Executor } from '../db/database.js';
import { COUNTED, countOf, tallyFor } from './count.js';
import { countFacets } from './facets.js';
import { findPage } from './find-page.js';
import { type AnyQuery, type Condition, type Context, type Listing, type SortKey } from './listing.js';
import { orderOf } from './order.js';
import { searches } from './search.js';

const DEFAULT_LIMIT = 24;

/** Records a page; all that were asked for by id. */
export const limitOf = (query: AnyQuery): number => query.limit ?? (query.ids?.length || DEFAULT_LIMIT);

/** Removed records are not listed. */
const present: Condition = { name: 'removed', sql: sql`deleted_at is null` };

const AT_LEAST = JSON.stringify('at-least');

/**
 * One page of a list as JSON text. A search that finds nothing is asked again, less strictly. One that finds more than are
 * counted is answered by name: among so many there is no best one, and ranking them would take as long as there are.
 */
export async function listRecords<Q extends AnyQuery>(
  db: Executor,
  listing: Listing<Q>,
  query: Q,
  context: Context,
): Promise<string> {
  const q = query.q?.trim();
  const filters = [present, ...listing.conditions(query, context)];
  if (query.ids) filters.push({ name: 'ids', sql: sql`id = any(${query.ids}::text[])` });

  const answer = async (way: number, counted?: number): Promise<string> => {
    const isRanked = way < searches.length;
    const search = q ? await searches[way % searches.length]?.(q, db, listing.table) : undefined;
    const matching = search ? [...filters, { name: 'q', sql: search.matches }] : filters;
    const order = orderOf(listing, query, isRanked ? search : undefined);
    const position = readPosition(listing, query, order, way);
    if (typeof position === 'number') return answer(position);
    const count = countOf(listing, matching);
    let known = counted;
    if (search && isRanked) {
      known = (await sql<{ n: number }>`select ${count} as n`.execute(db)).rows[0]?.n ?? 0;
      if (known === 0 && !position && way + 1 < searches.length) return answer(way + 1);
      if (known > COUNTED && isByRelevance(query)) return answer(way + searches.length, known);
    }
    const limit = limitOf(query);
    const total = known === undefined ? count : sql<number>`${known}::int`;
    const found = await findPage(db, listing.table, matching, order, limit, position, total);
    const keys = found.last === null ? undefined : (JSON.parse(found.last) as Position['keys']);
    const next = keys ? writeCursor(listing.table, query, { keys, way }) : null;
    const facets = query.facets?.length ? await countFacets(db, listing, query.facets, matching) : undefined;
    const isMore = found.total > COUNTED && !tallyFor(listing, matching);
    return [
      `{"data":[${found.data}],"total":${isMore ? COUNTED : found.total}`,
      isMore ? `"totalQualifier":${AT_LEAST}` : undefined,
      `"next":${JSON.stringify(next)}`,
      facets && `"facets":${JSON.stringify(facets.facets)}`,
      facets?.atLeast ? `"facetsQualifier":${AT_LEAST}` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(',')
      .concat('}');
  };
  return answer(0);
}

const isByRelevance = ({ ids, sort }: AnyQuery) => !ids && (sort ?? 'relevance') === 'relevance';

/** Where the page begins; a number: the cursor is of another way to search, which is to be asked. */
function readPosition<Q extends AnyQuery>(
  listing: Listing<Q>,
  query: Q,
  order: SortKey[],
  way: number,
): Position | number | undefined {
  const asked = wayOf(query);
  if (asked !== undefined && asked !== way && asked < 2 * searches.length) return asked;
  return readCursor(
    listing.table,
    query,
    order.map(({ type }) => type),
  );
}

/** One record as JSON text. */
export async function findRecord(db: Executor, table: string, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    doc: string;
  }>`select doc from ${sql.table(table)} where id = ${id} and deleted_at is null`.execute(db);
  return rows[0]?.doc;
}
