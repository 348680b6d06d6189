import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { HangViet } from '../../src/sdk/client.js';
import { Memory } from '../../src/sdk/internal/memory.js';
import { readers } from './helpers/clients.js';
import { directory, json, page, stubFetch, supplier } from './helpers/stub-fetch.js';

afterEach(() => mock.timers.reset());

for (const [name, reader] of Object.entries(readers))
  describe(`${name}: caching`, () => {
    it('shares the same request while it is under way', async () => {
      const { catalogue, fetch } = reader(page([supplier('a')]));
      await Promise.all([
        catalogue.suppliers.list({ q: 'x', kind: [] }),
        catalogue.suppliers.list({ q: 'x' }),
      ]);
      assert.equal(fetch.requests.length, 1);
    });

    it('uses an answer again while it is fresh, and no longer', async () => {
      mock.timers.enable({ apis: ['Date'] });
      const { catalogue, fetch } = reader(
        page([supplier('a')], null, { 'cache-control': 'public, max-age=60' }),
      );
      await catalogue.suppliers.list();
      mock.timers.tick(59_000);
      await catalogue.suppliers.list();
      assert.equal(fetch.requests.length, 1);
      mock.timers.tick(2_000);
      await catalogue.suppliers.list();
      assert.equal(fetch.requests.length, 2);
    });

    it('counts the age that an answer had when it came', async () => {
      mock.timers.enable({ apis: ['Date'] });
      const { catalogue, fetch } = reader(page([], null, { 'cache-control': 'max-age=60', age: '50' }));
      await catalogue.suppliers.list();
      mock.timers.tick(11_000);
      await catalogue.suppliers.list();
      assert.equal(fetch.requests.length, 2);
    });

    it('uses a record again that came in a batch', async () => {
      const { catalogue, fetch } = reader(directory(() => true, { 'cache-control': 'max-age=60' }));
      await catalogue.suppliers.getMany(['a', 'b']);
      await catalogue.suppliers.getMany(['b', 'c']);
      assert.deepEqual(fetch.urls(), ['/suppliers?ids=a,b&limit=100', '/suppliers/c']);
    });

    for (const control of ['no-store, max-age=60', 'no-cache', ''])
      it(`keeps nothing that may not be kept: "${control}"`, async () => {
        const { catalogue, fetch } = reader(page([], null, { 'cache-control': control }));
        await catalogue.suppliers.list();
        await catalogue.suppliers.list();
        assert.equal(fetch.requests.length, 2);
      });

    it('never keeps a failure', async () => {
      const failure = json({ title: 'No' }, { 'cache-control': 'max-age=60' }, 400);
      const { catalogue, fetch } = reader(failure, page([supplier('a')]));
      await assert.rejects(catalogue.suppliers.list(), { name: 'BadRequestError' });
      assert.equal((await catalogue.suppliers.list()).data.length, 1);
      assert.equal(fetch.requests.length, 2);
    });

    it('keeps requests with headers of their own apart', async () => {
      const { catalogue, fetch } = reader(page([], null, { 'cache-control': 'max-age=60' }));
      await catalogue.suppliers.list();
      await catalogue.suppliers.list({}, { headers: { 'x-test': '1' } });
      await catalogue.suppliers.list({}, { headers: { 'x-test': '1' } });
      assert.equal(fetch.requests.length, 2);
      assert.equal(fetch.requests[1]!.headers.get('x-test'), '1');
    });
  });

describe('HangViet: caching', () => {
  it('revalidates by ETag, and takes 304 as the answer it has', async () => {
    mock.timers.enable({ apis: ['Date'] });
    const headers = { 'cache-control': 'max-age=10', etag: '"1"' };
    const fetch = stubFetch(
      page([supplier('a')], null, headers),
      new Response(null, { status: 304, headers }),
    );
    const hv = new HangViet({ api: 'https://api.test/v1', fetch });
    const first = await hv.suppliers.list();
    mock.timers.tick(11_000);
    assert.deepEqual(await hv.suppliers.list(), first);
    assert.deepEqual(await hv.suppliers.list(), first);
    assert.equal(fetch.requests.length, 2);
    assert.equal(fetch.requests[1]!.headers.get('if-none-match'), '"1"');
  });

  it('hands out copies: a caller who changes a record changes nobody else’s', async () => {
    const fetch = stubFetch(directory(() => true, { 'cache-control': 'max-age=60' }));
    const hv = new HangViet({ api: 'https://api.test/v1', fetch });
    (await hv.suppliers.get('a')).name = 'changed';
    assert.equal((await hv.suppliers.get('a')).name, 'Hợp tác xã a');
    assert.equal(fetch.requests.length, 1);
  });

  it('keeps nothing with cache: 0', async () => {
    const fetch = stubFetch(directory(() => true, { 'cache-control': 'max-age=60', etag: '"1"' }));
    const hv = new HangViet({ api: 'https://api.test/v1', fetch, cache: 0 });
    for (let turn = 0; turn < 2; turn++) await hv.suppliers.get('a');
    assert.equal(fetch.requests.length, 2);
    assert.equal(fetch.requests[1]!.headers.get('if-none-match'), null);
  });

  it('is bounded: what was not used for longest goes first', () => {
    const memory = new Memory<number>(3);
    for (let key = 0; key < 3; key++) memory.set(`${key}`, key, 60);
    memory.get('0');
    memory.set('3', 3, 60);
    assert.deepEqual(
      ['0', '1', '2', '3'].map((key) => memory.get(key)?.value),
      [0, undefined, 2, 3],
    );
  });
});
