import type * as z from 'zod/mini';
import {
  agreementQuery,
  campaignQuery,
  channelQuery,
  demandQuery,
  eventQuery,
  figureQuery,
  pagingQuery,
  productListQuery,
  productQuery,
  provinceQuery,
  storyQuery,
  supplierQuery,
} from './queries.js';
import { type CollectionName, recordSchemas } from './record-schemas.js';

export type { CollectionName } from './record-schemas.js';

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
    schema: recordSchemas.products,
    query: productQuery,
  },
  suppliers: {
    record: 'Supplier',
    summary: 'Producers',
    schema: recordSchemas.suppliers,
    query: supplierQuery,
  },
  provinces: {
    record: 'Province',
    summary: 'Provinces of both eras',
    schema: recordSchemas.provinces,
    query: provinceQuery,
  },
  categories: {
    record: 'Category',
    summary: 'The six OCOP groups',
    schema: recordSchemas.categories,
    query: pagingQuery,
  },
  events: { record: 'TradeEvent', summary: 'Trade events', schema: recordSchemas.events, query: eventQuery },
  agreements: {
    record: 'Agreement',
    summary: 'Agreements between Hà Nội and provinces',
    schema: recordSchemas.agreements,
    query: agreementQuery,
  },
  channels: {
    record: 'Channel',
    summary: 'Distribution channels',
    schema: recordSchemas.channels,
    query: channelQuery,
  },
  campaigns: {
    record: 'Campaign',
    summary: 'Campaigns',
    schema: recordSchemas.campaigns,
    query: campaignQuery,
  },
  demands: {
    record: 'Demand',
    summary: 'What distributors look for',
    schema: recordSchemas.demands,
    query: demandQuery,
  },
  lists: {
    record: 'ProductList',
    summary: 'Product lists handed to distributors',
    schema: recordSchemas.lists,
    query: productListQuery,
  },
  stories: { record: 'Story', summary: 'Communication', schema: recordSchemas.stories, query: storyQuery },
  figures: {
    record: 'Figure',
    summary: 'Programme figures',
    schema: recordSchemas.figures,
    query: figureQuery,
  },
} as const satisfies Record<CollectionName, Collection>;
