import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readProxies } from '../../server/src/access/address.js';
import { createApp } from '../../server/src/app.js';
import type { LogFields } from '../../server/src/log.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const HERE = from('127.0.0.1');
/** Must never be seen again. */
const CANARY = 'nguyen-thi-canary';

onEveryDatabase('metrics and the log of requests', 'empty', (world) => {
  const start = (metricsToken?: string) => {
    const lines: (LogFields & { event: string })[] = [];
    const limits = { anonymous: 6, publishable: 0, secret: 0, proxies: readProxies('') };
    const { app } = createApp({
      db: world.db,
      clock: () => NOW,
      limits,
      log: (_, event, fields = {}) => lines.push({ event, ...fields }),
      logsRequests: true,
      metricsToken,
      pool: () => ({ total: 3, idle: 2, waiting: 1 }),
    });
    const get = async (path: string, env: object = HERE, headers: Record<string, string> = {}) => {
      const answer = await app.request(`http://localhost${path}`, { headers }, env);
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    };
    return { get, lines };
  };

  it('tell how the server is, by patterns of routes and not by what was asked', async () => {
    const { get } = start();
    await get(`/v1/products?q=${CANARY}`);
    await get('/v1/products');
    await get('/v1/products');
    await get(`/v1/products/${CANARY}`);
    await get(`/${CANARY}`, HERE, { 'X-Request-Id': CANARY });
    await get('/v1/products', from('198.51.100.77'));
    for (let i = 0; i < 3; i++) await get('/v1/products');
    const { status, text, headers } = await get('/metrics');
    assert.equal(status, 200);
    assert.match(headers.get('Content-Type')!, /^text\/plain; version=0\.0\.4/);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    for (const line of [
      'hang_viet_requests_total{method="GET",route="/v1/products",status="200"} 6',
      'hang_viet_requests_total{method="GET",route="/v1/products/:id",status="404"} 1',
      'hang_viet_requests_total{method="GET",route="none",status="404"} 1',
      'hang_viet_requests_total{method="GET",route="/v1/products",status="429"} 1',
      'hang_viet_request_seconds_count{method="GET",route="/v1/products"} 7',
      'hang_viet_rate_limited_total{policy="address"} 1',
      'hang_viet_answers_total{from="kept"} 4',
      'hang_viet_answers_total{from="made"} 3',
      'hang_viet_database_connections{state="waiting"} 1',
    ])
      assert.ok(text.includes(`${line}\n`), `${line} in\n${text.replace(/^(#|process|nodejs).*\n/gm, '')}`);
    assert.match(text, /hang_viet_info\{version="\d+\.\d+\.\d+",schema="\d+"\} 1/);
    assert.match(text, /nodejs_eventloop_lag_p99_seconds/);
    assert.ok(!text.includes(CANARY) && !text.includes('198.51'));
  });

  it('are for this machine only, not for a proxy on it', async () => {
    const { get } = start();
    assert.equal((await get('/metrics', from('::1'))).status, 200);
    assert.equal((await get('/metrics', from('::ffff:127.0.0.1'))).status, 200);
    assert.equal((await get('/metrics', from('198.51.100.7'))).status, 403);
    assert.equal((await get('/metrics', {})).status, 403);
    for (const name of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP'])
      assert.equal((await get('/metrics', HERE, { [name]: '127.0.0.1' })).status, 403, name);
  });

  it('or, when there is a token, for whoever has it', async () => {
    const { get } = start('wonderful');
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
    assert.equal((await get('/metrics', from('198.51.100.7'), bearer('wonderful'))).status, 200);
    assert.equal((await get('/metrics', HERE)).status, 403);
    assert.equal((await get('/metrics', HERE, bearer('wonderful2'))).status, 403);
    assert.equal((await get('/metrics', HERE, bearer(await world.key('catalogue:write')))).status, 403);
  });

  it('have a line for each request, with its id, its route and its key, and nothing of a person', async () => {
    const { get, lines } = start();
    const key = await world.key();
    await get(`/v1/products?q=${CANARY}`, from('198.51.100.77'), { 'X-Request-Id': 'r-1', Referer: CANARY });
    await get(`/v1/products/${CANARY}`, HERE, { Authorization: `Bearer ${key}` });
    await get(`/${CANARY}`);
    const told = lines.map(({ ms, requestId, ...line }) => {
      assert.ok(typeof ms === 'number' && typeof requestId === 'string');
      return { ...line, key: String(line.key).slice(0, 4) };
    });
    assert.deepEqual(told, [
      { event: 'request', method: 'GET', route: '/v1/products', status: 200, key: 'anon' },
      { event: 'request', method: 'GET', route: '/v1/products/:id', status: 404, key: 'key_' },
      { event: 'request', method: 'GET', route: 'none', status: 404, key: 'unde' },
    ]);
    assert.equal(lines[0]!.requestId, 'r-1');
    const all = JSON.stringify(lines);
    assert.ok(![CANARY, '198.51', key].some((text) => all.includes(text)), all);
  });
});
