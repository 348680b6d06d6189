import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type HangViet, isConflictError, type ProductList } from '../../src/sdk/index.js';
import { onEveryDatabase } from '../server/helpers/databases.js';
import { someOf } from '../server/helpers/office.js';
import { clientOf, failureOf, staffOf } from './helpers/staff.js';

onEveryDatabase('product lists by the SDK', 'catalogue', (world) => {
  let staff: HangViet;
  let hv: HangViet;
  let a: string;
  let b: string;
  let c: string;
  let channel: string;
  before(async () => {
    staff = await staffOf(world);
    hv = clientOf(world);
    [a, b, c] = (await someOf(world, 'products', 3)) as [string, string, string];
    [channel] = (await someOf(world, 'channels', 1)) as [string];
  });
  const handOver = (id: string): Promise<ProductList> =>
    staff.lists.create({
      id,
      ...{ name: { vi: 'Danh sách 30 tỉnh' }, version: 1, status: 'published', products: [a, b] },
      productCount: { value: 3000, qualifier: 'about' },
      recipients: [{ channel, name: 'Siêu thị', shortlist: [] }],
    });

  it('get a new version; the one before stays readable as it was handed over', async () => {
    const first = await handOver('sdk-mot');
    const next = await staff.lists.newVersion(
      'sdk-mot',
      { products: [b, c, b], recipients: [{ channel, name: 'Siêu thị', on: '2026-11-23' }] },
      { version: first.updatedAt },
    );
    assert.deepEqual([next.version, next.status, next.products], [2, 'published', [b, c]]);
    assert.deepEqual(next.productCount, { value: 2, qualifier: 'exactly' });
    assert.equal(next.publishedOn, '2026-11-23');
    const kept = { ...first, status: 'superseded' };
    assert.deepEqual(await hv.lists.get('sdk-mot'), next);
    assert.deepEqual(await hv.lists.version('sdk-mot', 1), kept);
    assert.deepEqual(await hv.lists.version('sdk-mot', 2), next);
    const { data, total } = await hv.lists.versions('sdk-mot').list();
    assert.deepEqual([data, total], [[next, kept], 2]);
    const paged: ProductList[] = [];
    for await (const one of hv.lists.versions('sdk-mot').listAll({ limit: 1 })) paged.push(one);
    assert.deepEqual(paged, data);
    await assert.rejects(hv.lists.version('sdk-mot', 3), { name: 'NotFoundError' });
    await assert.rejects(hv.lists.versions('no-such-list').list(), { name: 'NotFoundError' });
  });

  it('are changed by one at a time: who comes late gets the list as it is', async () => {
    const first = await handOver('sdk-hai');
    const { updatedAt: version } = first;
    const next = await staff.lists.newVersion('sdk-hai', { status: 'draft' }, { version });
    assert.equal('publishedOn' in next, false);
    for (const late of [
      staff.lists.newVersion('sdk-hai', {}, { version }),
      staff.lists.shortlist('sdk-hai', { products: [a] }, { version }),
    ]) {
      const error = await failureOf(late);
      assert.ok(isConflictError(error), String(error));
      assert.deepEqual([error.status, error.code, error.current], [412, 'changed-meanwhile', next]);
    }
  });

  it('keep what a distributor picked, of the list alone', async () => {
    const first = await handOver('sdk-ba');
    const picked = await staff.lists.shortlist(
      'sdk-ba',
      { products: [b], channel },
      { version: first.updatedAt },
    );
    assert.deepEqual([picked.shortlist, picked.recipients[0]?.shortlist], [[b], [b]]);
    const all = await staff.lists.shortlist('sdk-ba', { products: [b, a] }, { version: picked.updatedAt });
    assert.deepEqual([all.shortlist, all.recipients[0]?.shortlist], [[b, a], [b]]);
    const error = (await failureOf(
      staff.lists.shortlist('sdk-ba', { products: [a, c], channel: 'nobody' }, { version: all.updatedAt }),
    )) as { name: string; status: number; fields: { field: string }[] };
    assert.deepEqual(
      [error.name, error.status, error.fields.map(({ field }) => field)],
      ['BadRequestError', 422, ['products.1', 'channel']],
    );
    assert.deepEqual(await hv.lists.get('sdk-ba'), all);
  });

  it('are changed with a secret key alone', async () => {
    const { updatedAt: version } = await handOver('sdk-bon');
    await assert.rejects(hv.lists.newVersion('sdk-bon', {}, { version }), { name: 'AuthenticationError' });
    await assert.rejects(staff.lists.newVersion('sdk-bon', {}, { version: '' }), { name: 'HangVietError' });
  });
});
