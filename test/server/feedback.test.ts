import assert from 'node:assert/strict';
import { it } from 'node:test';
import { columnsOf } from '../../server/src/importing/columns.js';
import { saveRecords } from '../../server/src/repositories/save.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';
import { from, someOf } from './helpers/office.js';

onEveryDatabase('feedback', 'catalogue', (world) => {
  const staffKey = () => world.key('feedback:read', 'feedback:write', 'catalogue:write');
  const give = async (key: string, product: string, name: string, more: object = {}) =>
    world.send('POST', '/v1/feedback', {
      key,
      body: {
        product,
        topic: 'design',
        text: `Hộp dễ móp (${name})`,
        from: 'distributor',
        ...from(name),
        ...more,
      },
    });

  it('goes from a distributor to a revised product and back', async () => {
    const key = await staffKey();
    const [, product] = await someOf(world, 'products', 2);
    const before = (await world.get(`/v1/products/${product}`)).body;
    const { body: sent } = await give(key, product!, 'vong-mot');
    assert.equal(sent.status, 'received');
    const own = `/v1/feedback/${sent.id}?receipt=${sent.receipt}`;
    assert.equal((await world.get(own)).body.text, 'Hộp dễ móp (vong-mot)');
    const read = await world.get(`/v1/feedback/${sent.id}`, { Authorization: `Bearer ${key}` });
    assert.equal(read.body.sender.email, 'vong-mot@example.vn');

    const packagings = [
      { netWeight: { value: 200, unit: 'g' }, price: { amount: 185_000, currency: 'VND' } },
    ];
    const answered = await world.send('PATCH', `/v1/feedback/${sent.id}`, {
      key,
      headers: { 'If-Match': read.headers.get('ETag')! },
      body: {
        answer: 'Đã đổi sang hộp cứng.',
        changes: { summary: { vi: 'Hộp cứng' }, packagings },
        summary: { vi: 'Hộp cứng thay túi' },
      },
    });
    assert.equal(answered.status, 200);
    assert.equal(answered.body.status, 'revised');
    const after = (await world.get(`/v1/products/${product}`)).body;
    assert.deepEqual(after.packagings, packagings);
    assert.deepEqual(after.name, before.name);

    const revision = answered.body.revised;
    assert.equal(revision.id, answered.body.revision);
    assert.equal(revision.feedback, sent.id);
    assert.equal(revision.product, product);
    assert.deepEqual(revision.summary, { vi: 'Hộp cứng thay túi' });
    const changed = revision.changes.find(({ field }: { field: string }) => field === 'packagings');
    assert.equal(changed.after, 'netWeight: 200 g, price: 185000 VND');
    const seen = (await world.get(own)).body;
    assert.equal(seen.answer, 'Đã đổi sang hộp cứng.');
    assert.deepEqual(seen.revised, revision);
    assert.equal(seen.sender, undefined);
    const { body, headers } = await world.get(`/v1/products/${product}/revisions`);
    assert.deepEqual(body.data, [revision]);
    assert.match(headers.get('Cache-Control')!, /public/);
  });

  it('changes nothing at all when the changes are not good', async () => {
    const key = await staffKey();
    const [product] = await someOf(world, 'products', 1);
    const { body: sent } = await give(key, product!, 'vong-hai');
    const before = await world.get(`/v1/products/${product}`);
    const patch = (body: object, headers = {}) =>
      world.send('PATCH', `/v1/feedback/${sent.id}`, { key, body, headers });
    for (const [field, wrong] of [
      ['changes.category', { answer: 'x', changes: { category: 'toys' } }],
      ['changes.colour', { answer: 'x', changes: { colour: 'red' } }],
      ['changes.supplier', { changes: { supplier: 'khong-co' } }],
      ['changes', { answer: 'x', changes: { name: before.body.name } }],
      ['summary', { answer: 'x', summary: { vi: 'x' } }],
      ['answer', { status: 'answered' }],
      ['(body)', {}],
    ] as const) {
      const refused = await patch(wrong, { 'If-Match': '*' });
      assert.equal(refused.status, 422, field);
      assert.equal(refused.body.fields[0].field, field);
    }
    assert.equal((await patch({ answer: 'x' })).status, 428);
    assert.equal((await patch({ answer: 'x' }, { 'If-Match': '"old"' })).status, 412);
    assert.deepEqual((await world.get(`/v1/products/${product}`)).body, before.body);
    assert.equal((await world.get(`/v1/products/${product}/revisions`)).body.total, 0);
    const { body } = await world.get(`/v1/feedback/${sent.id}?receipt=${sent.receipt}`);
    assert.deepEqual([body.status, body.answer], ['received', undefined]);

    assert.equal((await patch({ answer: 'Cảm ơn' }, { 'If-Match': '*' })).body.status, 'answered');
    assert.equal((await patch({ status: 'closed' }, { 'If-Match': '*' })).body.status, 'closed');
  });

  it('is listed for staff, the newest first, by product, topic, status and who gave it', async () => {
    const key = await staffKey();
    const [, , one, other] = await someOf(world, 'products', 4);
    await give(key, one!, 'ds-mot');
    await give(key, one!, 'ds-hai', { topic: 'quality', from: 'consumer' });
    await give(key, other!, 'ds-ba');
    const list = async (query: string) =>
      (await world.get(`/v1/feedback?${query}`, { Authorization: `Bearer ${key}` })).body;
    assert.equal((await list(`product=${one}`)).total, 2);
    assert.equal((await list(`product=${one},${other}&topic=design`)).total, 2);
    const consumers = await list(`product=${one}&from=consumer&status=received`);
    assert.equal(consumers.data[0].sender.name, 'ds-hai');
    const first = await list('limit=2');
    const next = await list(`limit=2&cursor=${first.next}`);
    const ids = [...first.data, ...next.data].map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, 4);
    assert.equal((await world.get('/v1/feedback')).status, 401);
    assert.equal((await give(key, 'khong-co', 'ds-bon')).body.fields[0].field, 'product');
  });

  it('shares its history with every change that staff make to a product', async () => {
    const key = await staffKey();
    const [, , , , product] = await someOf(world, 'products', 5);
    const path = `/v1/products/${product}`;
    for (const vi of ['Một', 'Hai', 'Ba'])
      await world.send('PATCH', path, { key, body: { summary: { vi } }, headers: { 'If-Match': '*' } });
    await world.send('PATCH', path, { key, body: { summary: { vi: 'Ba' } }, headers: { 'If-Match': '*' } });
    const { body } = await world.get(`${path}/revisions?limit=2`);
    assert.equal(body.total, 3);
    assert.deepEqual(body.data[0].changes, [{ field: 'summary.vi', before: 'Hai', after: 'Ba' }]);
    const rest = await world.get(`${path}/revisions?limit=2&cursor=${body.next}`);
    assert.equal(rest.body.data.length, 1);
    assert.equal((await world.get('/v1/products/khong-co/revisions')).status, 404);
    const draft = (await world.get(path)).body;
    delete draft.updatedAt;
    const unchanged = await saveRecords(world.db, 'products', [draft], columnsOf.products, NOW);
    assert.equal(unchanged.changed + unchanged.added, 0);
    await saveRecords(world.db, 'products', [{ ...draft, summary: { vi: 'Bốn' } }], columnsOf.products, NOW);
    const imported = await world.get(`${path}/revisions`);
    assert.equal(imported.body.total, 4, 'an import is a change like any other');
    const unknown = await world.get(`${path}/revisions?colour=red`);
    assert.equal(unknown.body.fields[0].field, 'colour');
  });
});
