import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { fromCells, columnsFor, toCells } from '../../../server/src/files/columns/columns.js';
import { flatten, type Flat, unflatten } from '../../../server/src/files/columns/flatten.js';
import { headerOf, pathOfHeader } from '../../../server/src/files/columns/headers.js';
import { isOwn, leavesOf } from '../../../server/src/files/columns/leaves.js';
import { fromCell } from '../../../server/src/files/columns/cells.js';
import { toRecord } from '../../../server/src/drafts/to-record.js';
import { listings, type StoredCollection } from '../../../server/src/repositories/listings.js';
import { onEveryDatabase } from '../helpers/databases.js';

const names = Object.keys(listings) as StoredCollection[];

test('every heading, in both languages, is understood as its own field', () => {
  for (const collection of names)
    for (const leaf of leavesOf(collection))
      for (const lang of ['vi', 'en'] as const)
        for (const place of ['0', '11']) {
          const path = leaf.path.replaceAll('#', place);
          assert.equal(pathOfHeader(collection, headerOf(collection, path, lang)), path);
        }
});

test('headings are understood without case, marks and the right dash', () => {
  const means = (header: string) => pathOfHeader('products', header);
  assert.equal(means('TEN SAN PHAM'), 'name.vi');
  assert.equal(means(' tên  sản phẩm (Tiếng Anh)'), 'name.en');
  assert.equal(means('bao bi 2 - gia'), 'packagings.1.price.amount');
  assert.equal(means('Bao bì – giá'), 'packagings.0.price.amount');
  assert.equal(means('Packaging 3 — net weight'), 'packagings.2.netWeight.value');
  assert.equal(means('packagings.0.gtin'), 'packagings.0.gtin');
  assert.equal(means('Màu sắc'), undefined);
});

test('cells are read as people write them, and refused with what would be right', () => {
  const at = (path: string) => leavesOf('products').find((leaf) => leaf.path === path)!;
  assert.equal(fromCell(at('packagings.#.price.amount'), '185.000'), 185000);
  assert.equal(fromCell(at('packagings.#.netWeight.value'), '0,5'), 0.5);
  assert.equal(fromCell(at('ocop.recognisedOn'), '3/9/2024'), '2024-09-03');
  assert.equal(fromCell(at('category'), 'Đồ uống'), 'beverage');
  assert.deepEqual(fromCell(at('supply.seasonMonths'), '3, 4;5'), [3, 4, 5]);
  assert.throws(() => fromCell(at('ocop.recognisedOn'), '31/02/2024'), /23\/11\/2026/);
  assert.throws(() => fromCell(at('ocop.stars'), 'bốn'), /whole number/);
  assert.throws(() => fromCell(at('packagings.#.netWeight.value'), '1,234'), /decimals/);
});

onEveryDatabase('the whole catalogue as cells', 'catalogue', (world) => {
  for (const collection of names)
    test(`${collection} come back identical`, async () => {
      const { rows } = await sql<{ doc: string }>`select doc from ${sql.table(collection)}`.execute(world.db);
      assert.ok(rows.length > 0);
      for (const { doc } of rows) {
        const record = JSON.parse(doc) as { id: string };
        const flat = flatten(collection, record);
        const columns = columnsFor(collection, new Set(flat.keys()));
        const cells = toCells(columns, flat, 'vi');
        const { values, faults } = fromCells(
          columns.map(({ path, leaf }, i) => ({ path, leaf, cell: cells[i] })),
        );
        assert.deepEqual(faults, []);
        const back: Flat = new Map();
        for (const [path, value] of values) if (value !== undefined) back.set(path, value);
        assert.deepEqual(
          [...back],
          [...columns.flatMap(({ path }) => (flat.has(path) ? [[path, flat.get(path)]] : []))],
        );
        if (collection === 'demands') continue;
        const { id, ...draft } = unflatten(collection, back);
        const { updatedAt, ...made } = await toRecord(world.db, collection, id as string, draft, record);
        assert.ok(isOwn(collection, 'updatedAt') || updatedAt);
        const expected: Record<string, unknown> = { ...record };
        delete expected.updatedAt;
        assert.deepEqual(made, expected);
      }
    });
});
