import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Context } from 'hono';
import type { Env } from '../../server/src/env.js';
import { sql } from 'kysely';
import { clientAddress, networkOf, readProxies } from '../../server/src/access/address.js';
import { createKey } from '../../server/src/access/keys.js';
import type { LimitSettings } from '../../server/src/access/limits.js';
import { Visitors } from '../../server/src/access/visitors.js';
import { createApp } from '../../server/src/app.js';
import { UserError } from '../../server/src/user-error.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';

const MINUTE = 60_000;
const settings: LimitSettings = {
  anonymous: 5,
  publishable: 4,
  secret: 3,
  proxies: readProxies('10.0.0.0/8,127.0.0.1'),
};

/** What the server hands on of a connection. */
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

onEveryDatabase('limits', 'empty', (world) => {
  let now = NOW.getTime();
  const minute = () => void (now += MINUTE);
  const start = (limits = settings, isShared = false) =>
    createApp({ db: world.db, clock: () => new Date(now), checkEvery: 0, limits, isShared });
  type App = ReturnType<typeof start>;

  const ask = async (
    { app }: App,
    { path = '/v1/products', address = '192.0.2.1', ...headers }: Record<string, string> = {},
  ) => app.request(`http://localhost${path}`, { headers }, from(address));

  it('count each address, say what is left, and refuse with when to ask again', async () => {
    minute();
    const server = start();
    for (let left = 4; left >= 0; left--) {
      const answer = await ask(server);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('RateLimit'), `"address";r=${left};t=60`);
      assert.equal(answer.headers.get('RateLimit-Policy'), '"address";q=5;w=60');
    }
    const refused = await ask(server);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('Content-Type'), 'application/problem+json; charset=utf-8');
    assert.deepEqual(
      [refused.headers.get('Retry-After'), refused.headers.get('RateLimit')],
      ['60', '"address";r=0;t=60'],
    );
    const { code, detail } = (await refused.json()) as Record<string, string>;
    assert.equal(code, 'too-many-requests');
    assert.match(detail!, /5 times a minute.*60 seconds/);
    assert.equal((await ask(server, { address: '192.0.2.2' })).status, 200, 'another address has its own');
    assert.equal((await ask(server, { path: '/healthz' })).status, 200, 'never for those who watch over it');
    assert.equal((await ask(server, { path: '/v1/nothing/here' })).status, 404);
    minute();
    assert.equal((await ask(server)).status, 200, 'a minute later');
  });

  it('count secret keys by key, publishable ones by key and address, each with its own number', async () => {
    minute();
    const server = start();
    const secret = { Authorization: `Bearer ${await world.key()}` };
    for (let i = 0; i < 3; i++)
      assert.equal((await ask(server, { ...secret, address: `192.0.2.${i}` })).status, 200);
    const refused = await ask(server, { ...secret, address: '192.0.2.9' });
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('RateLimit-Policy'), '"key";q=3;w=60');

    const { key } = await createKey(
      world.db,
      { kind: 'publishable', name: 'x', origins: ['https://a.vn'], perMinute: 1 },
      NOW,
    );
    const reader = { Authorization: `Bearer ${key}`, Origin: 'https://a.vn' };
    assert.equal((await ask(server, reader)).status, 200);
    assert.equal((await ask(server, reader)).status, 429);
    assert.equal((await ask(server, { ...reader, address: '192.0.2.7' })).status, 200, 'another reader');
  });

  it('stop those who guess keys', async () => {
    minute();
    const server = start();
    const guess = (n: number) => ask(server, { Authorization: `Bearer sk_guess${n}`, address: '192.0.2.66' });
    for (let n = 0; n < 5; n++) assert.equal((await guess(n)).status, 401);
    assert.equal((await guess(6)).status, 429);
  });

  it('can be off', async () => {
    const server = start({ ...settings, anonymous: 0 });
    for (let i = 0; i < 8; i++) {
      const answer = await ask(server);
      assert.deepEqual([answer.status, answer.headers.get('RateLimit')], [200, null]);
    }
  });

  it('hold for two processes together, whatever both are asked at once', async () => {
    minute();
    const limit = 60;
    const servers = [
      start({ ...settings, anonymous: limit }, true),
      start({ ...settings, anonymous: limit }, true),
    ];
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => ask(servers[i % 2]!)));
    const allowed = answers.filter(({ status }) => status === 200).length;
    assert.ok(allowed <= limit * 1.2, `${allowed} of ${limit}`);
    assert.ok(allowed >= limit * 0.9, `${allowed} of ${limit}`);
    for (const server of servers) assert.equal((await ask(server)).status, 429);
    const { rows } = await sql<{ bucket: string }>`select bucket from counters`.execute(world.db);
    assert.equal(rows.length, 1);
    assert.doesNotMatch(rows[0]!.bucket, /192/, 'no address is stored');
  });

  it('remove counts of minutes that are over', async () => {
    for (let i = 0; i < 5; i++) minute();
    const server = start({ ...settings, anonymous: 1 }, true);
    await ask(server);
    await server.flush();
    const { rows } = await sql<{ period: Date }>`select period from counters`.execute(world.db);
    assert.deepEqual(
      rows.map(({ period }) => now - period.getTime() < 2 * MINUTE),
      [true],
    );
  });

  it('let everything through that needs no database when there is none', async () => {
    minute();
    await sql`alter table counters rename to counters_gone`.execute(world.db);
    try {
      const server = start({ ...settings, anonymous: 4 }, true);
      for (let i = 0; i < 4; i++) assert.equal((await ask(server)).status, 200);
      assert.equal((await ask(server)).status, 429, 'each process counts for itself');
    } finally {
      await sql`alter table counters_gone rename to counters`.execute(world.db);
    }
  });

  it('give addresses names that are the same in every process, for one day', async () => {
    const clock = () => new Date(now);
    const [one, two] = [new Visitors(world.db, clock), new Visitors(world.db, clock)];
    const name = await one.nameOf('192.0.2.1');
    assert.equal(await two.nameOf('192.0.2.1'), name);
    assert.notEqual(await two.nameOf('192.0.2.2'), name);
    now += 24 * 60 * MINUTE;
    assert.notEqual(await one.nameOf('192.0.2.1'), name);
    const { rows } = await sql`select day from day_secrets`.execute(world.db);
    assert.equal(rows.length, 1, 'the secret of yesterday is gone');
  });
});

