import type { Channel } from '../../../src/sdk/schemas/channel.js';
import type { Connection } from '../../../src/sdk/schemas/connection.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import type { CatalogueRecord } from '../drafts/to-record.js';
import type { Author } from '../repositories/audit.js';
import { storeOf } from '../repositories/catalogue-store.js';
import { findRecord } from '../repositories/list.js';
import { writeRevision } from '../repositories/revisions.js';
import { updateRecord } from '../repositories/write-record.js';

/** The channel of a connection carries its products from now on. Throws a 422 when it is not known who sells what. */
export async function putOnShelf(
  tx: Executor,
  { channel, supplier, products }: Connection,
  author: Author,
): Promise<void> {
  const missing = [
    ...(channel === undefined ? [{ field: 'channel', message: 'Name the channel that sells it' }] : []),
    ...(supplier === undefined && products.length === 0
      ? [{ field: 'products', message: 'Name the products that it sells, or their supplier' }]
      : []),
  ];
  if (missing.length > 0 || channel === undefined) throw invalidBody(missing);
  const { name } = JSON.parse((await findRecord(tx, 'channels', channel))!) as Channel;
  const add = (product: Product): Product =>
    product.channels.some(({ id }) => id === channel)
      ? product
      : { ...product, channels: [...product.channels, { id: channel, name }] };
  // In one order, so that two connections over the same products do not wait for each other.
  for (const id of [...products].sort()) {
    let old: CatalogueRecord | undefined;
    const by = (before: CatalogueRecord): CatalogueRecord => add((old = before) as never) as never;
    const product = await updateRecord(tx, storeOf('products'), id, '*', by, author);
    await writeRevision(tx, old!, product, {}, author);
  }
}
