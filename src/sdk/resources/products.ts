import type { Ask, CallOptions } from '../catalogue.js';
import { segment } from '../internal/address.js';
import type { ProductDraft } from '../schemas/drafts.js';
import type { Revision } from '../schemas/feedback.js';
import type { Product } from '../schemas/product.js';
import type { ProductQuery } from '../schemas/queries.js';
import { type Hub, type Listed, listed } from './hub.js';
import { type WritableCollection, writable } from './writable.js';

/** Kinds of files that lists are given as. */
export type FileFormat = 'csv' | 'xlsx' | 'ndjson';

/** What exports take last. */
export interface ExportOptions extends CallOptions {
  format: FileFormat;
}

/** Products of the programme. */
export interface ProductCollection extends WritableCollection<Product, ProductQuery, ProductDraft> {
  /** How a product came to be as it is: the newest change first. */
  revisions(id: string): Listed<Revision>;
  /** All products that match, as a file, which comes piece by piece. */
  export(
    query: Ask<Omit<ProductQuery, 'cursor' | 'limit' | 'facets'>>,
    options: ExportOptions,
  ): Promise<ReadableStream<Uint8Array>>;
}

export const products = (hub: Hub): ProductCollection => ({
  ...writable<Product, ProductQuery, ProductDraft>(hub, 'products'),
  revisions: (id) => listed(hub, `/products/${segment(id)}/revisions`, 'revision'),
  export: async (query, { format, ...call }) =>
    (await hub.office()).stream({ path: `/products.${format}`, query, call }),
});
