import type * as z from 'zod/mini';
import { agreementSchema } from './agreement.js';
import { campaignSchema } from './campaign.js';
import { categorySchema } from './category.js';
import { channelSchema } from './channel.js';
import { eventSchema } from './event.js';
import { figureSchema } from './figure.js';
import { productListSchema } from './product-list.js';
import { productSchema } from './product.js';
import { provinceSchema } from './province.js';
import {
  agreementQuery,
  campaignQuery,
  channelQuery,
  eventQuery,
  figureQuery,
  pagingQuery,
  productListQuery,
  productQuery,
  provinceQuery,
  storyQuery,
  supplierQuery,
} from './queries.js';
import { storySchema } from './story.js';
import { supplierSchema } from './supplier.js';

/** A collection of the API: its path under the base, the schema of one record and of the list's query. */
export interface Collection {
  /** Name of the record in the OpenAPI document. */
  record: string;
  summary: string;
  schema: z.ZodMiniType;
  query: z.ZodMiniObject;
}

/** Every collection that can be read, by its path: `GET /{path}` lists, `GET /{path}/{id}` gets one. */
export const collections = {
  products: {
    record: 'Product',
    summary: 'Regional products',
    schema: productSchema,
    query: productQuery,
  },
  suppliers: { record: 'Supplier', summary: 'Producers', schema: supplierSchema, query: supplierQuery },
  provinces: {
    record: 'Province',
    summary: 'Provinces of both eras',
    schema: provinceSchema,
    query: provinceQuery,
  },
  categories: {
    record: 'Category',
    summary: 'The six OCOP groups',
    schema: categorySchema,
    query: pagingQuery,
  },
  events: { record: 'TradeEvent', summary: 'Trade events', schema: eventSchema, query: eventQuery },
  agreements: {
    record: 'Agreement',
    summary: 'Agreements between Hà Nội and provinces',
    schema: agreementSchema,
    query: agreementQuery,
  },
  channels: {
    record: 'Channel',
    summary: 'Distribution channels',
    schema: channelSchema,
    query: channelQuery,
  },
  campaigns: { record: 'Campaign', summary: 'Campaigns', schema: campaignSchema, query: campaignQuery },
  lists: {
    record: 'ProductList',
    summary: 'Product lists handed to distributors',
    schema: productListSchema,
    query: productListQuery,
  },
  stories: { record: 'Story', summary: 'Communication', schema: storySchema, query: storyQuery },
  figures: { record: 'Figure', summary: 'Programme figures', schema: figureSchema, query: figureQuery },
} as const satisfies Record<string, Collection>;

/** The path of a collection, e.g. `products`. */
export type CollectionName = keyof typeof collections;
