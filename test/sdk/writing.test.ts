import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConnectionRequest, HangViet, isConflictError, isHangVietError } from '../../src/sdk/index.js';
import { json, page, type Reply, stubFetch, supplier } from './helpers/stub-fetch.js';

const client = (...replies: Reply[]) => {
  const fetch = stubFetch(...replies);
  const hv = new HangViet({ api: 'https://api.test/v1', key: 'sk_1', fetch, retry: { delay: 1 } });
  return { hv, fetch };
};
const problem = (status: number, code: string, more: object = {}) =>
  json({ status, code, title: 'No', fields: [], ...more }, {}, status);
const receipt = { id: 'c1', status: 'requested', receipt: 'r', updatedAt: '2026-11-23T02:00:00.000Z' };
const request: ConnectionRequest = {
  from: 'distributor',
  products: ['p1'],
  contact: { name: 'Lan', email: 'lan@example.vn' },
  consent: { text: 'Tôi đồng ý', version: '1' },
};
const off = new TypeError('connection lost');
const version = '2026-11-23T01:00:00.000Z';
const rejection = async (promise: Promise<unknown>) => {
  let caught: unknown;
  await promise.then(
    () => assert.fail('it should have failed'),
    (error: unknown) => (caught = error),
  );
  return caught as Error & { current: unknown; code: string; mayBeOwn: boolean };
};

describe('submissions', () => {
  for (const [what, failure] of Object.entries({
    'the connection breaks': off,
    'the API is busy': problem(503, 'busy'),
    'the caller is too quick': problem(429, 'too-many', {}),
  }))
    it(`are sent again with the same key when ${what}`, async () => {
      const { hv, fetch } = client(failure, json(receipt, {}, 201));
      assert.deepEqual(await hv.connections.create(request), receipt);
      const [first, second] = fetch.requests;
      assert.equal(first!.method, 'POST');
      assert.match(first!.headers.get('idempotency-key')!, /^[\da-f-]{36}$/);
      assert.equal(second!.headers.get('idempotency-key'), first!.headers.get('idempotency-key'));
      assert.deepEqual(await second!.json(), request);
    });

  it('take a key of the caller, and another for each submission otherwise', async () => {
    const { hv, fetch } = client(json(receipt, {}, 201));
    await hv.connections.create(request, { idempotencyKey: 'order-7' });
    await hv.connections.create(request);
    await hv.connections.create(request);
    const keys = fetch.requests.map(({ headers }) => headers.get('idempotency-key'));
    assert.equal(keys[0], 'order-7');
    assert.equal(new Set(keys).size, 3);
  });

  it('carry a publishable key in the address', async () => {
    const fetch = stubFetch(json(receipt, {}, 201));
    await new HangViet({ api: 'https://api.test/v1', key: 'pk_1', fetch }).connections.create(request);
    assert.deepEqual(fetch.urls(), ['/connections?key=pk_1']);
    assert.equal(fetch.requests[0]!.headers.get('authorization'), null);
  });
});

