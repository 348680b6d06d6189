import type { Facets } from '../schemas/page.js';
import { compareText } from './compare.js';
import type { AnyQuery, Condition, Context, Listing } from './listing.js';
import type { Row } from './row.js';

/** Values counted of one facet, the commonest first. */
const MOST_VALUES = 100;

/** Whether a row fulfils all conditions. */
export const allHold = (conditions: readonly Condition[], row: Row): boolean =>
  conditions.every(({ test }) => test(row));

/** Each facet's values with the rows that have them under all filters but its own. */
export function countFacets(
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
