import { type RawBuilder, sql } from 'kysely';
import type * as queries from '../../../src/sdk/schemas/queries.js';
import { anyOf, given, inProvinces, overlaps, when } from './conditions.js';
import type { Listing, SortKey } from './listing.js';
import { productListing } from './products.js';

const byName: SortKey = { by: sql`sort_name`, type: 'string' };
const newestFirst: SortKey = {
  by: sql`epoch_ms(updated_at)`,
  type: 'number',
  descending: true,
};

const suppliers: Listing<queries.SupplierQuery> = {
  table: 'suppliers',
  conditions: ({ province, kind }) => given({ province: inProvinces(province), kind: anyOf('kind', kind) }),
  sorts: {
    name: [byName],
    '-name': [{ ...byName, descending: true }],
    '-products': [{ by: sql`product_count`, type: 'number', descending: true }, byName],
    '-updated': [newestFirst],
  },
};

const byStart: SortKey = { by: sql`starts_on`, type: 'string' };

const events: Listing<queries.EventQuery> = {
  table: 'events',
  conditions: ({ from, to, kind, province, country, campaign, scope, online }) =>
    given({
      from: when(from, (day) => sql`last_day >= ${day}`),
      to: when(to, (day) => sql`starts_on <= ${day}`),
      kind: anyOf('kind', kind),
      province: inProvinces(province),
      country: anyOf(
        'country',
        country?.map((code) => code.toUpperCase()),
      ),
      campaign: anyOf('campaign', campaign),
      scope: anyOf('scope', scope),
      online: when(online, (is) => sql`online = ${is}::boolean`),
    }),
  sorts: { start: [byStart], '-start': [{ ...byStart, descending: true }] },
};

const agreements: Listing<queries.AgreementQuery> = {
  table: 'agreements',
  conditions: ({ province, kind }) => given({ province: inProvinces(province), kind: anyOf('kind', kind) }),
  sorts: { recent: [{ by: sql`signed`, type: 'string', descending: true }] },
};

/** Channels that carry such products. */
const carriedBy = (products: RawBuilder<boolean>) =>
  sql<boolean>`id in (select unnest(channels) from products where ${products} and deleted_at is null)`;

const channels: Listing<queries.ChannelQuery> = {
  table: 'channels',
  conditions: ({ kind, product, province }) =>
    given({
      kind: anyOf('kind', kind),
      product: when(product, (ids) => carriedBy(sql`id = any(${ids}::text[])`)),
      province: when(province, (ids) => carriedBy(inProvinces(ids)!)),
    }),
  sorts: { name: [byName] },
};

const campaigns: Listing<queries.CampaignQuery> = {
  table: 'campaigns',
  conditions: () => [],
  sorts: { name: [byName] },
};

/** Demands without a deadline come last. */
const byDeadline: SortKey = { by: sql`coalesce(deadline, '9999')`, type: 'string' };

const demands: Listing<queries.DemandQuery> = {
  table: 'demands',
  conditions: ({ category, subcategory, channel, province, status }, { today }) =>
    given({
      category: anyOf('category', category),
      subcategory: anyOf('subcategory', subcategory),
      channel: anyOf('channel', channel),
      province: inProvinces(province),
      // Nobody can answer an open demand once its deadline has passed.
      status: when(
        status,
        (names) =>
          sql`status = any(${names}::text[]) and not (status = 'open' and coalesce(deadline, '9999') < ${today})`,
      ),
    }),
  sorts: { deadline: [byDeadline, byName], name: [byName], '-updated': [newestFirst] },
};

const lists: Listing<queries.ProductListQuery> = {
  table: 'lists',
  conditions: () => [],
  sorts: { name: [byName] },
};

const stories: Listing<queries.StoryQuery> = {
  table: 'stories',
  conditions: ({ product, supplier, province, event, campaign }) =>
    given({
      product: overlaps('products', product),
      supplier: overlaps('suppliers', supplier),
      province: inProvinces(province),
      event: overlaps('events', event),
      campaign: overlaps('campaigns', campaign),
    }),
  sorts: { recent: [{ by: sql`published`, type: 'string', descending: true }] },
};

const figures: Listing<queries.FigureQuery> = {
  table: 'figures',
  conditions: ({ year }) => given({ year: overlaps('years', year) }),
  sorts: { recent: [{ by: sql`year`, type: 'number', descending: true }] },
};

/** How each stored collection is listed, by its path. */
export const listings = {
  products: productListing,
  suppliers,
  events,
  agreements,
  channels,
  campaigns,
  demands,
  lists,
  stories,
  figures,
} as const;

export type StoredCollection = keyof typeof listings;
