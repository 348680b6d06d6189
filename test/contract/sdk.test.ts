import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BadRequestError, HangViet, NotFoundError } from '../../src/sdk/index.js';
import { collections, type CollectionName } from '../../src/sdk/schemas/operations.js';
import { onEveryDatabase } from '../server/helpers/databases.js';

onEveryDatabase('the SDK and the API', 'catalogue', (world) => {
  const warnings: string[] = [];
  const requests: string[] = [];
  const connect = () =>
    new HangViet({
      api: 'http://localhost/v1',
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        const request = new Request(input, init);
        requests.push(request.url);
        return world.app.request(request);
      },
      onWarning: (message) => void warnings.push(String(message)),
    });
  const names = Object.keys(collections) as CollectionName[];

  it('reads every collection in both directions', async () => {
    const hv = connect();
    for (const name of names) {
      const page = await hv[name].list({ limit: 3 });
      assert.ok(page.total >= page.data.length && page.data.length > 0, name);
      const [first] = page.data;
      assert.deepEqual(await connect()[name].get(first!.id), first, name);
      const ids = page.data.map(({ id }) => id);
      const found = await connect()[name].getMany([...ids.slice(0, 2).reverse(), 'nothing-like-it']);
      assert.deepEqual(
        found.map((one) => one?.id),
        [...ids.slice(0, 2).reverse(), undefined],
        name,
      );
    }
    assert.deepEqual(warnings, []);
  });

  it('visits each record of every page once', async () => {
    const hv = connect();
    for (const name of names) {
      const seen = new Set<string>();
      let count = 0;
      for await (const { id } of hv[name].listAll({ limit: 40 })) {
        seen.add(id);
        count++;
      }
      assert.equal(seen.size, count, name);
      assert.equal(count, (await hv[name].list({ limit: 1 })).total, name);
    }
  });

  it('asks once for what is wanted at once', async () => {
    const hv = connect();
    const ids = (await hv.products.list({ limit: 20 })).data.map(({ id }) => id);
    const other = connect();
    requests.length = 0;
    await Promise.all(ids.map((id) => other.products.get(id)));
    assert.equal(requests.length, 1);
  });

  it('passes filters of every kind through', async () => {
    const hv = connect();
    const page = await hv.products.list({
      q: 'che thai nguyen',
      stars: [4, 5],
      facets: ['stars'],
      sort: '-stars',
    });
    assert.ok(page.total > 0 && page.facets?.stars);
    assert.ok((await hv.products.list({ province: ['Bắc Ninh', '63-79'], limit: 1 })).total > 0);
    assert.ok((await hv.events.list({ from: '2025-01-01', online: false })).total > 0);
    assert.equal((await hv.provinces.list({ units: '63', limit: 100 })).data.length, 63);
  });

  it('tells errors apart', async () => {
    const hv = connect();
    await assert.rejects(hv.products.get('nothing-like-it'), NotFoundError);
    const wrong = await hv.products.list({ province: ['24'] }).then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.ok(wrong instanceof BadRequestError);
    assert.equal(wrong.code, 'invalid-query');
    assert.equal(wrong.fields[0]?.field, 'province');
    assert.ok(wrong.requestId);
  });
});
