import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HangViet, type ConnectionRequest, type Supplier } from '../../src/sdk/index.js';
import { createTestApi, type TestApiOptions } from '../../src/testing/index.js';

const suppliers = ['a', 'b'].map((id): Supplier => ({
  id,
  name: `Hợp tác xã ${id}`,
  kind: 'cooperative',
  certifications: [],
  links: [],
  sources: [],
  productCount: 0,
  updatedAt: '2026-11-01T02:00:00.000Z',
}));
const request: ConnectionRequest = {
  from: 'distributor',
  supplier: 'a',
  contact: { name: 'Lan', phone: '0901 234 567' },
  consent: { text: 'Tôi đồng ý', version: '1' },
};

function start(options: TestApiOptions = {}) {
  const test = createTestApi({ records: { suppliers }, ...options });
  const { api, key, fetch } = test;
  return { test, hv: new HangViet({ api, key, fetch, retry: { delay: 1 } }) };
}

describe('the test API', () => {
  it('has what it was given, and provinces', async () => {
    const { hv } = start();
    assert.deepEqual(await hv.suppliers.get('b'), suppliers[1]);
    assert.equal((await hv.suppliers.list({ q: 'hop tac xa a' })).data[0]?.id, 'a');
    assert.equal((await hv.provinces.list()).total, 34);
  });

  it('fails as often as it was told, by route', async () => {
    const { hv, test } = start({
      faults: [
        { on: 'GET /suppliers', fail: 503, times: 2 },
        { on: 'GET /events', fail: 'network' },
      ],
    });
    assert.equal((await hv.suppliers.list()).total, 2);
    assert.equal((await hv.events.list()).total, 0);
    assert.equal(test.requests.length, 5);
    test.faults.push({ fail: 429, retryAfter: 3600 });
    await assert.rejects(hv.suppliers.list({ kind: 'x' }), { name: 'RateLimitError', retryAfter: 3600 });
  });

  it('keeps a submission once whose answer was lost', async () => {
    const { hv, test } = start({ faults: [{ on: 'POST /connections', fail: 'network-after' }] });
    const { id } = await hv.connections.create(request);
    assert.deepEqual(
      test.records('connections').map((one) => one.id),
      [id],
    );
    assert.equal(test.requests.length, 2);
  });

  it('keeps a change once whose answer was lost', async () => {
    const { hv } = start({ faults: [{ on: 'PATCH /suppliers', fail: 'network-after' }] });
    const changed = await hv.suppliers.update('a', { name: 'Mới' }, { version: suppliers[0]!.updatedAt });
    assert.equal(changed.name, 'Mới');
  });

  it('waits, or never answers', async () => {
    const { hv } = start({ delay: 20, faults: [{ on: '/events', fail: 'hang', times: 9 }] });
    const started = performance.now();
    await hv.suppliers.list();
    assert.ok(performance.now() - started >= 18);
    await assert.rejects(hv.events.list({}, { timeout: 30 }), { name: 'TimeoutError' });
  });

  it('knows whose key came along', async () => {
    const { test } = start();
    const as = (key?: string) => new HangViet({ ...test, ...(key ? { key } : { key: '' }) });
    await assert.rejects(as().connections.create(request), { name: 'AuthenticationError' });
    await assert.rejects(as('sk_other').suppliers.list(), { name: 'AuthenticationError' });
    const page = as(test.publishableKey);
    await assert.rejects(page.connections.list(), { name: 'PermissionError' });
    assert.equal((await page.connections.create(request)).status, 'requested');
  });

  it('gives each test API records of its own', async () => {
    const { hv } = start();
    await hv.suppliers.remove('a', { version: '*' });
    assert.equal((await start().hv.suppliers.list()).total, 2);
    assert.equal((await hv.suppliers.list()).total, 1);
  });
});
