import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import { searches as ofDatabase } from '../../server/src/repositories/search.js';
import { type Row, rowOf } from '../../src/sdk/snapshot/row.js';
import { searches as ofSnapshot } from '../../src/sdk/snapshot/search.js';
import type { ProductList, Product, Story } from '../../src/sdk/index.js';
import { NOW, onEveryDatabase } from '../server/helpers/databases.js';
import { addSamples } from './samples.js';
import { phrases, searchesOf } from './search-words.js';

const WAYS = ['words with places together', 'words', 'unknown words corrected', 'every word corrected'];

onEveryDatabase('the search of a snapshot', 'catalogue', (world) => {
  const tables = ['products', 'suppliers', 'events'] as const;
  const rows = {} as Record<(typeof tables)[number], Row[]>;
  const names: string[] = [];

  const docsOf = async <T extends { id: string }>(table: string): Promise<T[]> => {
    const found = await sql<{ doc: string }>`select doc from ${sql.table(table)} order by id`.execute(
      world.db,
    );
    return found.rows.map(({ doc }) => JSON.parse(doc) as T);
  };

  before(async () => {
    const [products, lists, stories] = await Promise.all([
      docsOf<Product>('products'),
      docsOf<ProductList>('lists'),
      docsOf<Story>('stories'),
    ]);
    await addSamples(world.db, { products, lists, stories }, NOW);
    for (const table of tables)
      rows[table] = (await docsOf<{ id: string }>(table)).map((doc) => rowOf(table, doc));
    for (const { record } of tables.flatMap((table) => rows[table])) {
      const { name, title } = record as { name?: string | { vi: string }; title?: { vi: string } };
      names.push(title?.vi ?? (typeof name === 'string' ? name : name!.vi));
    }
    names.push(...products.map(({ name, province }) => `${name.vi} ${province?.name.vi ?? ''}`));
  });

  WAYS.forEach((title, way) =>
    it(`finds and ranks as the database does: ${title}`, async () => {
      const asked = [...phrases, ...searchesOf(names.filter((_, i) => (i + way) % 6 === 0))];
      assert.ok(asked.length > 150);
      let found = 0;
      for (const [i, q] of asked.entries()) {
        const table = tables[i % 3]!;
        const { matches, rank } = await ofDatabase[way]!(q.trim(), world.db, table);
        const expected = await sql<{ id: string; rank: number }>`
          select id, ${rank} as rank from ${sql.table(table)} where ${matches} order by id`.execute(world.db);
        const own = ofSnapshot[way]!(q.trim(), rows[table]);
        const ranks = rows[table].filter(own.matches).map((row) => ({ id: row.id, rank: own.rank(row) }));
        assert.deepStrictEqual(
          ranks,
          expected.rows.map((row) => ({ ...row })),
          `${table}: ${q}`,
        );
        found += ranks.length;
      }
      assert.ok(found > 100, `${found} found`);
    }),
  );
});
