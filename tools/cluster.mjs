// Shows a large office at work, on this machine: PostgreSQL with a streaming replica, two API processes, nginx with the cache of
// docs/nginx.conf. Readers and writers keep asking while one API process and then the replica are killed; the report says
// what was lost. Ends with 1 when an acknowledged write is missing, or a read failed beyond a kill's own moment.
//   npm run cluster [-- seconds]     (Debian: apt-get install postgresql nginx)
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { freePort, startApi, startDatabase, startNginx, until } from './cluster/servers.mjs';

const seconds = Number(process.argv[2] ?? 4);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
/** Milliseconds after a kill in which a failure is the kill's own. */
const MOMENT = 1000;

build({ ifStale: true });
const { connect } = await import('../server/dist/server/src/db/connect.js');
const { createKey } = await import('../server/dist/server/src/access/keys.js');

const folder = mkdtempSync(join(tmpdir(), 'hang-viet-cluster-'));
// PostgreSQL runs under an account of its own when this is root's.
chmodSync(folder, 0o755);
const running = [];
const started = (server) => (running.unshift(server), server);
const say = (line) => console.log(line);

/** Keeps asking until it is told to stop; notes when each failure was. */
function reader(address, paths) {
  const found = { asked: 0, hits: 0, failures: [] };
  let going = true;
  const loop = async (offset) => {
    for (let i = offset; going; i++) {
      const at = performance.now();
      try {
        const answer = await fetch(address + paths[i % paths.length], {
          signal: AbortSignal.timeout(10_000),
        });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        if (/HIT|STALE|UPDATING|REVALIDATED/.test(answer.headers.get('x-cache') ?? '')) found.hits++;
      } catch (error) {
        found.failures.push({ at, why: String(error.cause?.code ?? error.message) });
      }
      found.asked++;
    }
  };
  const loops = Array.from({ length: 8 }, (_, n) => loop(n * 7));
  return { found, stop: () => ((going = false), Promise.all(loops)) };
}

/** Sends in feedback, each under its own Idempotency-Key, which a failed one is sent again with; as the SDK does. */
function writer(address, key, product) {
  const found = { acknowledged: [], again: 0 };
  let going = true;
  const send = async () => {
    while (going) {
      const idempotency = randomUUID();
      for (let attempt = 0; ; attempt++) {
        try {
          const answer = await fetch(`${address}/v1/feedback`, {
            method: 'POST',
            headers: {
              Authorization: `Bearer ${key}`,
              'Content-Type': 'application/json',
              'Idempotency-Key': idempotency,
            },
            body: JSON.stringify({
              product,
              topic: 'quality',
              text: `Ý kiến ${idempotency}`,
              from: 'consumer',
              contact: { name: 'Người thử', email: `${idempotency}@example.vn` },
              consent: { text: 'Đồng ý', version: '1' },
              elapsed: 9000,
            }),
            signal: AbortSignal.timeout(10_000),
          });
          if (answer.status !== 201) throw new Error(`HTTP ${answer.status} ${await answer.text()}`);
          found.acknowledged.push((await answer.json()).id);
          break;
        } catch (error) {
          if (attempt > 50) throw error;
          found.again++;
          await sleep(50);
        }
      }
    }
  };
  const loops = [send(), send()];
  return { found, stop: () => ((going = false), Promise.all(loops)) };
}

