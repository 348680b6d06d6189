import assert from 'node:assert/strict';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { connect, type OpenDatabase } from '../../../server/src/db/connect.js';
import { run, start } from '../helpers/program.js';

/** How often an import is killed: `KILL_ROUNDS=50 node tools/test-node.mjs server/files/kill-imports.test.ts`. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 1);
const ROWS = 4000;

const url = process.env.TEST_DATABASE_URL;
for (const kind of ['PGlite', ...(url === undefined ? [] : ['PostgreSQL'])])
  describe(`an import that is killed (${kind})`, () => {
    const database = `hv_${randomBytes(6).toString('hex')}`;
    const folder = mkdtempSync(join(tmpdir(), 'hang-viet-kill-'));
    const file = join(folder, 'generated.csv');
    const data = join(folder, 'data');
    const address = url && Object.assign(new URL(url), { pathname: database }).href;
    const isServer = kind === 'PostgreSQL';
    const env = { DATA_DIR: data, ...(isServer ? { DATABASE_URL: address! } : {}) };
    const withAdmin = async (statement: string) => {
      const admin = await connect({ url });
      await sql.raw(statement).execute(admin.db);
      await admin.close();
    };
    const open = (): Promise<OpenDatabase> => connect(isServer ? { url: address } : { folder: data });
    const importing = ['import', file, '--collection', 'products'];

    before(async () => {
      const rows = Array.from({ length: ROWS }, (_, i) => `sinh-ra-${i},Dòng sinh ra ${i},food\r\n`);
      writeFileSync(file, `id,name.vi,category\r\n${rows.join('')}`);
      if (isServer) await withAdmin(`create database ${database}`);
      assert.equal((await run(['migrate'], env)).code, 0);
    });
    after(async () => {
      if (isServer) await withAdmin(`drop database ${database} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    });

    it('leaves all of its rows or none, and can simply be run again', async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const { child, ended } = start(importing, env);
        const timer = setTimeout(() => child.kill('SIGKILL'), randomInt(800, 6000));
        await ended;
        clearTimeout(timer);
        const { db, close } = await open();
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from products`.execute(db);
        assert.ok([0, ROWS].includes(rows[0]!.n), `${rows[0]!.n} of ${ROWS} rows`);
        await sql`delete from products`.execute(db);
        // As if the half minute had passed after which a dead import is no longer waited for.
        await sql`update imports set updated_at = updated_at - interval '1 minute'`.execute(db);
        await close();
      }
      const whole = await run(importing, env);
      assert.equal(whole.code, 0, whole.err);
      assert.match(whole.out, new RegExp(`products: ${ROWS} added`));
      const { db, close } = await open();
      const { rows } = await sql<{ n: number; left: number; tallied: number }>`
        select (select count(*)::int from products) as n, (select count(*)::int from import_rows) as left,
          (select sum(n)::int from product_tally) as tallied`.execute(db);
      await close();
      assert.deepEqual(rows[0], { n: ROWS, left: 0, tallied: ROWS });
    });
  });
