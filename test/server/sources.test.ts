import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { createKey } from '../../server/src/access/keys.js';
import { createApp } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { connect, connectPostgres, type OpenDatabase } from '../../server/src/db/connect.js';
import { migrate } from '../../server/src/db/migrate.js';
import { sourceOf, Sources } from '../../server/src/db/sources.js';
import { NOW } from './helpers/databases.js';

const url = process.env.TEST_DATABASE_URL;

// A replica that replays nothing by itself: two databases of one server, so that the test decides how far it lags.
if (url)
  describe('reads from replicas (PostgreSQL)', () => {
    const names = [0, 1].map(() => `hv_${randomBytes(6).toString('hex')}`);
    const addressOf = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    let admin: OpenDatabase;
    let primary: OpenDatabase;
    let replica: OpenDatabase;
    let key: string;
    before(async () => {
      admin = await connect({ url });
      for (const name of names) await sql.raw(`create database ${name}`).execute(admin.db);
      [primary, replica] = (await Promise.all(names.map((name) => connectPostgres(addressOf(name))))) as [
        OpenDatabase,
        OpenDatabase,
      ];
      for (const { db } of [primary, replica]) {
        await migrate(db);
        await sql`update write_version set version = 10`.execute(db);
      }
      ({ key } = await createKey(
        primary.db,
        { kind: 'secret', name: 'test', scopes: ['catalogue:write'] },
        NOW,
      ));
    });
    after(async () => {
      await Promise.all([primary.close(), replica.close()]);
      for (const name of names) await sql.raw(`drop database ${name}`).execute(admin.db);
      await admin.close();
    });

    const appOver = (...replicas: OpenDatabase[]) => {
      const sources = new Sources(sourceOf(primary), replicas.map(sourceOf));
      const { app } = createApp({ db: primary.db, sources, clock: () => NOW, checkEvery: 0 });
      return {
        put: (name: string) =>
          app.request('/v1/channels/kenh', {
            method: 'PUT',
            headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'If-Match': '*' },
            body: JSON.stringify({ name, kind: 'grocery' }),
          }),
        get: async () =>
          ((await (await app.request('/v1/channels')).json()) as { data: { name: string }[] }).data.map(
            ({ name }) => name,
          ),
      };
    };
    const setVersion = ({ db }: OpenDatabase, version: number) =>
      sql`update write_version set version = ${version}::bigint`.execute(db);
    const addChannel = async ({ db }: OpenDatabase, name: string) => {
      const doc = JSON.stringify({ id: 'kenh', name, kind: 'grocery', requirements: [], sources: [] });
      await sql`
        insert into channels (id, doc, digest, updated_at, kind) values ('kenh', ${doc}, '', now(), 'grocery')
        on conflict (id) do update set doc = excluded.doc`.execute(db);
    };

    it('reads its own writes from the primary until the replica has them too', async () => {
      await addChannel(primary, 'Một');
      await addChannel(replica, 'Một, ở bản sao');
      const { put, get } = appOver(replica);
      assert.deepEqual(await get(), ['Một, ở bản sao']);
      assert.equal((await put('Hai')).status, 200);
      assert.deepEqual(await get(), ['Hai']);
      assert.deepEqual(await get(), ['Hai'], 'still, since the replica lags behind');
      await addChannel(replica, 'Hai, ở bản sao');
      await setVersion(replica, 50);
      assert.deepEqual(await get(), ['Hai, ở bản sao']);
    });

    it('never goes back: what was seen once is not unseen', async () => {
      const { get } = appOver(replica);
      await setVersion(replica, 100);
      assert.deepEqual(await get(), ['Hai, ở bản sao']);
      await setVersion(replica, 50);
      await setVersion(primary, 101);
      assert.deepEqual(await get(), ['Hai'], 'from the primary, which has more');
    });

    it('waits for no later question: a file made right after a write has it', async () => {
      const { app } = createApp({
        db: primary.db,
        sources: new Sources(sourceOf(primary), [sourceOf(replica)]),
        clock: () => NOW,
      });
      await setVersion(primary, 101);
      await setVersion(replica, 101);
      await app.request('/v1/channels');
      const put = await app.request('/v1/channels/kenh', {
        method: 'PUT',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'If-Match': '*' },
        body: JSON.stringify({ name: 'Ba', kind: 'grocery' }),
      });
      assert.equal(put.status, 200);
      const file = await (await app.request('/v1/channels.ndjson')).text();
      assert.equal((JSON.parse(file) as { name: string }).name, 'Ba');
    });

    it('is answered by replicas while the primary is away, and asks it again for its own writes after', async () => {
      const gone = await connectPostgres('postgres://hv@127.0.0.1:1/none');
      let at = 0;
      const sources = new Sources(sourceOf(gone), [sourceOf(replica)], () => at);
      assert.equal(await sources.choose(true), 101, 'as far as the replica is');
      assert.equal(await sources.choose(false), 101);
      await gone.close();
      at = 10_000;

      const behind = new Sources(sourceOf(primary), [sourceOf(replica)], () => at);
      await setVersion(primary, 150);
      assert.equal(await behind.choose(false), 101, 'whoever did not write may be a little behind');
      assert.equal(await behind.choose(true), 150);
      assert.equal(await behind.choose(false), 150, 'and never goes back');
    });

    it('answers from the primary when a replica is not there, or goes away', async () => {
      const nobody = await connectPostgres('postgres://hv@127.0.0.1:1/none');
      assert.deepEqual(await appOver(nobody).get(), ['Ba']);
      await nobody.close();
      await setVersion(replica, 200);
      const { get } = appOver(replica);
      assert.deepEqual(await get(), ['Hai, ở bản sao']);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${names[1]!}`.execute(
        admin.db,
      );
      await sql.raw(`alter database ${names[1]} allow_connections false`).execute(admin.db);
      await setVersion(primary, 201);
      assert.deepEqual(await get(), ['Ba']);
      await sql.raw(`alter database ${names[1]} allow_connections true`).execute(admin.db);
    });
  });

describe('DATABASE_READ_URLS', () => {
  it('is a list of PostgreSQL addresses, and needs DATABASE_URL', () => {
    const both = { DATABASE_URL: 'postgres://a/b', DATABASE_READ_URLS: 'postgres://c/d, postgres://e/f' };
    assert.deepEqual(readConfig(both).replicas, ['postgres://c/d', 'postgres://e/f']);
    assert.deepEqual(readConfig({}).replicas, []);
    assert.throws(() => readConfig({ DATABASE_READ_URLS: 'postgres://c/d' }), /needs DATABASE_URL/);
    assert.throws(() => readConfig({ ...both, DATABASE_READ_URLS: 'mysql://x' }), /DATABASE_READ_URLS must/);
  });
});