let lost = false;
try {
  say('Starting PostgreSQL, its replica, two API processes and nginx…');
  const primary = started(await startDatabase(folder, 'primary'));
  const first = started(await startApi(primary, { url: primary.url }, await freePort()));
  await first.stop();
  const replica = started(await startDatabase(folder, 'replica', primary));
  const apis = [
    started(await startApi(primary, replica, first.port)),
    started(await startApi(primary, replica, await freePort())),
  ];
  const nginx = started(await startNginx(folder, ...apis));
  const db = await connect({ url: primary.url });
  running.unshift({ stop: () => db.close() });
  const { key } = await createKey(
    db.db,
    { kind: 'secret', name: 'cluster', scopes: ['feedback:write', 'feedback:read', 'catalogue:write'] },
    new Date(),
  );
  const list = await (await fetch(`${nginx.address}/v1/products?limit=100`)).json();
  const paths = [
    '/v1/products',
    '/v1/provinces',
    ...list.data.map(({ id }) => `/v1/products/${id}`),
    ...['tra', 'ca phe', 'mat ong', 'gao'].map(
      (q) => `/v1/products?q=${encodeURIComponent(q)}&facets=category`,
    ),
  ];

  const kills = [];
  const reading = reader(nginx.address, paths);
  const uncached = reader(`http://127.0.0.1:${apis[1].port}`, paths);
  const writing = writer(nginx.address, key, list.data[0].id);
  const events = [
    ['kill -9 of an API process', () => apis[0].kill()],
    ['it is started again', () => apis[0].start()],
    ['kill -9 of the replica', () => replica.kill()],
    ['it is started again', () => replica.start()],
  ];
  await sleep(seconds * 1000);
  for (const [what, act] of events) {
    say(`  ${what}`);
    if (what.startsWith('kill')) kills.push(performance.now());
    await act();
    await sleep(seconds * 1000);
  }
  await Promise.all([reading.stop(), uncached.stop(), writing.stop()]);

  // A process reads its own writes, whatever the replica has.
  const channel = async (address, path, init) => (await fetch(`${address}${path}`, init)).json();
  const api = `http://127.0.0.1:${apis[1].port}`;
  const { data: channels } = await channel(api, '/v1/channels?limit=20');
  let unseen = 0;
  for (const { id } of channels) {
    const address = `Địa chỉ ${randomUUID()}`;
    await fetch(`${api}/v1/channels/${id}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'If-Match': '*' },
      body: JSON.stringify({ address }),
    });
    if ((await channel(api, `/v1/channels/${id}`)).address !== address) unseen++;
  }

  const { sql } = await import('kysely');
  const { rows } = await sql`select id from feedback`.execute(db.db);
  const there = new Set(rows.map(({ id }) => id));
  const missing = writing.found.acknowledged.filter((id) => !there.has(id));
  const twice = there.size - writing.found.acknowledged.length;
  await until('the replica has caught up', async () => {
    const other = await connect({ url: replica.url });
    const { rows: copies } = await sql`select count(*)::int as n from feedback`
      .execute(other.db)
      .finally(other.close);
    return copies[0].n === there.size;
  });
  const beyond = (failures) =>
    failures.filter(({ at }) => !kills.some((kill) => at > kill - 10_000 && at < kill + MOMENT));
  const table = {};
  for (const [name, { found }] of Object.entries({
    'through nginx': reading,
    'one process, uncached by nginx': uncached,
  })) {
    const worst = beyond(found.failures);
    table[name] = {
      reads: found.asked,
      'from the cache': found.hits,
      'failed at a kill': found.failures.length - worst.length,
      'failed otherwise': worst.length,
    };
    if (worst.length > 0) lost = true;
    for (const { why } of worst.slice(0, 3)) say(`  ${name}: ${why}`);
  }
  console.table(table);
  console.table({
    submissions: {
      acknowledged: writing.found.acknowledged.length,
      'sent again': writing.found.again,
      missing: missing.length,
      'written twice': twice,
    },
  });
  say(
    `Writes of catalogue records: ${channels.length}, not seen at once by the process that made them: ${unseen}`,
  );
  lost ||= missing.length > 0 || twice > 0 || unseen > 0;
  say(lost ? 'Something was lost, see above.' : 'Nothing was lost.');
} finally {
  for (const server of running) await Promise.resolve(server.stop()).catch(() => {});
  rmSync(folder, { recursive: true, force: true });
}
process.exit(lost ? 1 : 0);
