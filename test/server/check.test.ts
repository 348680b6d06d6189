import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { clockSkew } from '../../server/src/checking/clock.js';
import { checkRecords, type Remark } from '../../server/src/checking/records.js';
import { rulesOf } from '../../server/src/checking/rules.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';
import { run } from './helpers/program.js';

onEveryDatabase('check', 'catalogue', (world) => {
  async function remarks(): Promise<{ said: Remark[]; counts: Record<string, number> }> {
    const said: Remark[] = [];
    const counts: Record<string, number> = {};
    await checkRecords(world.db, {
      remark: (one) => said.push(one),
      counted: (table, count) => (counts[table] = count),
    });
    return { said, counts };
  }

  /** Writes a record past every rule. */
  const change = async (table: string, id: string, how: (doc: Body) => void) => {
    const { rows } = await sql<{ doc: string }>`select doc from ${sql.table(table)} where id = ${id}`.execute(
      world.db,
    );
    const doc = JSON.parse(rows[0]!.doc) as Body;
    how(doc);
    await sql`update ${sql.table(table)} set doc = ${JSON.stringify(doc)} where id = ${id}`.execute(world.db);
  };

  it('finds nothing wrong in the whole catalogue, and reads all of it', async () => {
    const { said, counts } = await remarks();
    assert.deepEqual(said, []);
    assert.equal(counts.products, 546);
    assert.deepEqual(Object.keys(counts), Object.keys(rulesOf));
  });

  it('names each record that has another shape or names what is not there', async () => {
    const supplied = (await world.get('/v1/products?limit=100')).body.data.filter(
      (one: Body) => one.supplier,
    );
    const [first, second, third] = supplied as Body[];
    await change('products', first.id, (doc) => {
      doc.supplier = { id: 'nobody', name: 'Nobody' };
      doc.channels = [{ id: 'nowhere', name: 'Nowhere' }];
    });
    await change('products', second.id, (doc) => {
      doc.name = 7;
      doc.province = { ...doc.province, id: '34-99' };
    });
    await sql`update suppliers set deleted_at = now() where id = ${third.supplier.id}`.execute(world.db);
    await change('demands', 'cau-tra', (doc) => (doc.channel.id = 'nowhere'));
    const list = (await world.get('/v1/lists?limit=1')).body.data[0];
    await change('lists', list.id, (doc) => doc.products.push('no-product'));

    const { said } = await remarks();
    const wrong = said.filter(({ isWrong }) => isWrong).map(({ at, why }) => `${at}: ${why}`);
    for (const line of [
      `products/${first.id}, supplier: there is no suppliers/nobody`,
      `products/${first.id}, channels: there is no channels/nowhere`,
      'demands/cau-tra, channel: there is no channels/nowhere',
      `lists/${list.id}, products: there is no products/no-product`,
    ])
      assert.ok(wrong.includes(line), `${line} in ${wrong.join('\n')}`);
    assert.ok(wrong.some((line) => line.startsWith(`products/${second.id}, name: `)));
    assert.ok(wrong.some((line) => line.startsWith(`products/${second.id}, province: `)));
    assert.equal(wrong.length, 6, wrong.join('\n'));
    const notes = said.filter(({ isWrong }) => !isWrong);
    assert.ok(notes.length > 0);
    for (const { why } of notes) assert.equal(why, `suppliers/${third.supplier.id} was removed`);
  });

  it('compares the clocks of this machine and the database', async () => {
    assert.ok(Math.abs(await clockSkew(world.db)) < 2000);
  });
});

describe('check, as a command', () => {
  it('tells what there is, and asks for a migration where one is needed', async () => {
    const data = await mkdtemp(join(tmpdir(), 'hang-viet-check-'));
    try {
      const early = await run(['check'], { DATA_DIR: data });
      assert.equal(early.code, 1);
      assert.match(early.err, /^The database has schema 0, .*run "hang-viet-server migrate"\.\n$/);
      assert.equal((await run(['migrate'], { DATA_DIR: data })).code, 0);
      const { code, out, err } = await run(['check'], { DATA_DIR: data });
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        /^database: embedded, PostgreSQL \d+.*\nschema: \d+\nclock: .* ms (ahead|behind)\nproducts: 0\n[\s\S]*All is well\.\n$/,
      );
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
});
