import { sql } from 'kysely';
import type { Facets } from '../../../src/sdk/schemas/page.js';
import type { Executor } from '../db/database.js';
import { COUNTED, valuesOf } from './count.js';
import type { AnyQuery, Condition, Listing } from './listing.js';

/** Values counted of one facet, the commonest first. */
const MOST = 100;

interface Counted {
  facet: string;
  value: string;
  count: number;
  /** Records counted for the facet in all. */
  seen: number;
}

/**
 * Each facet's values with the records that have them under all filters but its own, all asked for at once. `atLeast`: there
 * were more records than are counted.
 */
export async function countFacets<Q extends AnyQuery>(
  db: Executor,
  listing: Listing<Q>,
  names: readonly string[],
  matching: readonly Condition[],
): Promise<{ facets: Facets; atLeast: boolean }> {
  const known = [...new Set(names)].flatMap((name) => {
    const facet = listing.facets?.[name];
    if (!facet) return [];
    const others = matching.filter((condition) => condition.name !== name);
    return [{ name, facet, ...valuesOf(listing, name, facet.by, others) }];
  });
  if (known.length === 0) return { facets: {}, atLeast: false };
  const each = known.map(
    ({ name, rows }) => sql`(
      select ${name}::text as facet, value, sum(n)::int as count, (sum(sum(n)) over ())::int as seen
      from (${rows}) as found group by value order by 3 desc, 2 limit ${MOST})`,
  );
  const { rows } = await sql<Counted>`${sql.join(each, sql` union all `)}`.execute(db);
  const facets: Facets = {};
  let atLeast = false;
  for (const { name, facet, isExact } of known) {
    const own = rows.filter((row) => row.facet === name);
    atLeast ||= !isExact && (own[0]?.seen ?? 0) > COUNTED;
    const labels = await facet.labels(
      own.map(({ value }) => value),
      db,
    );
    facets[name] = own.map(({ value, count }) => {
      const label = labels.get(value);
      return { value, ...(label ? { label } : {}), count };
    });
  }
  return { facets, atLeast };
}