describe('changes', () => {
  it('name the version that they change, and the answer is the record as it is now', async () => {
    const { hv, fetch } = client(json({ ...supplier('s1'), name: 'Mới' }));
    const { name } = await hv.suppliers.update('s1', { name: 'Mới' }, { version });
    assert.equal(name, 'Mới');
    assert.equal(fetch.requests[0]!.method, 'PATCH');
    assert.equal(fetch.requests[0]!.headers.get('if-match'), `"${version}"`);
    assert.equal(fetch.requests[0]!.headers.get('authorization'), 'Bearer sk_1');
  });

  it('of what somebody else changed meanwhile fail with the record as it is now', async () => {
    const current = { ...supplier('s1'), name: 'Của người khác' };
    const { hv } = client(problem(412, 'changed-meanwhile', { current }));
    const error = await rejection(hv.suppliers.update('s1', { name: 'Mới' }, { version }));
    assert.ok(isConflictError(error));
    assert.deepEqual(error.current, current);
    assert.equal(error.code, 'changed-meanwhile');
    assert.equal(error.mayBeOwn, false);
  });

  it('whose first attempt broke off after it was carried out succeed', async () => {
    const current = { ...supplier('s1'), name: 'Mới' };
    const { hv } = client(off, problem(412, 'changed-meanwhile', { current }));
    assert.equal((await hv.suppliers.update('s1', { name: 'Mới' }, { version })).name, 'Mới');
  });

  it('say that a conflict may be their own when an attempt broke off before', async () => {
    const current = supplier('s1');
    const { hv } = client(off, problem(412, 'changed-meanwhile', { current }));
    const error = await rejection(hv.suppliers.replace('s1', { ...current, name: 'Mới' }, { version }));
    assert.equal(error.mayBeOwn, true);
    assert.match(error.message, /may be your own/);
  });

  it('are not repeated when nobody knows whether a post was carried out', async () => {
    const { hv, fetch } = client(off, json({}));
    const draft = { title: { vi: 'Cần chè' }, channel: 'winmart', category: 'beverage' };
    const error = await rejection(hv.demands.create(draft));
    assert.equal(error.name, 'NetworkError');
    assert.equal(fetch.requests.length, 1);
  });

  it('with a new id are sent again, and only where nothing is yet', async () => {
    const { hv, fetch } = client(off, json(supplier('s1'), {}, 201));
    await hv.suppliers.create(supplier('s1'));
    assert.deepEqual(
      fetch.requests.map(({ method, headers }) => [method, headers.get('if-none-match')]),
      [
        ['PUT', '*'],
        ['PUT', '*'],
      ],
    );
  });

  it('let a removal that was carried out in an attempt that broke off count', async () => {
    const { hv } = client(off, problem(404, 'not-found'));
    assert.equal(await hv.suppliers.remove('s1', { version }), undefined);
    const { hv: other } = client(problem(404, 'not-found'));
    assert.equal((await rejection(other.suppliers.remove('s1', { version }))).name, 'NotFoundError');
  });

  it('make the client ask anew for what it read before', async () => {
    const kept = { 'cache-control': 'max-age=60' };
    const { hv, fetch } = client(
      json(supplier('s1'), kept),
      json({ ...supplier('s1'), name: 'Mới' }),
      json({ ...supplier('s1'), name: 'Mới' }, kept),
    );
    await hv.suppliers.get('s1');
    await hv.suppliers.get('s1');
    assert.equal(fetch.requests.length, 1);
    await hv.suppliers.update('s1', { name: 'Mới' }, { version });
    assert.equal((await hv.suppliers.get('s1')).name, 'Mới');
  });

  it('name every wrong field', async () => {
    const fields = [{ field: 'packagings.0.gtin', message: 'A GTIN has 8, 12, 13 or 14 digits' }];
    const { hv } = client(problem(422, 'invalid-body', { fields }));
    const error = await rejection(hv.products.update('p', { packagings: [] }, { version }));
    assert.equal(error.name, 'BadRequestError');
    assert.deepEqual((error as unknown as { fields: unknown }).fields, fields);
  });

  it('end when their caller aborts', async () => {
    const { hv } = client('never');
    const controller = new AbortController();
    const call = hv.suppliers.update('s1', { name: 'Mới' }, { version, signal: controller.signal });
    controller.abort();
    assert.equal((await rejection(call)).name, 'AbortError');
  });

  it('of a snapshot are refused', async () => {
    const hv = new HangViet({ snapshot: 'https://cdn.test/snapshot', fetch: stubFetch(json({})) });
    const error = await rejection(hv.suppliers.remove('s1', { version }));
    assert.ok(isHangVietError(error));
    assert.match(error.message, /snapshot/);
  });
});

describe('what only offices read', () => {
  it('comes in pages and whole', async () => {
    const step = { status: 'requested', at: version, by: 'widget', note: 'x' };
    const connection = {
      id: 'c1',
      direction: 'inbound',
      from: 'supplier',
      products: ['p1'],
      status: 'requested',
      steps: [step],
      updatedAt: version,
      sender: { name: 'Lan' },
    };
    const { hv, fetch } = client(page([connection], 'n'), page([connection]));
    const found = [];
    for await (const one of hv.connections.listAll({ status: 'requested' })) found.push(one);
    assert.deepEqual(found, [connection, connection]);
    assert.deepEqual(fetch.urls(), [
      '/connections?limit=100&status=requested',
      '/connections?cursor=n&limit=100&status=requested',
    ]);
  });

  it('is shown to its sender by the receipt', async () => {
    const { hv, fetch } = client(problem(404, 'not-found'));
    await rejection(hv.connections.get('c1', { receipt: 'r/1' }));
    assert.deepEqual(fetch.urls(), ['/connections/c1?receipt=r%2F1']);
  });
});
