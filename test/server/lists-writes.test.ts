import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Body, onEveryDatabase } from './helpers/databases.js';
import { someOf } from './helpers/office.js';

onEveryDatabase('product lists that are handed out', 'catalogue', (world) => {
  let key: string | undefined;
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    key ??= await world.key('lists:write');
    return world.send(method, `/v1/lists${path}`, { key, headers, ...(body === undefined ? {} : { body }) });
  };
  const version = (record: Body) => ({ 'If-Match': `"${record.updatedAt}"` });
  const add = async (id: string, products: string[], recipients: object[] = []): Promise<Body> => {
    const answer = await send('PUT', `/${id}`, {
      name: { vi: 'Danh sách 30 tỉnh' },
      version: 1,
      status: 'published',
      products,
      productCount: { value: 3000, qualifier: 'about' },
      recipients,
    });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
  };

  it('puts a new version in place, and keeps the old one readable', async () => {
    const [a, b, c] = (await someOf(world, 'products', 3)) as [string, string, string];
    const first = await add('ds-mot', [a, b], [{ channel: 'winmart', name: 'WinMart', on: '2026-11-01' }]);
    const picked = await send('PUT', '/ds-mot/shortlist', { products: [b, a] }, version(first));
    assert.deepEqual([picked.status, picked.body.shortlist], [200, [b, a]]);
    assert.equal((await send('POST', '/ds-mot/versions', { products: [c, b, c] })).status, 428);
    const draft = {
      products: [c, b, c],
      recipients: [{ channel: 'winmart', name: 'WinMart', on: '2026-11-23' }],
    };
    const second = await send('POST', '/ds-mot/versions', draft, version(picked.body));
    assert.equal(second.status, 201, JSON.stringify(second.body));
    assert.equal(second.headers.get('Location'), '/v1/lists/ds-mot/versions/2');
    const {
      version: number,
      status,
      products,
      productCount,
      publishedOn,
      shortlist,
      recipients,
    } = second.body;
    assert.deepEqual(
      { number, status, products, productCount, publishedOn, shortlist, recipients },
      {
        number: 2,
        status: 'published',
        products: [c, b],
        productCount: { value: 2, qualifier: 'exactly' },
        publishedOn: '2026-11-23',
        shortlist: [b],
        recipients: [{ channel: 'winmart', name: 'WinMart', on: '2026-11-23', shortlist: [] }],
      },
    );
    assert.deepEqual((await world.get('/v1/lists/ds-mot')).body, second.body);
    assert.deepEqual((await world.get('/v1/lists/ds-mot/versions/2')).body, second.body);
    const old = (await world.get('/v1/lists/ds-mot/versions/1')).body;
    assert.deepEqual(old, { ...picked.body, status: 'superseded' });

    const third = (await send('POST', '/ds-mot/versions', { status: 'draft' }, version(second.body))).body;
    assert.deepEqual(
      [third.version, third.status, third.products, 'publishedOn' in third],
      [3, 'draft', [c, b], false],
    );
    const all = (await world.get('/v1/lists/ds-mot/versions')).body;
    const numbers = (page: Body): number[] => page.data.map((one: Body) => one.version);
    assert.deepEqual([numbers(all), all.total, all.next], [[3, 2, 1], 3, null]);
    const half = (await world.get('/v1/lists/ds-mot/versions?limit=2')).body;
    const rest = (await world.get(`/v1/lists/ds-mot/versions?limit=2&cursor=${half.next}`)).body;
    assert.deepEqual([numbers(half), numbers(rest), rest.next], [[3, 2], [1], null]);
    assert.deepEqual(
      (await world.get('/v1/products?list=ds-mot')).body.data.map((one: Body) => one.id).sort(),
      [b, c].sort(),
    );
  });

  it('lets one of many new versions at once win', async () => {
    const [a] = await someOf(world, 'products', 1);
    const before = await add('ds-hai', [a!]);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        send('POST', '/ds-hai/versions', { name: { vi: `Bản ${i}` } }, version(before)),
      ),
    );
    const won = answers.filter(({ status }) => status === 201);
    assert.equal(won.length, 1);
    for (const { status, body } of answers)
      if (status !== 201) assert.deepEqual([status, body.current], [412, won[0]!.body]);
    assert.equal((await world.get('/v1/lists/ds-hai/versions')).body.total, 2);
  });

  it('keeps what each recipient picked, of the list alone', async () => {
    const [a, b, c] = (await someOf(world, 'products', 3)) as [string, string, string];
    const [first, second] = (await someOf(world, 'channels', 2)) as [string, string];
    let list = await add(
      'ds-ba',
      [a, b],
      [first, second].map((channel) => ({ channel, name: channel })),
    );
    const pick = async (body: object) => send('PUT', '/ds-ba/shortlist', body, version(list));
    list = (await pick({ products: [b], channel: first })).body;
    list = (await pick({ products: [a], channel: second })).body;
    assert.deepEqual(list.shortlist, [a, b]);
    assert.deepEqual(
      list.recipients.map((one: Body) => one.shortlist),
      [[b], [a]],
    );
    const wrong = await pick({ products: [a, c], channel: 'khong-co' });
    assert.deepEqual(
      [wrong.status, wrong.body.fields.map((one: Body) => one.field)],
      [422, ['products.1', 'channel']],
    );
    assert.equal((await send('PUT', '/ds-ba/shortlist', { products: [] })).status, 428);
    assert.deepEqual((await world.get('/v1/lists/ds-ba')).body, list);
  });

  it('names what is wrong, and what is not there', async () => {
    const [a] = await someOf(world, 'products', 1);
    const list = await add('ds-bon', [a!]);
    const wrong = async (body: object) => {
      const answer = await send('POST', '/ds-bon/versions', body, version(list));
      assert.equal(answer.status, 422);
      return answer.body.fields.map((one: Body) => one.field);
    };
    assert.deepEqual(await wrong({ products: [a, 'khong-co'] }), ['products.1']);
    assert.deepEqual(await wrong({ recipients: [{ name: 'X', channel: 'khong-co' }] }), [
      'recipients.0.channel',
    ]);
    assert.deepEqual(await wrong({ version: 9, colour: 'red' }), ['version', 'colour']);
    assert.equal((await world.get('/v1/lists/ds-bon/versions')).body.total, 1);
    for (const path of ['khong-co/versions', 'khong-co/versions/1', 'ds-bon/versions/2', 'ds-bon/versions/x'])
      assert.equal((await world.get(`/v1/lists/${path}`)).status, 404, path);
    const other = await world.key('catalogue:write');
    assert.equal(
      (await world.send('POST', '/v1/lists/ds-bon/versions', { key: other, body: {} })).status,
      403,
    );
  });
});
