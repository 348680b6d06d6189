import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { createApp } from '../../server/src/app.js';
import { crashFields } from '../../server/src/crash.js';
import type { Log } from '../../server/src/log.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';
import { addEvent } from './helpers/office.js';
import { startServer } from './helpers/processes.js';
import { run } from './helpers/program.js';

const MARK = /[cC]anary/;
/** Every field in which a person can be named. */
const personal = {
  contact: {
    name: 'canary-name',
    organisation: 'canary-organisation',
    email: 'canary@mail.vn',
    phone: '+84 900 000 000',
  },
  message: 'canary-message',
  consent: { text: 'canary-consent', version: '1' },
};
const contribution = { kind: 'solution', text: 'canary-text', by: 'canary-by', elapsed: 60_000, ...personal };
const origin = 'https://baohanoi.vn';

/** Bodies that are refused, each with what its answer must be. */
const refused: [number, unknown, Record<string, string>?][] = [
  [422, { ...contribution, kind: 'canary-kind' }],
  [422, { ...contribution, contact: { ...personal.contact, email: 'canary at mail' } }],
  [422, { ...contribution, contact: { ...personal.contact, phone: 'canary-phone' } }],
  [422, { ...contribution, contact: { ...personal.contact, name: `canary${'y'.repeat(200)}` } }],
  [422, { ...contribution, contact: 'canary' }],
  [422, { ...contribution, message: 'canary\0' }],
  [422, { ...contribution, elapsed: 'canary' }],
  [422, { ...contribution, elapsed: 1 }],
  [422, ['canary']],
  [400, '{"contact":{"name":"canary'],
  [400, '{"contact": canary}'],
  [413, { ...contribution, message: 'canary '.repeat(50_000) }],
  [415, contribution, { 'Content-Type': 'text/plain' }],
  [400, contribution, { 'Idempotency-Key': 'canary with spaces' }],
  [401, contribution, { Authorization: 'Bearer canary' }],
  [403, contribution, { Origin: 'https://canary.example' }],
  [404, contribution, { path: '/v1/events/khong-co/contributions' }],
];

onEveryDatabase('personal data', 'empty', (world) => {
  const prepare = async () => {
    await addEvent(world, 'kin');
    const said: unknown[] = [];
    const log: Log = (...line) => said.push(line);
    const { app } = createApp({ db: world.db, clock: () => NOW, checkEvery: 0, log, logsRequests: true });
    const key = await world.publishable(origin);
    const send = async (
      body: unknown,
      { path = '/v1/events/kin/contributions', ...headers } = {} as Record<string, string>,
    ) => {
      const answer = await app.request(`http://localhost${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${key}`,
          Origin: origin,
          'Content-Type': 'application/json',
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await answer.text();
      said.push(
        text,
        [...answer.headers].filter(([name]) => name !== 'access-control-allow-origin'),
      );
      return answer.status;
    };
    return { app, said, send };
  };

  it('is in no answer, line, metric or audit row, whatever becomes of it', async () => {
    const { app, said, send } = await prepare();
    const key = { 'Idempotency-Key': 'canary-key' };
    assert.equal(await send(contribution, key), 201);
    assert.equal(await send({ ...contribution, text: 'canary-other' }, key), 422);
    assert.equal(await send(contribution), 409);
    assert.equal(await send({ ...contribution, homepage: 'canary' }), 201);
    for (const [status, body, headers] of refused)
      assert.equal(await send(body, headers), status, JSON.stringify([body, headers]).slice(0, 200));

    // Faults of the database, before and after the record was written.
    for (const table of ['people', 'contributions', 'receipts']) {
      await sql`alter table ${sql.table(table)} rename to away`.execute(world.db);
      assert.equal(await send({ ...contribution, text: `canary-${table}` }), 500, table);
      await sql`alter table away rename to ${sql.table(table)}`.execute(world.db);
    }
    await sql`alter table people add constraint short check (length(name) < 3) not valid`.execute(world.db);
    assert.equal(await send({ ...contribution, text: 'canary-again' }), 500);
    await sql`alter table people drop constraint short`.execute(world.db);

    said.push(await (await app.request('http://localhost/metrics')).text());
    const { rows } = await sql`select * from audit`.execute(world.db);
    said.push(rows, (await sql`select * from idempotency`.execute(world.db)).rows);
    said.push((await sql`select * from counters`.execute(world.db)).rows);
    assert.ok(said.length > 50);
    for (const one of said) assert.doesNotMatch(JSON.stringify(one), MARK);
    const { n } = (await sql<{ n: number }>`select count(*)::int as n from people`.execute(world.db))
      .rows[0]!;
    assert.equal(n, 1, 'one was kept');
  });
});

describe('a fault', () => {
  it('is told without its message and fields', () => {
    const error = Object.assign(new TypeError('canary\n    at canary (canary:1)'), {
      code: '23514',
      detail: 'canary',
    });
    const told = crashFields(error);
    assert.deepEqual([told.error, told.code], ['TypeError', '23514']);
    assert.match(told.at, /^at /);
    assert.doesNotMatch(
      JSON.stringify([told, crashFields('canary'), crashFields({ message: 'canary' })]),
      MARK,
    );
  });

  it('outside of any request ends the server, and prints nothing of it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hang-viet-fault-'));
    const env = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'info' };
    const key = (
      await run(['keys', 'create', '--publishable', '--name', 'x', '--origin', origin], env)
    ).out.trim();
    // Throws outside of any request, with what a request carried, as a driver might.
    const preload = join(folder, 'fault.mjs');
    const fault = `Object.assign(new Error('canary-crash'), { params: ['canary'] })`;
    await writeFile(preload, `process.on('SIGUSR2', () => void Promise.reject(${fault}));`);
    const server = await startServer({ ...env, NODE_OPTIONS: `--import=${preload}` });
    const list = (await (await fetch(`${server.address}/v1/products?limit=1`)).json()) as {
      data: { id: string }[];
    };
    const post = (body: unknown) =>
      fetch(`${server.address}/v1/feedback`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, Origin: origin, 'Content-Type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    const feedback = {
      product: list.data[0]!.id,
      topic: 'quality',
      from: 'consumer',
      text: 'canary',
      ...personal,
    };
    assert.equal((await post(feedback)).status, 201);
    assert.equal((await post('{"canary')).status, 400);
    assert.equal((await post({ ...feedback, topic: 'canary' })).status, 422);
    assert.equal(await server.signal('SIGUSR2'), 1);
    assert.match(server.said.err, /"event":"crash","error":"Error"/);
    assert.match(server.said.err, /"event":"request"/);
    assert.doesNotMatch(server.said.out + server.said.err, MARK);
    await rm(folder, { recursive: true, force: true });
  });
});
