import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { migrate, SCHEMA_VERSION, schemaVersion } from '../../server/src/db/migrate.js';
import { catalogue } from '../../server/src/db/migrations/0001-catalogue.js';
import type { Database } from '../../server/src/db/database.js';
import { onEveryDatabase } from './helpers/databases.js';

/** A database as the first release left it, with a product and a figure in it. */
async function backToFirst(db: Database): Promise<void> {
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  for (const statement of catalogue) await sql.raw(statement).execute(db);
  await sql`create table schema_step (number int primary key, ran_at timestamptz not null default now())`.execute(
    db,
  );
  await sql`insert into schema_step (number) values (1)`.execute(db);
  const product = {
    id: 'che',
    name: { vi: 'Chè' },
    category: 'beverage',
    ocop: { stars: 4 },
    sources: [],
    updatedAt: '2026-11-01T00:00:00.000Z',
  };
  await sql`
    insert into products (id, doc, digest, updated_at, sort_name, search, folded, provinces, category, stars)
    values ('che', ${JSON.stringify(product)}, 'x', now(), 'che', 'che:1A', 'che', '{63-19,34-19}', 'beverage', 4)`.execute(
    db,
  );
}

onEveryDatabase('migrations', 'empty', (world) => {
  it('bring the first release’s database up to date and lose nothing, whoever runs them at once', async () => {
    await backToFirst(world.db);
    const ran = await Promise.all([migrate(world.db), migrate(world.db), migrate(world.db)]);
    const steps = ran.flat().sort((a, b) => a - b);
    assert.deepEqual(
      steps,
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 2),
      'each step once',
    );
    const { body } = await world.get('/v1/products?category=beverage&stars=4&facets=province,stars');
    assert.deepEqual([body.total, body.data[0].name.vi], [1, 'Chè']);
    assert.deepEqual(body.facets.stars, [{ value: '4', label: { vi: '4 sao', en: '4 stars' }, count: 1 }]);
    assert.equal((await world.get('/v1/products?q=chee')).body.total, 1, 'its words are known');
    assert.deepEqual(await migrate(world.db), []);
  });

  it('are undone whole when a step fails', async () => {
    await backToFirst(world.db);
    await sql`create table product_tally (of_somebody_else int)`.execute(world.db);
    await assert.rejects(migrate(world.db), /product_tally/);
    assert.equal(await schemaVersion(world.db), 1);
    const { rows } = await sql<{ there: boolean }>`select to_regclass('keys') is not null as there`.execute(
      world.db,
    );
    assert.equal(rows[0]!.there, false, 'nothing of the steps before it');
    await sql`drop table product_tally`.execute(world.db);
    assert.equal((await migrate(world.db)).length, SCHEMA_VERSION - 1);
  });

  it('refuse a database that a newer program wrote, and leave it as it is', async () => {
    await sql`insert into schema_step (number) values (${SCHEMA_VERSION + 1}::int)`.execute(world.db);
    await assert.rejects(
      migrate(world.db),
      new RegExp(`newer program \\(schema ${SCHEMA_VERSION + 1}, this one knows ${SCHEMA_VERSION}\\)`),
    );
    assert.equal((await world.get('/readyz')).status, 503);
  });
});

/** Both ways round: what the database keeps counted, and what counting gives. */
const kept = {
  tally: {
    has: 'select category, subcategory, provinces, province_current, stars, n from product_tally',
    counted: `select category, subcategory, provinces, province_current, stars, count(*) from products
      where deleted_at is null group by category, subcategory, provinces, province_current, stars`,
  },
  words: {
    has: `select word, n from known_words where collection = 'products' and n <> 0`,
    counted: `select word, count(*) from products, unnest(tsvector_to_array(search)) as word
      where deleted_at is null group by word`,
  },
};

onEveryDatabase('what the database keeps counted', 'catalogue', (world) => {
  it('is what counting would give, after every kind of write', async () => {
    const same = async (after: string) => {
      for (const [name, { has, counted }] of Object.entries(kept)) {
        const { rows } = await sql<{ differ: number }>`
          select count(*)::int as differ from (
            (${sql.raw(has)} except ${sql.raw(counted)}) union all (${sql.raw(counted)} except ${sql.raw(has)})
          ) as differences`.execute(world.db);
        assert.equal(rows[0]!.differ, 0, `${name} after ${after}`);
      }
    };
    await same('import');
    const key = await world.key('catalogue:write');
    const { data } = (await world.get('/v1/products?limit=3&sort=-stars')).body;
    const any = { 'If-Match': '*' };
    const [one, other] = data as { id: string }[];
    await world.send('PATCH', `/v1/products/${one!.id}`, {
      key,
      headers: any,
      body: { ocop: null, subcategory: null, name: { vi: 'Một tên khác hẳn' } },
    });
    await same('a change');
    await world.send('DELETE', `/v1/products/${other!.id}`, { key, headers: any });
    await same('a removal');
    await world.send('POST', `/v1/products/${other!.id}/restore`, { key });
    await same('coming back');
    await sql`delete from products where stars = 4`.execute(world.db);
    await same('deleting many');
    await sql`truncate products`.execute(world.db);
    await same('emptying');
  });
});
