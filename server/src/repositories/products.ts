import { sql } from 'kysely';
import type { LocalizedText } from '../../../src/sdk/schemas/common.js';
import type { ProductQuery } from '../../../src/sdk/schemas/queries.js';
import { categoryName, subcategoryName } from '../category-names.js';
import { provinceLabel } from '../provinces.js';
import { anyOf, given, inProvinces, overlaps, when } from './conditions.js';
import type { Facet, Listing, SortKey } from './listing.js';

const byName: SortKey = { by: sql`sort_name`, type: 'string' };

/** Products without a rating, or without the day of it, come last whichever way the others are sorted. */
const stars = (descending: boolean): SortKey[] => [
  { by: descending ? sql`coalesce(stars, 0)` : sql`coalesce(stars, 9)`, type: 'number', descending },
  byName,
];
const recognised = (descending: boolean): SortKey[] => [
  {
    by: descending ? sql`coalesce(recognised, 0)` : sql`coalesce(recognised, 99999999)`,
    type: 'number',
    descending,
  },
  byName,
];

const labelled =
  (name: (value: string) => LocalizedText | undefined): Facet['labels'] =>
  async (values) =>
    new Map(values.flatMap((value) => [[value, name(value)]] as const).filter(hasLabel));
const hasLabel = (entry: readonly [string, LocalizedText | undefined]): entry is [string, LocalizedText] =>
  entry[1] !== undefined;

const supplierLabels: Facet['labels'] = async (ids, db) => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, doc::json ->> 'name' as name from suppliers where id = any(${ids}::text[]) and deleted_at is null`.execute(
    db,
  );
  return new Map(rows.map(({ id, name }) => [id, { vi: name }]));
};

export const productListing: Listing<ProductQuery> = {
  table: 'products',
  tally: { table: 'product_tally', filters: ['removed', 'category', 'subcategory', 'province', 'stars'] },
  conditions: (query, { today }) =>
    given({
      category: anyOf('category', query.category),
      subcategory: anyOf('subcategory', query.subcategory),
      province: inProvinces(query.province),
      stars: anyOf('stars', query.stars),
      supplier: anyOf('supplier', query.supplier),
      channel: overlaps('channels', query.channel),
      market: overlaps(
        'markets',
        query.market?.map((code) => code.toUpperCase()),
      ),
      certification: overlaps('certifications', query.certification),
      season: overlaps('season', query.season),
      featured: when(query.featured, (is) => sql`(featured @> ${today}::date) = ${is}::boolean`),
      list: when(
        query.list,
        (ids) =>
          sql`id in (select unnest(products) from lists where id = any(${ids}::text[]) and deleted_at is null)`,
      ),
    }),
  sorts: {
    name: [byName],
    '-name': [{ ...byName, descending: true }],
    stars: stars(false),
    '-stars': stars(true),
    recognised: recognised(false),
    '-recognised': recognised(true),
    '-updated': [{ by: sql`epoch_ms(updated_at)`, type: 'number', descending: true }],
  },
  facets: {
    category: { by: sql`category`, labels: labelled(categoryName) },
    subcategory: { by: sql`subcategory`, labels: labelled(subcategoryName) },
    province: { by: sql`province_current`, labels: labelled(provinceLabel) },
    stars: { by: sql`stars`, labels: labelled((value) => ({ vi: `${value} sao`, en: `${value} stars` })) },
    supplier: { by: sql`supplier`, labels: supplierLabels },
  },
};
