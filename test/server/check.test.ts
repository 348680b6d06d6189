import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { clockSkew } from '../../server/src/checking/clock.js';
import { checkRecords, type Remark } from '../../server/src/checking/records.js';
import { rulesOf } from '../../server/src/checking/rules.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';
import { connect } from '../../server/src/db/connect.js';
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
        /^database: embedded, PostgreSQL \d+.*\nschema: \d+\nclock: .* ms (ahead|behind)\ndisk: [\d,]+ MB free\nproducts: 0\n[\s\S]*All is well\.\n$/,
      );
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });

  const url = process.env.TEST_DATABASE_URL;
  if (url)
    it('names replicas that are none, cannot be reached, or have another schema', async () => {
      const name = `hv_${randomBytes(6).toString('hex')}`;
      const admin = await connect({ url });
      await sql.raw(`create database ${name}`).execute(admin.db);
      const DATABASE_URL = Object.assign(new URL(url), { pathname: `/${name}` }).href;
      try {
        assert.equal((await run(['migrate'], { DATABASE_URL })).code, 0);
        const DATABASE_READ_URLS = `${url}, postgres://hv@127.0.0.1:1/none`;
        const { code, out, err } = await run(['check'], { DATABASE_URL, DATABASE_READ_URLS });
        assert.equal(code, 1);
        assert.match(out, /\nreplica 1: schema 0, 0 s behind\n/);
        assert.match(
          err,
          /^replica 1 has schema 0, not \d+\.\nreplica 1 is no replica: .*\nreplica 2 cannot be reached\.\n/,
        );
      } finally {
        await sql.raw(`drop database ${name} with (force)`).execute(admin.db);
        await admin.close();
      }
    });
});
