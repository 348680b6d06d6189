import assert from 'node:assert/strict';
import { it } from 'node:test';
import { connectionSchema } from '../../src/sdk/schemas/connection.js';
import { stepsAfter } from '../../server/src/connections/steps.js';
import { readAudit } from '../../server/src/repositories/audit.js';
import { type Body, NOW, onEveryDatabase } from './helpers/databases.js';
import { from, someOf } from './helpers/office.js';

const ORIGIN = 'https://baohanoi.vn';

onEveryDatabase('connections', 'catalogue', (world) => {
  let staff: string | undefined;
  let page: string | undefined;
  const key = async (): Promise<string> =>
    (staff ??= await world.key('connections:read', 'connections:write', 'catalogue:write', 'demands:write'));
  const ask = async (body: object, name = 'mai') => {
    page ??= await world.publishable(ORIGIN);
    return world.send('POST', '/v1/connections', {
      key: page,
      headers: { Origin: ORIGIN },
      body: { from: 'distributor', elapsed: 60_000, ...from(name), ...body },
    });
  };
  const advance = async (id: string, body: object, ifMatch = '*') =>
    world.send('PATCH', `/v1/connections/${id}`, {
      key: await key(),
      headers: { 'If-Match': ifMatch },
      body,
    });
  const list = async (query: string): Promise<Body> =>
    (await world.get(`/v1/connections?${query}`, { Authorization: `Bearer ${await key()}` })).body;
  const ids = (found: Body): string[] => found.data.map((one: Body) => one.id);
  const fields = (answer: { body: Body }): string[] => answer.body.fields.map((one: Body) => one.field);
  /** A product that names its supplier, and that the channel does not carry yet. */
  const ware = async (channel: string): Promise<Body> =>
    (await world.get('/v1/products?limit=100')).body.data.find(
      (one: Body) => one.supplier && one.channels.every(({ id }: { id: string }) => id !== channel),
    );

  it('goes from a form on a page to the shelf, where the goods are then found', async () => {
    const product = await ware('winmart');
    const sent = await ask({ products: [product.id], message: 'Cho 40 cửa hàng' });
    assert.equal(sent.status, 201, JSON.stringify(sent.body));
    assert.equal(sent.body.status, 'requested');
    const own = `/v1/connections/${sent.body.id}?receipt=${sent.body.receipt}`;
    const read = await world.get(`/v1/connections/${sent.body.id}`, {
      Authorization: `Bearer ${await key()}`,
    });
    assert.equal(read.body.sender.message, 'Cho 40 cửa hàng');
    assert.deepEqual(read.body.steps, [{ status: 'requested', at: NOW.toISOString(), by: 'widget' }]);
    assert.deepEqual([read.body.supplier, read.body.direction], [product.supplier.id, 'inbound']);
    connectionSchema.parse(read.body);

    let tag = read.headers.get('ETag')!;
    for (const body of [
      { status: 'introduced', note: 'Đã gọi chị Mai', channel: 'winmart' },
      { status: 'negotiating' },
      { status: 'agreed' },
    ]) {
      const answer = await advance(sent.body.id, body, tag);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      tag = answer.headers.get('ETag')!;
    }
    assert.deepEqual((await world.get(`/v1/products/${product.id}`)).body, product);
    const shelf = await advance(sent.body.id, { status: 'on-shelf' }, tag);
    assert.equal(shelf.status, 200, JSON.stringify(shelf.body));
    assert.ok(shelf.body.steps.slice(1).every(({ by }: { by: string }) => by.startsWith('key_')));

    const after = (await world.get(`/v1/products/${product.id}`)).body;
    assert.deepEqual(after.channels.at(-1), { id: 'winmart', name: 'WinMart' });
    assert.ok(after.updatedAt > product.updatedAt);
    const sold = (await world.get(`/v1/products?channel=winmart&ids=${product.id}`)).body;
    assert.equal(sold.total, 1);
    assert.ok(ids((await world.get(`/v1/channels?product=${product.id}`)).body).includes('winmart'));
    const revisions = (await world.get(`/v1/products/${product.id}/revisions`)).body.data;
    assert.deepEqual(
      revisions[0].changes.map((one: Body) => one.field),
      ['channels'],
    );
    const [line] = await readAudit(world.db, { collection: 'products', record: product.id, limit: 1 });
    assert.deepEqual(
      line!.changes.map(({ field }) => field),
      ['channels'],
    );

    const seen = (await world.get(own)).body;
    assert.deepEqual([seen.status, seen.steps.length, seen.sender], ['on-shelf', 5, undefined]);
    assert.doesNotMatch(JSON.stringify(seen), /chị Mai/);
    const lines = await readAudit(world.db, { collection: 'connections', limit: 100 });
    assert.doesNotMatch(JSON.stringify(lines), /Mai|mai@|40 cửa hàng/);
    assert.equal((await world.get(`/v1/connections/${sent.body.id}`)).status, 401);
    assert.equal((await world.get(`/v1/connections/${sent.body.id}?receipt=guess`)).status, 404);
  });

  it('takes no step but those that can follow, and says which', async () => {
    const { id } = (await ask({ supplier: (await ware('winmart')).supplier.id })).body;
    const early = await advance(id, { status: 'agreed' });
    assert.deepEqual([early.status, early.body.code], [409, 'illegal-step']);
    assert.match(early.body.detail, /requested.*introduced, declined, withdrawn/);
    assert.equal((await advance(id, { status: 'requested' })).status, 422);
    for (const status of ['introduced', 'negotiating', 'agreed'])
      assert.equal((await advance(id, { status })).status, 200, status);
    const shelf = await advance(id, { status: 'on-shelf' });
    assert.deepEqual([shelf.status, fields(shelf)], [422, ['channel']]);
    assert.equal((await advance(id, { status: 'declined', note: 'Giá' })).status, 200);
    assert.match((await advance(id, { status: 'introduced' })).body.detail, /Nothing can follow/);
    assert.equal((await list('status=declined&limit=1')).data[0].steps.length, 5);
    for (const end of ['declined', 'withdrawn', 'on-shelf', 'constructor'])
      assert.deepEqual(stepsAfter(end), []);
    const wrong = { key: await key(), body: { status: 'introduced' } };
    assert.equal((await world.send('PATCH', `/v1/connections/${id}`, wrong)).status, 428);
    assert.equal((await advance('khong-co', { status: 'introduced' })).status, 404);
  });

  it('lets one of twenty at once win, and tells the others what is there', async () => {
    const product = await ware('winmart');
    const { id, updatedAt } = (await ask({ products: [product.id], channel: 'winmart' })).body;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        advance(id, { status: 'introduced', note: `${i}` }, `"${updatedAt}"`),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    assert.equal(won.length, 1);
    for (const { status, body } of answers)
      if (status !== 200) assert.deepEqual([status, body.current], [412, won[0]!.body]);
    const { data } = await list(`ids=${id}`);
    assert.deepEqual(data[0].steps, won[0]!.body.steps);
    assert.equal(data[0].steps.length, 2);
  });

  it('puts goods on the shelf whole or not at all', async () => {
    const product = await ware('winmart');
    const { id } = (await ask({ products: [product.id], channel: 'winmart' }, 'hoa')).body;
    for (const status of ['introduced', 'negotiating', 'agreed']) await advance(id, { status });
    const wrong = await advance(id, { status: 'on-shelf', products: [product.id, 'khong-co'] });
    assert.deepEqual([wrong.status, fields(wrong)], [422, ['products.1']]);
    assert.deepEqual((await world.get(`/v1/products/${product.id}`)).body, product);
    assert.equal((await list(`ids=${id}`)).data[0].status, 'agreed');
    await world.send('DELETE', `/v1/products/${product.id}`, {
      key: await key(),
      headers: { 'If-Match': '*' },
    });
    assert.deepEqual(fields(await advance(id, { status: 'on-shelf' })), ['products.0']);
    assert.equal((await advance(id, { status: 'withdrawn' })).status, 200);
  });

  it('loses no channel when two put the same goods on their shelves at once', async () => {
    const channels = (await someOf(world, 'channels', 3)).filter((id) => id !== 'winmart').slice(0, 2);
    const products = [(await ware(channels[0]!)).id, (await ware(channels[1]!)).id].reverse();
    const made = await Promise.all(channels.map((channel) => ask({ products, channel }, channel)));
    for (const { body } of made)
      for (const status of ['introduced', 'negotiating', 'agreed']) await advance(body.id, { status });
    const done = await Promise.all(made.map(({ body }) => advance(body.id, { status: 'on-shelf' })));
    assert.deepEqual(
      done.map(({ status }) => status),
      [200, 200],
    );
    for (const id of products) {
      const { body } = await world.get(`/v1/products/${id}`);
      for (const channel of channels)
        assert.equal(body.channels.filter((one: Body) => one.id === channel).length, 1);
    }
  });

  it('answers a demand from a supplier, and only one that is open', async () => {
    const body = { title: { vi: 'Cần mật ong' }, channel: 'winmart', category: 'food' };
    const { body: demand } = await world.send('POST', '/v1/demands', { key: await key(), body });
    const product = await ware('winmart');
    const offer = { from: 'supplier', demand: demand.id, products: [product.id] };
    const sent = await ask(offer, 'lan');
    assert.equal(sent.status, 201, JSON.stringify(sent.body));
    const [found] = (await list(`demand=${demand.id}`)).data;
    assert.deepEqual(
      [found.from, found.channel, found.supplier],
      ['supplier', 'winmart', product.supplier.id],
    );
    const [other] = (await someOf(world, 'channels', 3)).filter((id) => id !== 'winmart');
    assert.deepEqual(fields(await ask({ ...offer, channel: other }, 'hoa')), ['channel']);
    await world.send('PATCH', `/v1/demands/${demand.id}`, {
      key: await key(),
      headers: { 'If-Match': '*' },
      body: { status: 'closed' },
    });
    const late = await ask(offer, 'cuc');
    assert.deepEqual([late.status, late.body.code], [409, 'demand-closed']);
  });

  it('names what is missing, unknown or of somebody else', async () => {
    const nothing = await ask({}, 'a');
    assert.deepEqual([nothing.status, fields(nothing)], [422, ['products']]);
    const unknown = await ask(
      { products: ['khong-co'], supplier: 'x', channel: 'winmat', event: 'y', demand: 'z' },
      'b',
    );
    assert.deepEqual(fields(unknown).sort(), ['channel', 'demand', 'event', 'products.0', 'supplier']);
    assert.match(JSON.stringify(unknown.body), /Is it \\"winmart\\"/);
    const product = await ware('winmart');
    const others = await someOf(world, 'suppliers', 5);
    const stranger = others.find((id) => id !== product.supplier.id)!;
    assert.deepEqual(fields(await ask({ products: [product.id], supplier: stranger }, 'c')), ['products.0']);
    assert.equal((await ask({ products: [product.id], direction: 'sideways' }, 'd')).status, 422);
  });

  it('lists the newest first, by any of its parts, with who asked', async () => {
    const product = await ware('winmart');
    const made: string[] = [];
    for (const name of ['mot', 'hai', 'ba'])
      made.push(
        (await ask({ products: [product.id], direction: 'outbound', channel: 'winmart' }, name)).body.id,
      );
    const query = `direction=outbound&product=${product.id}&channel=winmart&supplier=${product.supplier.id}`;
    const whole = await list(`${query}&status=requested,introduced`);
    assert.equal(whole.total, 3);
    assert.deepEqual(ids(whole).sort(), made.sort());
    assert.match(whole.data[0].sender.email, /@example\.vn$/);
    const first = await list(`${query}&limit=2`);
    const rest = await list(`${query}&limit=2&cursor=${first.next}`);
    assert.deepEqual([...ids(first), ...ids(rest)], ids(whole));
    assert.equal((await list(`${query}&status=agreed`)).total, 0);
    assert.equal((await world.get('/v1/connections')).status, 401);
    const other = await world.key('feedback:read');
    assert.equal((await world.get('/v1/connections', { Authorization: `Bearer ${other}` })).status, 403);
  });
});
