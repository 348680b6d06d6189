import { type RawBuilder, sql } from 'kysely';
import type { Position } from '../cursor.js';
import type { Executor } from '../db/database.js';
import { allOf, type Condition, type SortKey } from './listing.js';
import { beyond } from './order.js';

/** A page as the database joins it. */
export interface Found {
  data: string;
  total: number;
  last: string | null;
}

/** The records of one page, joined by the database; `last` are the sort keys of its last record when more follow. */
export async function findPage(
  db: Executor,
  table: string,
  matching: Condition[],
  order: SortKey[],
  limit: number,
  position: Position | undefined,
  count: RawBuilder<number>,
): Promise<Found> {
  const keys = sql.join(order.map(({ by }, i) => sql`${by} as ${sql.ref(`k${i}`)}`));
  const by = sql.join(
    order.map(({ descending }, i) => sql`${sql.ref(`k${i}`)} ${sql.raw(descending ? 'desc' : 'asc')}`),
  );
  const names = sql.join(order.map((_, i) => sql.ref(`k${i}`)));
  const ranges = position ? beyond(order, position.keys) : [sql<boolean>`true`];
  const found = ranges.map(
    (range) => sql`(
      select doc, ${keys} from ${sql.table(table)} where ${allOf(matching)} and ${range} order by ${by} limit ${limit + 1})`,
  );
  const nearest =
    found.length === 1
      ? found[0]!
      : sql`(${sql.join(found, sql` union all `)} order by ${by} limit ${limit + 1})`;
  const { rows } = await sql<Found>`
    with page as (
      select doc, row_number() over (order by ${by}) as n, json_build_array(${names})::text as keys
      from ${nearest} as found
    )
    select
      coalesce(string_agg(doc, ',' order by n) filter (where n <= ${limit}), '') as data,
      ${count} as total,
      max(keys) filter (where n = ${limit} and (select count(*) from page) > ${limit}) as last
    from page`.execute(db);
  return rows[0] ?? { data: '', total: 0, last: null };
}
