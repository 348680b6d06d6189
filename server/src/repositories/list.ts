import { sql } from 'kysely';
import { type Position, readCursor, writeCursor } from '../cursor.js';
import type { Executor } from '../db/database.js';
import { countFacets } from './facets.js';
import { allOf, type AnyQuery, type Condition, type Context, type Listing, type SortKey } from './listing.js';
import { beyond, orderOf } from './order.js';
import { searches } from './search.js';

const DEFAULT_LIMIT = 24;

/** Records a page; all that were asked for by id. */
export const limitOf = (query: AnyQuery): number => query.limit ?? (query.ids?.length || DEFAULT_LIMIT);

/** Removed records are not listed. */
const present: Condition = { name: 'removed', sql: sql`deleted_at is null` };

interface Found {
  data: string;
  total: number;
  last: string | null;
}

/** The records of one page, joined by the database; `last` are the sort keys of its last record when more follow. */
async function findPage(
  db: Executor,
  table: string,
  matching: Condition[],
  order: SortKey[],
  limit: number,
  position: Position | undefined,
): Promise<Found> {
  const keys = sql.join(order.map(({ by }, i) => sql`${by} as ${sql.ref(`k${i}`)}`));
  const by = sql.join(
    order.map(({ descending }, i) => sql`${sql.ref(`k${i}`)} ${sql.raw(descending ? 'desc' : 'asc')}`),
  );
  const names = sql.join(order.map((_, i) => sql.ref(`k${i}`)));
  const shown = position ? [...matching, { name: 'cursor', sql: beyond(order, position.keys) }] : matching;
  const { rows } = await sql<Found>`
    with page as (
      select doc, row_number() over (order by ${by}) as n, json_build_array(${names})::text as keys
      from (select doc, ${keys} from ${sql.table(table)} where ${allOf(shown)} order by ${by} limit ${limit + 1}) as found
    )
    select
      coalesce(string_agg(doc, ',' order by n) filter (where n <= ${limit}), '') as data,
      (select count(*)::int from ${sql.table(table)} where ${allOf(matching)}) as total,
      max(keys) filter (where n = ${limit} and (select count(*) from page) > ${limit}) as last
    from page`.execute(db);
  return rows[0] ?? { data: '', total: 0, last: null };
}

/** One page of a list as JSON text. A search that finds nothing is asked again, less strictly. */
export async function listRecords<Q extends AnyQuery>(
  db: Executor,
  listing: Listing<Q>,
  query: Q,
  context: Context,
): Promise<string> {
  const q = query.q?.trim();
  const filters = [present, ...listing.conditions(query, context)];
  if (query.ids) filters.push({ name: 'ids', sql: sql`id = any(${query.ids}::text[])` });

  const answer = async (way: number): Promise<string> => {
    const search = q ? searches[way]?.(q) : undefined;
    const matching = search ? [...filters, { name: 'q', sql: search.matches }] : filters;
    const order = orderOf(listing, query, search);
    const position = readCursor(
      listing.table,
      query,
      order.map(({ type }) => type),
    );
    if (position && position.way !== way && position.way < searches.length) return answer(position.way);
    const { data, total, last } = await findPage(
      db,
      listing.table,
      matching,
      order,
      limitOf(query),
      position,
    );
    if (total === 0 && search && !position && way + 1 < searches.length) return answer(way + 1);
    const keys = last === null ? undefined : (JSON.parse(last) as Position['keys']);
    const next = keys ? writeCursor(listing.table, query, { keys, way }) : null;
    const facets = query.facets?.length ? await countFacets(db, listing, query.facets, matching) : undefined;
    const counted = facets ? `,"facets":${JSON.stringify(facets)}` : '';
    return `{"data":[${data}],"total":${total},"next":${JSON.stringify(next)}${counted}}`;
  };
  return answer(0);
}

/** One record as JSON text. */
export async function findRecord(db: Executor, table: string, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    doc: string;
  }>`select doc from ${sql.table(table)} where id = ${id} and deleted_at is null`.execute(db);
  return rows[0]?.doc;
}
