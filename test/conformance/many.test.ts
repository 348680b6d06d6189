import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { columnsOf } from '../../src/catalogue/columns.js';
import type { Product } from '../../src/sdk/index.js';
import { listRows } from '../../src/sdk/snapshot/list.js';
import { listings } from '../../src/sdk/snapshot/listings.js';
import { rowOf } from '../../src/sdk/snapshot/row.js';
import { saveRecords } from '../../server/src/repositories/save.js';
import { NOW, onEveryDatabase } from '../server/helpers/databases.js';

const MORE_THAN_RANKED = 10_050;

/** Goods that one search finds all of, with names in another order than ids. */
const goods = Array.from(
  { length: MORE_THAN_RANKED },
  (_, n): Product =>
    ({
      id: `tra-${String(n).padStart(5, '0')}`,
      name: { vi: `Trà ${(n * 7919) % MORE_THAN_RANKED}` },
      category: 'beverage',
      certifications: [],
      packagings: [],
      images: [],
      exportMarkets: [],
      channels: [],
      featured: [],
      awards: [],
      sources: [],
      updatedAt: NOW.toISOString(),
    }) as unknown as Product,
);

onEveryDatabase('more matches than are ranked', 'empty', (world) => {
  before(async () => {
    await saveRecords(world.db, 'products', goods, columnsOf.products, NOW);
  });

  it('come by name, from the API and from a snapshot, page by page', async () => {
    const rows = goods.map((one) => rowOf('products', one));
    const own = (cursor?: string) =>
      listRows(
        'products',
        listings.products as never,
        rows,
        { q: 'tra', limit: 50, ...(cursor && { cursor }) },
        {
          today: '2026-11-23',
          rows: () => [],
        },
      ) as unknown as { data: Product[]; total: number; next: string | null };
    const api = async (cursor = '') =>
      (await world.get(`/v1/products?q=tra&limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`))
        .body;
    const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id);

    const [first, expected] = [own(), await api()];
    assert.deepEqual(ids(first), ids(expected));
    assert.deepEqual([expected.total, expected.totalQualifier], [10_000, 'at-least']);
    assert.equal(first.total, MORE_THAN_RANKED, 'a snapshot has them all at hand');
    assert.deepEqual(ids(own(first.next!)), ids(await api(expected.next)));
  });
});
