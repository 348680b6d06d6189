import { sql } from 'kysely';
import type { Facets } from '../../../src/sdk/schemas/page.js';
import type { Executor } from '../db/database.js';
import { allOf, type AnyQuery, type Condition, type Listing } from './listing.js';

/** Values counted of one facet, the commonest first. */
const MOST = 100;

/** Each facet's values with the records that have them under all filters but its own. */
export async function countFacets<Q extends AnyQuery>(
  db: Executor,
  listing: Listing<Q>,
  names: readonly string[],
  matching: readonly Condition[],
): Promise<Facets> {
  const facets: Facets = {};
  for (const name of new Set(names)) {
    const facet = listing.facets?.[name];
    if (!facet) continue;
    const others = matching.filter((condition) => condition.name !== name);
    const { rows } = await sql<{ value: string; count: number }>`
      select (${facet.by})::text collate "C" as value, count(*)::int as count
      from ${sql.table(listing.table)}
      where ${allOf(others)} and (${facet.by}) is not null
      group by 1 order by 2 desc, 1 limit ${MOST}`.execute(db);
    const labels = await facet.labels(
      rows.map(({ value }) => value),
      db,
    );
    facets[name] = rows.map(({ value, count }) => {
      const label = labels.get(value);
      return { value, ...(label ? { label } : {}), count };
    });
  }
  return facets;
}
