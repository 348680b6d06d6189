import * as z from 'zod/mini';
import {
  date,
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  type Published,
  published,
  type QualifiedCount,
  qualifiedCount,
} from './common.js';

/** Who a product list was handed to. */
export interface Recipient {
  /** Id of the channel, when it is named. */
  channel?: string;
  name: string;
  /** The day on which it was handed over. */
  on?: string;
  /** What this recipient picked from it. */
  shortlist: string[];
}
export const recipient = z.object({
  channel: optional(z.string()),
  name: z.string(),
  on: optional(date),
  shortlist: list(z.string()),
});

/** A named, versioned list of products handed to distributors. */
export interface ProductList extends Published {
  id: string;
  name: LocalizedText;
  version: number;
  status: Open<'draft' | 'published' | 'superseded'>;
  publishedOn?: string;
  /** Products of the list that are in the catalogue; may be fewer than `productCount`. */
  products: string[];
  productCount: QualifiedCount;
  provinceCount?: QualifiedCount;
  recipients: Recipient[];
  /** What a distributor picked from it. */
  shortlist: string[];
}
export const productListSchema = z.object({
  id: z.string(),
  name: localizedText,
  version: z.int(),
  status: open<'draft' | 'published' | 'superseded'>(),
  publishedOn: optional(date),
  products: list(z.string()),
  productCount: qualifiedCount,
  provinceCount: optional(qualifiedCount),
  recipients: list(recipient),
  shortlist: list(z.string()),
  ...published,
});
