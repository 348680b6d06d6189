import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HangViet, isImportRefusedError } from '../../src/sdk/index.js';
import { json, stubFetch } from './helpers/stub-fetch.js';

const job = (status: string, more: object = {}) => ({
  id: 'i1',
  collection: 'products',
  status,
  dryRun: false,
  keepGood: false,
  columns: [],
  ...{ rows: 2, added: 0, changed: 0, unchanged: 0, wrong: 0, faults: [] },
  updatedAt: '2026-11-23T02:00:00.000Z',
  ...more,
});
const fault = { row: 3, column: 'Giá', value: 'x', message: 'Write a number' };
const client = (...replies: Response[]) => {
  const fetch = stubFetch(...replies);
  return { fetch, hv: new HangViet({ api: 'https://api.test/v1', key: 'sk_1', fetch }) };
};
const options = { collection: 'products', format: 'csv', interval: 1 } as const;

describe('imports', () => {
  it('send the file, follow it and give its result', async () => {
    const done = job('done', { added: 2 });
    const { hv, fetch } = client(json(job('waiting'), {}, 202), json(job('writing')), json(done));
    const seen: string[] = [];
    const onProgress = ({ status }: { status: string }) => void seen.push(status);
    assert.deepEqual(await hv.imports.create('a;b\n', { ...options, keepGood: true, onProgress }), done);
    assert.deepEqual(seen, ['waiting', 'writing', 'done']);
    assert.deepEqual(fetch.urls(), [
      '/imports?collection=products&keepGood=true',
      '/imports/i1',
      '/imports/i1',
    ]);
    assert.match(fetch.requests[0]!.headers.get('content-type')!, /^text\/csv/);
    assert.equal(await fetch.requests[0]!.text(), 'a;b\n');
  });

  it('that are refused say what is wrong in which row', async () => {
    const { hv } = client(json(job('refused', { wrong: 1, faults: [fault] })));
    await assert.rejects(hv.imports.create(new Blob(['a']), options), (error: unknown) => {
      assert.ok(isImportRefusedError(error));
      assert.deepEqual(error.faults, [fault]);
      assert.match(error.message, /row 3: Write a number/);
      return true;
    });
  });

  it('are not sent twice', async () => {
    const { hv, fetch } = client(json({ status: 503, title: 'Busy', code: 'busy' }, {}, 503));
    await assert.rejects(hv.imports.create('a', options), { name: 'ServerError' });
    assert.equal(fetch.requests.length, 1);
  });

  it('stop waiting when their caller aborts', async () => {
    const { hv } = client(json(job('reading')));
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await assert.rejects(
      hv.imports.create('a', { ...options, interval: 60_000, onProgress, signal: controller.signal }),
      { name: 'AbortError' },
    );
  });
});

describe('exports', () => {
  it('come as a stream, as they are', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0xff]);
    const { hv, fetch } = client(new Response(bytes));
    const stream = await hv.products.export({ province: 'bac-ninh' }, { format: 'xlsx' });
    assert.deepEqual(new Uint8Array(await new Response(stream).arrayBuffer()), bytes);
    assert.deepEqual(fetch.urls(), ['/products.xlsx?province=bac-ninh']);
  });

  it('fail like any other call', async () => {
    const { hv } = client(json({ status: 400, title: 'No', code: 'invalid-query' }, {}, 400));
    await assert.rejects(hv.lists.export('l', { format: 'csv' }), { name: 'BadRequestError' });
  });
});
