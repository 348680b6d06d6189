import { categoryName, subcategoryName } from '../../catalogue/category-names.js';
import { provinceLabel } from '../../catalogue/province-names.js';
import type * as queries from '../schemas/queries.js';
import {
  type AnyQuery,
  anyOf,
  byName,
  byNumber,
  byText,
  descending,
  type Facet,
  given,
  type Listing,
  namedIn,
  newestFirst,
  overlaps,
  type SortKey,
} from './listing.js';
import type { Row, StoredCollection } from './row.js';

// The same filters, orders and facets as server/src/repositories/{products,listings}.ts, which asks a database; a test
// holds the two together.

const upper = (codes: string[] | undefined) => codes?.map((code) => code.toUpperCase());

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

const products: Listing<queries.ProductQuery> = {
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

const suppliers: Listing<queries.SupplierQuery> = {
  isSearchable: true,
  conditions: ({ province, kind }) =>
    given({ province: overlaps('provinces', province), kind: anyOf('kind', kind) }),
  sorts: {
    name: [byName],
    '-name': [descending(byName)],
    '-products': [byNumber('product_count', 0, true), byName],
    '-updated': [newestFirst],
  },
};

const byStart = byText('starts_on');

const events: Listing<queries.EventQuery> = {
  isSearchable: true,
  conditions: ({ from, to, kind, province, country, campaign, scope, online }) =>
    given({
      from: from === undefined ? undefined : ({ columns }) => (columns.last_day as string) >= from,
      to: to === undefined ? undefined : ({ columns }) => (columns.starts_on as string) <= to,
      kind: anyOf('kind', kind),
      province: overlaps('provinces', province),
      country: anyOf('country', upper(country)),
      campaign: anyOf('campaign', campaign),
      scope: anyOf('scope', scope),
      online: online === undefined ? undefined : ({ columns }) => columns.online === online,
    }),
  sorts: { start: [byStart], '-start': [descending(byStart)] },
};

const agreements: Listing<queries.AgreementQuery> = {
  conditions: ({ province, kind }) =>
    given({ province: overlaps('provinces', province), kind: anyOf('kind', kind) }),
  sorts: { recent: [descending(byText('signed'))] },
};

const channels: Listing<queries.ChannelQuery> = {
  needs: ({ product }) => (product ? ['products'] : []),
  conditions: ({ kind, product }, { rows }) =>
    given({
      kind: anyOf('kind', kind),
      product: namedIn('channels', product, () => rows('products')),
    }),
  sorts: { name: [byName] },
};

/** Nobody can answer an open demand once its deadline has passed. */
const isPast = ({ columns }: Row, today: string): boolean =>
  columns.status === 'open' && ((columns.deadline as string | null) ?? '9999') < today;

/** Nobody can answer an open demand once its deadline has passed. */
const isOver = ({ columns }: Row, today: string) => columns.status === 'open' && deadlineOf(columns) < today;
const deadlineOf = ({ deadline }: Row['columns']) => (deadline as string | null) ?? '9999';

const demands: Listing<queries.DemandQuery> = {
  conditions: ({ category, subcategory, channel, province, status }, { today }) =>
    given({
      category: anyOf('category', category),
      subcategory: anyOf('subcategory', subcategory),
      channel: anyOf('channel', channel),
      province: overlaps('provinces', province),
      status: status && ((row) => status.includes(row.columns.status as string) && !isOver(row, today)),
      past: status && ((row) => !isPast(row, today)),
    }),
  sorts: {
    deadline: [{ by: ({ columns }) => deadlineOf(columns), type: 'string' }, byName],
    name: [byName],
    '-updated': [newestFirst],
  },
};

const stories: Listing<queries.StoryQuery> = {
  conditions: ({ product, supplier, province, event, campaign }) =>
    given({
      product: overlaps('products', product),
      supplier: overlaps('suppliers', supplier),
      province: overlaps('provinces', province),
      event: overlaps('events', event),
      campaign: overlaps('campaigns', campaign),
    }),
  sorts: { recent: [descending(byText('published'))] },
};

const figures: Listing<queries.FigureQuery> = {
  conditions: ({ year }) => given({ year: overlaps('years', year) }),
  sorts: { recent: [byNumber('year', 0, true)] },
};

const plain: Listing<AnyQuery> = { conditions: () => [], sorts: { name: [byName] } };

/** How each collection is listed, by its path. */
export const listings = {
  products,
  suppliers,
  events,
  agreements,
  channels,
  campaigns: plain,
  demands,
  lists: plain,
  stories,
  figures,
} as Record<StoredCollection, Listing<AnyQuery>>;
