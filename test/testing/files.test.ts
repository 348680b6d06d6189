import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HangViet, isImportRefusedError, type Supplier } from '../../src/sdk/index.js';
import { createTestApi, type TestApiOptions } from '../../src/testing/index.js';
import { Store } from '../../src/testing/store.js';

const supplier = (id: string): Supplier => ({
  id,
  name: `Hợp tác xã ${id}`,
  kind: 'cooperative',
  certifications: [],
  links: [],
  sources: [],
  productCount: 0,
  updatedAt: '2026-11-01T02:00:00.000Z',
});
const line = (id: string, more: object = {}) =>
  `${JSON.stringify({ id, name: id, kind: 'cooperative', ...more })}\n`;
const options = { collection: 'suppliers', format: 'ndjson', interval: 1 } as const;

function start(more: TestApiOptions = {}) {
  const test = createTestApi({ records: { suppliers: [supplier('a')] }, ...more });
  const { api, key, fetch } = test;
  return { test, hv: new HangViet({ api, key, fetch, retry: { delay: 1 } }) };
}

describe('imports in the test API', () => {
  it('go on step by step, as their caller looks', async () => {
    const { hv } = start();
    const seen: string[] = [];
    const onProgress = ({ status }: { status: string }) => void seen.push(status);
    const job = await hv.imports.create(line('b') + line('c'), { ...options, onProgress });
    assert.deepEqual(seen, ['waiting', 'reading', 'done']);
    assert.deepEqual([job.rows, job.added], [2, 2]);
  });

  it('go on when their caller stops looking', async () => {
    const { hv, test } = start();
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const call = hv.imports.create(line('b'), { ...options, onProgress, signal: controller.signal });
    await assert.rejects(call, { name: 'AbortError' });
    assert.deepEqual(
      test.records('suppliers').map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('are over for whoever asks for anything else', async () => {
    const { hv, test } = start();
    const headers = { authorization: `Bearer ${test.key}`, 'content-type': 'application/x-ndjson' };
    const address = `${test.api}/imports?collection=suppliers`;
    const answer = await test.fetch(address, { method: 'POST', headers, body: line('b') });
    assert.equal(answer.status, 202);
    assert.equal((await hv.suppliers.list()).total, 2);
    const { id } = (await answer.json()) as { id: string };
    assert.equal((await hv.imports.get(id)).status, 'done');
  });

  it('write nothing when a line is wrong, and say which', async () => {
    const { hv, test } = start();
    const error = await hv.imports.create(line('b') + line('c', { kind: 'circus' }), options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(isImportRefusedError(error), String(error));
    assert.deepEqual(
      error.faults.map(({ row, column }) => [row, column]),
      [[2, 'kind']],
    );
    assert.equal(test.records('suppliers').length, 1);
  });

  it('refuse what is not UTF-8', async () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]);
    await assert.rejects(start().hv.imports.create(bytes, options), {
      name: 'ImportRefusedError',
      message: /UTF-8/,
    });
  });

  it('can fail on demand', async () => {
    const { hv, test } = start({
      faults: [
        { on: 'POST /imports', fail: 503 },
        { on: 'GET /imports', fail: 'network' },
      ],
    });
    await assert.rejects(hv.imports.create(line('b'), options), { name: 'ServerError' });
    assert.equal(test.records('suppliers').length, 1);
    assert.equal((await hv.imports.create(line('b'), options)).added, 1);
    assert.deepEqual(
      test.faults.map(({ times }) => times),
      [0, 0],
    );
  });
});

describe('exports in the test API', () => {
  it('come line by line', async () => {
    const { test } = start({ records: { suppliers: ['a', 'b', 'c'].map(supplier) } });
    const answer = await test.fetch(`${test.api}/suppliers.ndjson`);
    assert.match(answer.headers.get('content-type')!, /^application\/x-ndjson/);
    assert.match(answer.headers.get('content-disposition')!, /hang-viet-suppliers-.*\.ndjson"$/);
    const reader = answer.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    assert.deepEqual(JSON.parse(first), supplier('a'));
    await reader.cancel();
  });
});

describe('tables in the test API', () => {
  const refused = { name: 'BadRequestError', code: 'ndjson-only', message: /needs the API itself/ };

  it('are refused, and say so', async () => {
    const { hv, test } = start();
    for (const format of ['csv', 'xlsx'] as const) {
      await assert.rejects(hv.imports.create('Mã,Tên\n', { ...options, format }), refused);
      await assert.rejects(hv.products.export({}, { format }), refused);
    }
    assert.equal(test.requests.length, 4, 'they are not asked for again');
  });
});

describe('writes in the test API', () => {
  it('are done whole or not at all', () => {
    const store = new Store(() => 0);
    store.add('channels', { id: 'kept' });
    store.add('channels', { id: 'removed' });
    store.setRemoved('channels', 'removed', true, '*');
    const before = structuredClone(store.all('channels'));
    const work = () => {
      store.add('channels', { id: 'new' });
      store.change('channels', 'kept', '*', (one) => ({ ...one, name: 'x' }));
      store.setRemoved('channels', 'removed', false, '*');
      store.setRemoved('channels', 'kept', true, '*');
      throw new Error('no');
    };
    assert.throws(() => store.atomic(work), /^Error: no$/);
    assert.deepEqual(store.all('channels'), before);
    assert.equal(store.isRemoved('channels', 'removed'), true);
  });

  it('need JSON, as the API does', async () => {
    const { test } = start();
    const headers = { authorization: `Bearer ${test.key}`, 'content-type': 'text/plain' };
    const answer = await test.fetch(`${test.api}/suppliers/b`, { method: 'PUT', headers, body: '{}' });
    assert.equal(answer.status, 415);
  });
});

describe('paths that the test API does not know', () => {
  it('are told from those that it does', async () => {
    const { test } = start();
    const headers = { authorization: `Bearer ${test.key}` };
    for (const path of [
      'suppliers/a/b',
      'suppliers/a/b/c',
      'connections/a/b',
      'feedback/a/b',
      'events/a/meetings/b/c',
      'events/a/registrations/b/c',
      'lists/a/versions/1/c',
      'lists/a/shortlist',
      'imports',
      'imports/a/b',
      'imports.ndjson',
      'circuses.ndjson',
      'suppliers.ndjson.ndjson',
    ]) {
      const answer = await test.fetch(`${test.api}/${path}`, { headers });
      const { code } = (await answer.json()) as { code: string };
      assert.deepEqual([answer.status, code], [404, 'unknown-route'], path);
    }
  });
});
