import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Catalogue, ReadableCollection } from '../../src/sdk/catalogue.js';
import { HangViet } from '../../src/sdk/index.js';
import { type LightCatalogue, lightCatalogue } from '../../src/sdk/light-catalogue.js';
import { type CollectionName, recordSchemas } from '../../src/sdk/schemas/record-schemas.js';
import { onEveryDatabase } from '../server/helpers/databases.js';

const names = Object.keys(recordSchemas) as CollectionName[];
const platform = globalThis.fetch;

onEveryDatabase('the SDK and the API', 'catalogue', (world) => {
  const warnings: string[] = [];
  const settings = { api: 'http://api.test/v1', onWarning: (message: string) => void warnings.push(message) };
  let asked: Request[] = [];
  let hv: HangViet;
  let light: Catalogue;
  before(() => {
    const ask: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      asked.push(request);
      return world.app.request(request);
    };
    globalThis.fetch = ask;
    hv = new HangViet({ ...settings, fetch: ask });
    light = lightCatalogue(settings);
  });
  after(() => {
    globalThis.fetch = platform;
  });

  for (const name of names)
    describe(name, () => {
      const of = (catalogue: Catalogue) => catalogue[name] as ReadableCollection<{ id: string }>;

      it('lists every record once, whole, and the same to both readers', async () => {
        const [everything, small]: [unknown[], unknown[]] = [[], []];
        for await (const record of of(hv).listAll({ limit: 50 })) everything.push(record);
        for await (const record of of(light).listAll({ limit: 50 })) small.push(record);
        const { total } = await of(hv).list({ limit: 1 });
        assert.equal(everything.length, total);
        assert.equal(new Set(everything.map((record) => (record as { id: string }).id)).size, total);
        assert.deepEqual(small, everything);
        assert.deepEqual(warnings, []);
      });

      it('gets many together as it lists them, and null for what is missing', async () => {
        const { data } = await of(hv).list({ limit: 5 });
        assert.ok(data.length > 0);
        asked = [];
        const fresh = new HangViet({ ...settings, cache: 0 });
        const some = await of(fresh).getMany([...data.map(({ id }) => id), '99-99']);
        assert.deepEqual(some, [...data, null]);
        assert.equal(asked.length, 1);
      });

      it('rejects for a missing one', async () => {
        await assert.rejects(of(hv).get('no-such-record'), { name: 'NotFoundError', status: 404 });
      });
    });

  it('takes filters as the documentation writes them', async () => {
    const tea = await hv.products.list({ q: 'che thai nguyen', stars: [4, 5], facets: ['stars'] });
    assert.ok(tea.total > 0);
    assert.ok(tea.data.every(({ ocop }) => ocop && ocop.stars >= 4));
    assert.ok(tea.facets?.stars?.length);
    const [one, list] = await Promise.all([
      hv.products.list({ province: 'bac-ninh' }),
      hv.products.list({ province: ['bac-ninh'] }),
    ]);
    assert.deepEqual(one, list);
  });

  it('gets provinces of both eras by id, and by slug', async () => {
    const [old, now, named] = await hv.provinces.getMany(['63-24', '34-24', 'bac-ninh']);
    assert.deepEqual([old?.name.vi, now?.name.vi, named?.id], ['Bắc Giang', 'Bắc Ninh', '34-24']);
  });

  it('tells both readers the same of how a product changed, and that there is no such product', async () => {
    const { products } = await (light as LightCatalogue).more();
    const { data } = await hv.products.list({ limit: 1 });
    const { id } = data[0]!;
    assert.deepEqual(
      await products.revisions!(id).list({ limit: 5 }),
      await hv.products.revisions(id).list({ limit: 5 }),
    );
    for (const reader of [products, hv.products])
      await assert.rejects(reader.revisions!('no-such-product').list(), {
        name: 'NotFoundError',
        status: 404,
      });
  });

  it('tells both readers alike which products answer a demand', async () => {
    const made = await world.send('POST', '/v1/demands', {
      key: await world.key('demands:write'),
      body: { title: { vi: 'Cần chè' }, channel: 'winmart', category: 'food', provinces: ['63-19'] },
    });
    const { id } = made.body as { id: string };
    const { demands } = await (light as LightCatalogue).more();
    const first = await demands.matches!(id, { limit: 2 });
    assert.equal(first.data.length, 2);
    assert.ok(first.data.every(({ score, reasons }) => score > 0 && reasons.length === 2));
    assert.deepEqual(first, await hv.demands.matches(id, { limit: 2 }));
    const next = { limit: 2, cursor: first.next! };
    assert.deepEqual(await demands.matches!(id, next), await hv.demands.matches(id, next));
    await assert.rejects(demands.matches!('khong-co'), { name: 'NotFoundError', status: 404 });
    assert.deepEqual(warnings, []);
  });

  it('says which fields of a query are wrong', async () => {
    await assert.rejects(hv.products.list({ stars: 9, limit: 1000 }), (error: unknown) => {
      const { name, status, code, fields, requestId } = error as Record<string, unknown>;
      assert.deepEqual([name, status, typeof code], ['BadRequestError', 400, 'string']);
      assert.deepEqual((fields as { field: string }[]).map(({ field }) => field.replace(/\W.*/, '')).sort(), [
        'limit',
        'stars',
      ]);
      assert.ok(requestId);
      return true;
    });
  });

  it('revalidates by ETag and takes 304', async () => {
    const client = new HangViet({
      ...settings,
      fetch: async (input, init) => {
        const answer = await world.app.request(new Request(input, init));
        statuses.push(answer.status);
        const headers = new Headers(answer.headers);
        headers.set('cache-control', 'max-age=0');
        return new Response(answer.status === 304 ? null : await answer.text(), {
          status: answer.status,
          headers,
        });
      },
    });
    const statuses: number[] = [];
    const first = await client.categories.list();
    assert.deepEqual(await client.categories.list(), first);
    assert.deepEqual(statuses, [200, 304]);
  });

  it('needs no key for reads, and works with one', async () => {
    const keyed = new HangViet({ ...settings, key: await world.publishable() });
    assert.deepEqual(await keyed.categories.list(), await hv.categories.list());
    assert.equal((await keyed.categories.get('food')).id, 'food');
  });

  it('names addresses of calendars that exist', async () => {
    const { data } = await hv.events.list({ limit: 1 });
    for (const address of [
      hv.events.icsUrl(data[0]!.id),
      hv.events.icsUrl({ kind: 'fair' }),
      hv.events.icsUrl(),
    ]) {
      const answer = await world.app.request(address);
      assert.equal(answer.status, 200, address);
      assert.match(await answer.text(), /^BEGIN:VCALENDAR\r\n/);
    }
  });
});
