import type { ProductList, Recipient } from '../../../src/sdk/schemas/product-list.js';
import type { ShortlistDraft } from '../../../src/sdk/schemas/requests.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import type { Author } from '../repositories/audit.js';
import { storeOf } from '../repositories/catalogue-store.js';
import { type Expected, updateRecord } from '../repositories/write-record.js';

/** The list with what was picked from it. Throws a 422 for products that are not of the list, and for whom it was not handed to. */
export function pick(list: ProductList, { products, channel }: ShortlistDraft): ProductList {
  const of = new Set(list.products);
  const picked = [...new Set(products)];
  const problems = products.flatMap((id, i) =>
    of.has(id) ? [] : [{ field: `products.${i}`, message: `"${id}" is not of this list` }],
  );
  if (channel !== undefined && !list.recipients.some((one) => one.channel === channel))
    problems.push({ field: 'channel', message: `The list was not handed to "${channel}"` });
  if (problems.length > 0) throw invalidBody(problems);
  if (channel === undefined) return { ...list, shortlist: picked };
  const recipients = list.recipients.map((one): Recipient =>
    one.channel === channel ? { ...one, shortlist: picked } : one,
  );
  const byAny = new Set(recipients.flatMap(({ shortlist }) => shortlist));
  return { ...list, recipients, shortlist: list.products.filter((id) => byAny.has(id)) };
}

/** Keeps what a distributor picked. */
export const saveShortlist = (
  tx: Executor,
  id: string,
  expected: Expected,
  draft: ShortlistDraft,
  author: Author,
): Promise<ProductList> =>
  updateRecord(
    tx,
    storeOf('lists'),
    id,
    expected,
    (before) => pick(before as unknown as ProductList, draft) as never,
    author,
  ) as Promise<unknown> as Promise<ProductList>;