describe('the address of who asks', () => {
  const read = (remoteAddress: string, forwarded?: string) =>
    clientAddress(
      { env: from(remoteAddress), req: { header: () => forwarded } } as unknown as Context<Env>,
      settings.proxies,
    );

  for (const [socket, forwarded, address] of [
    ['192.0.2.1', undefined, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.9', '192.0.2.1'],
    ['10.0.0.1', '198.51.100.9', '198.51.100.9'],
    ['::ffff:10.0.0.1', '198.51.100.9', '198.51.100.9'],
    ['10.0.0.1', '203.0.113.5, 198.51.100.9, 10.0.0.2', '198.51.100.9'],
    ['10.0.0.1', 'nonsense', '10.0.0.1'],
    ['10.0.0.1', '198.51.100.9, nonsense', '10.0.0.1'],
    ['10.0.0.1', undefined, '10.0.0.1'],
    ['2001:db8::1', undefined, '2001:db8::1'],
  ] as [string, string | undefined, string][])
    it(`is ${address} for ${socket} with ${forwarded}`, () => assert.equal(read(socket, forwarded), address));

  it('counts an IPv6 network as one', () => {
    assert.equal(networkOf('2001:db8:1:2::1'), '2001:db8:1:2');
    assert.equal(networkOf('2001:0db8:0001:0002:ffff::'), '2001:db8:1:2');
    assert.equal(networkOf('::1'), '0:0:0:0');
    assert.equal(networkOf('192.0.2.1'), '192.0.2.1');
  });

  it('refuses settings that are no addresses', () => {
    for (const text of ['nginx', '10.0.0.0/33', '10.0.0.0/x', '1.2.3'])
      assert.throws(() => readProxies(text), UserError);
  });
});
