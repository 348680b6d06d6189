import type * as z from 'zod/mini';
import { querySchemas } from './query-schemas.js';
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
    query: querySchemas.products,
  },
  suppliers: {
    record: 'Supplier',
    summary: 'Producers',
    schema: recordSchemas.suppliers,
    query: querySchemas.suppliers,
  },
  provinces: {
    record: 'Province',
    summary: 'Provinces of both eras',
    schema: recordSchemas.provinces,
    query: querySchemas.provinces,
  },
  categories: {
    record: 'Category',
    summary: 'The six OCOP groups',
    schema: recordSchemas.categories,
    query: querySchemas.categories,
  },
  events: {
    record: 'TradeEvent',
    summary: 'Trade events',
    schema: recordSchemas.events,
    query: querySchemas.events,
  },
  agreements: {
    record: 'Agreement',
    summary: 'Agreements between Hà Nội and provinces',
    schema: recordSchemas.agreements,
    query: querySchemas.agreements,
  },
  channels: {
    record: 'Channel',
    summary: 'Distribution channels',
    schema: recordSchemas.channels,
    query: querySchemas.channels,
  },
  campaigns: {
    record: 'Campaign',
    summary: 'Campaigns',
    schema: recordSchemas.campaigns,
    query: querySchemas.campaigns,
  },
  demands: {
    record: 'Demand',
    summary: 'What distributors look for',
    schema: recordSchemas.demands,
    query: querySchemas.demands,
  },
  lists: {
    record: 'ProductList',
    summary: 'Product lists handed to distributors',
    schema: recordSchemas.lists,
    query: querySchemas.lists,
  },
  stories: {
    record: 'Story',
    summary: 'Communication',
    schema: recordSchemas.stories,
    query: querySchemas.stories,
  },
  figures: {
    record: 'Figure',
    summary: 'Programme figures',
    schema: recordSchemas.figures,
    query: querySchemas.figures,
  },
} as const satisfies Record<CollectionName, Collection>;
