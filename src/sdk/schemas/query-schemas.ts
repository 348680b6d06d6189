import type * as z from 'zod/mini';
import * as queries from './queries.js';
import type { CollectionName } from './record-schemas.js';

/** The schema of each collection's list query. */
export const querySchemas = {
  products: queries.productQuery,
  suppliers: queries.supplierQuery,
  provinces: queries.provinceQuery,
  categories: queries.pagingQuery,
  events: queries.eventQuery,
  agreements: queries.agreementQuery,
  channels: queries.channelQuery,
  campaigns: queries.campaignQuery,
  demands: queries.demandQuery,
  lists: queries.productListQuery,
  stories: queries.storyQuery,
  figures: queries.figureQuery,
} as const satisfies Record<CollectionName, z.ZodMiniObject>;
