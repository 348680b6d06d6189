import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { draftSchema } from '../../server/src/drafts/schemas.js';
import { toRecord } from '../../server/src/drafts/to-record.js';
import { readAudit } from '../../server/src/repositories/audit.js';
import { listings, type StoredCollection } from '../../server/src/repositories/listings.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';

const source = { url: 'https://example.vn/bai', title: 'Một bài báo' };
const tea = {
  name: { vi: 'Chè thử nghiệm', en: 'Test tea' },
  category: 'beverage',
  subcategory: 'tea',
  province: 'Thái Nguyên',
  packagings: [{ netWeight: { value: 200, unit: 'g' }, gtin: '08931234567890' }],
  sources: [source],
};

onEveryDatabase('writing the catalogue', 'catalogue', (world) => {
  let key: string | undefined;
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    key ??= await world.key('catalogue:write', 'lists:write');
    return world.send(method, `/v1${path}`, { key, headers, ...(body === undefined ? {} : { body }) });
  };
  const version = (record: Body) => ({ 'If-Match': `"${record.updatedAt}"` });
  const fields = (answer: { body: Body }): string[] =>
    answer.body.fields.map(({ field }: { field: string }) => field);

  it('adds, changes, replaces, removes and restores a record, each under its version', async () => {
    const made = await send('PUT', '/products/che-thu-nghiem', tea);
    assert.equal(made.status, 201, JSON.stringify(made.body));
    assert.equal(made.headers.get('Location'), '/v1/products/che-thu-nghiem');
    assert.equal(made.body.province.name.vi, 'Thái Nguyên');
    assert.equal(made.body.packagings[0].gtin, '08931234567890');
    const read = await world.get('/v1/products/che-thu-nghiem');
    assert.deepEqual(read.body, made.body);
    assert.equal(read.headers.get('ETag'), made.headers.get('ETag'));
    assert.equal((await world.get('/v1/products?q=che%20thu%20nghiem')).body.data[0].id, 'che-thu-nghiem');

    assert.equal((await send('PATCH', '/products/che-thu-nghiem', { locality: 'Tân Cương' })).status, 428);
    const changed = await send(
      'PATCH',
      '/products/che-thu-nghiem',
      { locality: 'Tân Cương', subcategory: null },
      version(made.body),
    );
    assert.equal(changed.status, 200);
    assert.equal(changed.body.locality, 'Tân Cương');
    assert.ok(!('subcategory' in changed.body));
    const stale = await send(
      'PATCH',
      '/products/che-thu-nghiem',
      { locality: 'La Bằng' },
      version(made.body),
    );
    assert.equal(stale.status, 412);
    assert.deepEqual(stale.body.current, changed.body);
    assert.equal(stale.headers.get('ETag'), changed.headers.get('ETag'));

    const replaced = await send('PUT', '/products/che-thu-nghiem', tea, {
      'If-Match': changed.headers.get('ETag')!,
    });
    assert.equal(replaced.status, 200);
    assert.ok(!('locality' in replaced.body) && replaced.body.updatedAt > changed.body.updatedAt);

    assert.equal(
      (await send('DELETE', '/products/che-thu-nghiem', undefined, version(replaced.body))).status,
      200,
    );
    assert.equal((await world.get('/v1/products/che-thu-nghiem')).status, 404);
    assert.equal((await world.get('/v1/products?ids=che-thu-nghiem')).body.total, 0);
    assert.equal((await send('PUT', '/products/che-thu-nghiem', tea)).body.code, 'removed');
    assert.equal((await send('POST', '/products/che-thu-nghiem/restore')).status, 200);
    assert.equal((await world.get('/v1/products/che-thu-nghiem')).body.name.vi, 'Chè thử nghiệm');

    const lines = await readAudit(world.db, {
      collection: 'products',
      record: 'che-thu-nghiem',
      limit: 10,
    });
    assert.deepEqual(
      lines.map(({ action }) => action),
      ['restore', 'delete', 'update', 'update', 'create'],
    );
    assert.deepEqual(lines[3]!.changes, [
      { field: 'subcategory', before: 'tea' },
      { field: 'locality', after: 'Tân Cương' },
    ]);
    assert.match(lines[3]!.actor, /^key_/);
  });

  it('names every wrong field, and writes nothing', async () => {
    const wrong = await send('PUT', '/products/sai', {
      name: { en: 'No Vietnamese' },
      category: 'car',
      colour: 'red',
      province: '24',
      packagings: [{ price: { amount: -1, currency: 'VND' }, gtin: '12' }],
      links: [{ kind: 'shop', url: 'javascript:alert(1)' }],
    });
    assert.equal(wrong.status, 422);
    assert.deepEqual(fields(wrong).sort(), [
      'category',
      'colour',
      'links.0.url',
      'name.vi',
      'packagings.0.gtin',
      'packagings.0.price.amount',
    ]);
    const unknown = await send('PUT', '/products/sai', {
      ...tea,
      supplier: 'khong-co',
      channels: ['winmart', 'khong-co'],
      province: '24',
      featured: [{ from: '2026-02-02', to: '2026-02-01' }],
    });
    assert.deepEqual(fields(unknown).sort(), ['channels.1', 'featured.0.to', 'province', 'supplier']);
    assert.match(JSON.stringify(unknown.body), /63-24.*34-24/);
    assert.equal((await send('PUT', '/products/Sai Tên', tea)).status, 400);
    assert.equal((await world.get('/v1/products/sai')).status, 404);
    for (const body of ['{', '[]', '"x"', '[1'.repeat(30), '{"a":"\\u0000"}'])
      assert.ok([400, 422].includes((await send('PUT', '/products/sai', body)).status), body);
  });

  it('lets one of many at once win, and loses nothing', async () => {
    const before = (await world.get('/v1/channels/winmart')).body;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        send('PATCH', '/channels/winmart', { address: `Số ${i}` }, version(before)),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    assert.equal(won.length, 1);
    for (const { status, body } of answers)
      if (status !== 200) assert.deepEqual([status, body.current.address], [412, won[0]!.body.address]);
    assert.equal((await world.get('/v1/channels/winmart')).body.address, won[0]!.body.address);
  });

  it('shows a new name wherever the record is named, and counts a supplier’s products', async () => {
    const { rows } = await sql<{ id: string; supplier: string }>`
      select id, supplier from products where supplier is not null order by id limit 1`.execute(world.db);
    const { id, supplier } = rows[0]!;
    const before = (await world.get(`/v1/suppliers/${supplier}`)).body;
    const renamed = await send('PATCH', `/suppliers/${supplier}`, { name: 'Tên mới' }, version(before));
    assert.equal(renamed.status, 200);
    assert.deepEqual((await world.get(`/v1/products/${id}`)).body.supplier, {
      id: supplier,
      name: 'Tên mới',
    });
    assert.equal(
      (await send('DELETE', `/suppliers/${supplier}`, undefined, version(renamed.body))).status,
      409,
    );
    await send('PUT', '/products/hang-moi', { ...tea, supplier });
    const counted = (await world.get(`/v1/suppliers/${supplier}`)).body;
    assert.equal(counted.productCount, before.productCount + 1);
    await send('DELETE', '/products/hang-moi', undefined, { 'If-Match': '*' });
    assert.equal((await world.get(`/v1/suppliers/${supplier}`)).body.productCount, before.productCount);
  });

  it('takes every record that it answers, and makes the same of it', async () => {
    for (const name of Object.keys(listings) as StoredCollection[]) {
      if (name === 'demands') continue;
      const { rows } = await sql<{ id: string; doc: string }>`
        select id, doc from ${sql.table(name)} where deleted_at is null`.execute(world.db);
      for (const { id, doc } of rows) {
        const record = JSON.parse(doc);
        const draft = z.safeParse(draftSchema(name), record);
        assert.ok(draft.success, `${name}/${id}: ${JSON.stringify(draft.error?.issues)}`);
        assert.deepEqual(await toRecord(world.db, name, id, record, record), record);
      }
    }
  });
});
