import { categoryName, subcategoryName } from '../../catalogue/category-names.js';
import { provinceLabel } from '../../catalogue/province-names.js';
import type { ProductQuery } from '../schemas/queries.js';
import {
  anyOf,
  byName,
  byNumber,
  descending,
  type Facet,
  given,
  type Listing,
  namedIn,
  newestFirst,
  overlaps,
  type SortKey,
  upper,
} from './listing.js';
import type { Row } from './row.js';

/** Products without a rating, or without the day of it, come last whichever way the others are sorted. */
const stars = (down: boolean): SortKey[] => [byNumber('stars', down ? 0 : 9, down), byName];
const recognised = (down: boolean): SortKey[] => [byNumber('recognised', down ? 0 : 99999999, down), byName];

const facet = (column: string, label: Facet['label']): Facet => ({
  by({ columns }) {
    const value = columns[column] as string | number | null | undefined;
    return value == null ? null : String(value);
  },
  label,
});

function isFeatured({ record }: Row, today: string): boolean {
  const { featured } = record as unknown as { featured?: { from: string; to: string }[] };
  return featured?.some(({ from, to }) => from <= today && today <= to) === true;
}

/** How products are listed: as server/src/repositories/products.ts has it for a database. */
export const products: Listing<ProductQuery> = {
  isSearchable: true,
  needs: ({ list, facets }) => [
    ...(list ? (['lists'] as const) : []),
    ...(facets?.includes('supplier') ? (['suppliers'] as const) : []),
  ],
  conditions: (query, { today, rows }) =>
    given({
      category: anyOf('category', query.category),
      subcategory: anyOf('subcategory', query.subcategory),
      province: overlaps('provinces', query.province),
      stars: anyOf('stars', query.stars),
      supplier: anyOf('supplier', query.supplier),
      channel: overlaps('channels', query.channel),
      market: overlaps('markets', upper(query.market)),
      certification: overlaps('certifications', query.certification),
      season: overlaps('season', query.season),
      featured: query.featured === undefined ? undefined : (row) => isFeatured(row, today) === query.featured,
      list: namedIn('products', query.list, () => rows('lists')),
    }),
  sorts: {
    name: [byName],
    '-name': [descending(byName)],
    stars: stars(false),
    '-stars': stars(true),
    recognised: recognised(false),
    '-recognised': recognised(true),
    '-updated': [newestFirst],
  },
  facets: {
    category: facet('category', categoryName),
    subcategory: facet('subcategory', subcategoryName),
    province: facet('province_current', provinceLabel),
    stars: facet('stars', (value) => ({ vi: `${value} sao`, en: `${value} stars` })),
    supplier: facet('supplier', (value, { rows }) => {
      const found = rows('suppliers').find(({ id }) => id === value)?.record as { name?: string } | undefined;
      return found?.name === undefined ? undefined : { vi: found.name };
    }),
  },
};
