import type { CallOptions } from '../catalogue.js';
import { segment } from '../internal/address.js';
import type { ProductListDraft } from '../schemas/drafts.js';
import type { ProductList } from '../schemas/product-list.js';
import type { ProductListQuery } from '../schemas/queries.js';
import type { ListVersionDraft, ShortlistDraft } from '../schemas/requests.js';
import { shapes } from '../shapes/index.generated.js';
import { type Hub, type Listed, listed, type VersionOptions } from './hub.js';
import type { ExportOptions } from './products.js';
import { type WritableCollection, writable, writerOf } from './writable.js';

/** Product lists that are handed to distributors. */
export interface ListCollection extends WritableCollection<ProductList, ProductListQuery, ProductListDraft> {
  /** Makes the next version; the one before stays readable as it was handed over. */
  newVersion(id: string, draft: ListVersionDraft, options: VersionOptions): Promise<ProductList>;
  /** All versions of a list, the newest first. */
  versions(id: string): Listed<ProductList>;
  /** One version, as it was handed over. */
  version(id: string, version: number, options?: CallOptions): Promise<ProductList>;
  /** Keeps what a distributor picked. */
  shortlist(id: string, draft: ShortlistDraft, options: VersionOptions): Promise<ProductList>;
  /** The list's products as a file, which comes piece by piece. Rejects with a `NotFoundError` for a list that is not there. */
  export(id: string, options: ExportOptions): Promise<ReadableStream<Uint8Array>>;
}

export function lists(hub: Hub): ListCollection {
  const write = writerOf<ProductList>(hub, 'lists');
  const at = (id: string, part: string) => `/lists/${segment(id)}${part}`;
  const shape = shapes.lists!;
  return {
    ...writable<ProductList, ProductListQuery, ProductListDraft>(hub, 'lists'),
    newVersion: (id, body, { version, ...call }) =>
      write({ method: 'POST', path: at(id, '/versions'), body, version, call }),
    versions: (id) => listed(hub, at(id, '/versions'), shape),
    version: async (id, version, call) =>
      (await hub.office()).one({ path: at(id, `/versions/${version}`), shape, call }),
    shortlist: (id, body, { version, ...call }) =>
      write({ method: 'PUT', path: at(id, '/shortlist'), body, version, call }),
    export: async (id, { format, ...call }) => {
      const office = await hub.office();
      // The file of a list that is not there would be an empty one.
      await office.one({ path: at(id, ''), shape, call });
      return office.stream({ path: `/products.${format}`, query: { list: id }, call });
    },
  };
}
