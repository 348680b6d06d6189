import { sql } from 'kysely';
import type { ProvinceCounts } from '../../../src/sdk/schemas/province.js';
import type { ProvinceQuery } from '../../../src/sdk/schemas/queries.js';
import { type Counts, provincesFor, toProvince } from '../../../src/catalogue/province-records.js';
import { provinceById } from '../../../src/vietnam/index.js';
import type { Executor } from '../db/database.js';
import { invalidQuery } from '../problem.js';
import { readProvinces } from '../provinces.js';
import type { Context } from './listing.js';
import { pageOf } from './page-of.js';

/** How many published records belong to each unit. */
export async function countByProvince(db: Executor): Promise<Counts> {
  const { rows } = await sql<{ of: keyof ProvinceCounts; id: string; n: number }>`
    select 'products' as of, id, count(*)::int as n from (select unnest(provinces) as id from products where deleted_at is null) as a group by id
    union all select 'suppliers', id, count(*)::int from (select unnest(provinces) as id from suppliers where deleted_at is null) as b group by id
    union all select 'events', id, count(*)::int from (select unnest(provinces) as id from events where deleted_at is null) as c group by id
    union all select 'agreements', id, count(*)::int from (select unnest(provinces) as id from agreements where deleted_at is null) as d group by id
  `.execute(db);
  const counts = new Map<string, ProvinceCounts>();
  for (const { of, id, n } of rows) {
    const known = counts.get(id) ?? { products: 0, suppliers: 0, events: 0, agreements: 0 };
    known[of] = n;
    counts.set(id, known);
  }
  return counts;
}

/** Provinces in alphabetical order. `ids` may be of either era. */
export async function listProvinces(db: Executor, query: ProvinceQuery, { today }: Context): Promise<string> {
  return pageOf('provinces', provincesFor(query, await countByProvince(db), today), query);
}

/** One province by its id, or by what `resolveProvince` understands. Throws a 400 for an ambiguous code. */
export async function findProvince(
  db: Executor,
  id: string,
  { today }: Context,
): Promise<string | undefined> {
  const { ids, problems } = readProvinces([id]);
  const [known] = ids;
  if (known === undefined && /^\d\d$/.test(id))
    throw invalidQuery([{ field: 'id', message: problems.join() }]);
  const unit = known === undefined ? undefined : provinceById(known);
  return unit && JSON.stringify(toProvince(unit, await countByProvince(db), today));
}
