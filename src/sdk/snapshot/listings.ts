import type * as queries from '../schemas/queries.js';
import {
  type AnyQuery,
  anyOf,
  byName,
  byNumber,
  byText,
  descending,
  given,
  type Listing,
  namedIn,
  newestFirst,
  overlaps,
  upper,
} from './listing.js';
import { products } from './products.js';
import type { Row, StoredCollection } from './row.js';

// The same filters, orders and facets as server/src/repositories/{products,listings}.ts, which asks a database; a test
// holds the two together.

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

/** Carries goods of one of these provinces. */
function carriedFrom(provinces: readonly string[] | undefined, products: () => readonly Row[]) {
  const isOf = overlaps('provinces', provinces);
  if (!isOf) return undefined;
  const carrying = new Set(
    products()
      .filter(isOf)
      .flatMap(({ columns }) => (columns.channels as string[] | undefined) ?? []),
  );
  return ({ id }: Row) => carrying.has(id);
}

const channels: Listing<queries.ChannelQuery> = {
  needs: ({ product, province }) => (product || province ? ['products'] : []),
  conditions: ({ kind, product, province }, { rows }) =>
    given({
      kind: anyOf('kind', kind),
      product: namedIn('channels', product, () => rows('products')),
      province: carriedFrom(province, () => rows('products')),
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
