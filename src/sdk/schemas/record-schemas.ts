import { agreementSchema } from './agreement.js';
import { campaignSchema } from './campaign.js';
import { categorySchema } from './category.js';
import { channelSchema } from './channel.js';
import { demandSchema } from './demand.js';
import { eventSchema } from './event.js';
import { figureSchema } from './figure.js';
import { productListSchema } from './product-list.js';
import { productSchema } from './product.js';
import { provinceSchema } from './province.js';
import { storySchema } from './story.js';
import { supplierSchema } from './supplier.js';

/** The schema of one record of each collection that can be read, by the collection's path. */
export const recordSchemas = {
  products: productSchema,
  suppliers: supplierSchema,
  provinces: provinceSchema,
  categories: categorySchema,
  events: eventSchema,
  agreements: agreementSchema,
  channels: channelSchema,
  campaigns: campaignSchema,
  demands: demandSchema,
  lists: productListSchema,
  stories: storySchema,
  figures: figureSchema,
} as const;

/** The path of a collection, e.g. `products`. */
export type CollectionName = keyof typeof recordSchemas;
