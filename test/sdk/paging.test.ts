import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readers } from './helpers/clients.js';
import { json, page, supplier } from './helpers/stub-fetch.js';

const all = async <T>(items: AsyncIterable<T>) => {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
};

for (const [name, reader] of Object.entries(readers))
  describe(`${name}: paging`, () => {
    it('visits every item of every page once, whatever the pages hold', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 }),
          fc.constantFrom(null, '', undefined),
          async (sizes, end) => {
            let made = 0;
            const pages = sizes.map((size, index) => ({
              data: Array.from({ length: size }, () => supplier(`s${made++}`)),
              total: 99,
              next: index < sizes.length - 1 ? `cursor ${index + 1}` : end,
            }));
            const { catalogue, fetch } = reader((request) => {
              const cursor = new URL(request.url).searchParams.get('cursor');
              return json(pages[cursor ? Number(cursor.split(' ')[1]) : 0]);
            });
            const seen = await all(catalogue.suppliers.listAll({ q: 'x' }));
            assert.deepEqual(
              seen.map(({ id }) => id),
              Array.from({ length: made }, (_, index) => `s${index}`),
            );
            assert.equal(fetch.requests.length, sizes.length);
            assert.ok(fetch.requests.every(({ url }) => new URL(url).searchParams.get('q') === 'x'));
          },
        ),
        { numRuns: 50 },
      );
    });

    it('ends with an error when a cursor comes twice, at once or in a ring', async () => {
      for (const cursors of [['a'], ['a', 'b', 'c']]) {
        const { catalogue, fetch } = reader(() =>
          page([], cursors[(fetch.requests.length - 1) % cursors.length]),
        );
        await assert.rejects(all(catalogue.suppliers.listAll()), { name: 'ResponseError', at: 'next' });
        assert.equal(fetch.requests.length, cursors.length + 1);
      }
    });

    it('asks for the next page only when the loop gets there', async () => {
      const { catalogue, fetch } = reader(page([supplier('a'), supplier('b')], 'more'));
      for await (const record of catalogue.suppliers.listAll()) {
        assert.equal(record.id, 'a');
        break;
      }
      assert.equal(fetch.requests.length, 1);
    });

    it('asks for large pages unless told otherwise, and starts at a cursor', async () => {
      const { catalogue, fetch } = reader(page([]));
      await all(catalogue.suppliers.listAll());
      await all(catalogue.suppliers.listAll({ limit: 5, cursor: 'c' }));
      assert.deepEqual(fetch.urls(), ['/suppliers?limit=100', '/suppliers?cursor=c&limit=5']);
    });

    it('drops a bad record with a warning that says where, and keeps the rest of the page', async () => {
      const { catalogue, warnings } = reader(page([supplier('a'), { id: 7 }, supplier('c')]));
      const { data, total } = await catalogue.suppliers.list();
      assert.deepEqual([data.map(({ id }) => id), total], [['a', 'c'], 3]);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /suppliers: data\[1\]/);
    });

    for (const [at, body] of Object.entries({
      data: { total: 1, next: null },
      total: { data: [], next: null },
      next: { data: [], total: 0, next: 5 },
    }))
      it(`says where an answer is no page: ${at}`, async () => {
        const { catalogue } = reader(json(body, { 'x-request-id': 'r-1' }));
        await assert.rejects(catalogue.suppliers.list(), { name: 'ResponseError', at, requestId: 'r-1' });
      });

    it('reads facets, without what does not fit', async () => {
      const facets = {
        stars: [{ value: '4', count: 2, future: 1 }, { value: 4, count: 2 }, null],
        kind: 'later',
        province: [{ value: '34-24', count: 1, label: { vi: 'Bắc Ninh', xx: 1 } }],
      };
      const { catalogue } = reader(json({ data: [], total: 0, next: null, facets }));
      assert.deepEqual((await catalogue.products.list()).facets, {
        stars: [{ value: '4', count: 2 }],
        kind: [],
        province: [{ value: '34-24', count: 1, label: { vi: 'Bắc Ninh' } }],
      });
    });

    it('writes equal questions as equal addresses', async () => {
      const { catalogue, fetch } = reader(page([]));
      await catalogue.products.list({ stars: [4, 5], q: 'chè & cà phê', province: ['bac-ninh', 'Hà Nội'] });
      await catalogue.products.list({ province: ['bac-ninh', 'Hà Nội'], q: 'chè & cà phê', stars: [4, 5] });
      const address =
        '/products?province=bac-ninh,H%C3%A0%20N%E1%BB%99i&q=ch%C3%A8%20%26%20c%C3%A0%20ph%C3%AA&stars=4,5';
      assert.deepEqual(fetch.urls(), [address, address]);
    });
  });
