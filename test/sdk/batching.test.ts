import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readers } from './helpers/clients.js';
import { directory, json, page, supplier } from './helpers/stub-fetch.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

for (const [name, reader] of Object.entries(readers))
  describe(`${name}: many gets`, () => {
    it('makes one request of 100 gets in one tick', async () => {
      const { catalogue, fetch } = reader(directory());
      const records = await Promise.all(ids(100).map((id) => catalogue.suppliers.get(id)));
      assert.equal(fetch.requests.length, 1);
      assert.deepEqual(
        records.map(({ id }) => id),
        ids(100),
      );
    });

    it('asks for at most 100 ids in one request', async () => {
      const { catalogue, fetch } = reader(directory());
      assert.equal((await catalogue.suppliers.getMany(ids(250))).length, 250);
      const asked = fetch.requests.map(({ url }) => new URL(url).searchParams.get('ids')!.split(',').length);
      assert.deepEqual(
        asked.sort((a, b) => a - b),
        [50, 100, 100],
      );
    });

    it('makes no address that servers refuse for its length', async () => {
      const { catalogue, fetch } = reader(directory());
      const long = ids(100).map((id) => `${id}-${'x'.repeat(90)}`);
      assert.equal((await catalogue.suppliers.getMany(long)).filter(Boolean).length, 100);
      assert.equal(fetch.requests.length, 2);
      assert.ok(fetch.requests.every(({ url }) => url.length < 7000));
    });

    it('gathers gets from microtasks of the same tick', async () => {
      const { catalogue, fetch } = reader(directory());
      const later = Promise.resolve().then(() => catalogue.suppliers.get('b'));
      await Promise.all([catalogue.suppliers.get('a'), later]);
      assert.deepEqual(fetch.urls(), ['/suppliers?ids=a,b&limit=100']);
    });

    it('asks for a single record by its own address', async () => {
      const { catalogue, fetch } = reader(directory());
      await catalogue.suppliers.get('chè/đinh ?');
      assert.deepEqual(fetch.urls(), ['/suppliers/ch%C3%A8%2F%C4%91inh%20%3F']);
    });

    it('keeps collections apart', async () => {
      const { catalogue, fetch } = reader(directory());
      await Promise.allSettled([catalogue.suppliers.get('a'), catalogue.channels.get('a')]);
      assert.equal(fetch.requests.length, 2);
    });

    it('rejects only the missing one with NotFoundError, alone or among others', async () => {
      const { catalogue } = reader(directory((id) => id !== 'gone'));
      const [found, missing] = await Promise.allSettled([
        catalogue.suppliers.get('a'),
        catalogue.suppliers.get('gone'),
      ]);
      assert.equal(found.status, 'fulfilled');
      assert.equal(missing.status === 'rejected' && missing.reason.name, 'NotFoundError');
      await assert.rejects(catalogue.suppliers.get('gone'), { name: 'NotFoundError', status: 404 });
    });

    it('tells a record that cannot be read from one that is not there', async () => {
      const bad = { ...supplier('bad'), name: 7 };
      const { catalogue, warnings } = reader(page([supplier('a'), bad, null]));
      const [found, unreadable, missing] = await Promise.allSettled(
        ['a', 'bad', 'gone'].map((id) => catalogue.suppliers.get(id)),
      );
      assert.equal(found?.status, 'fulfilled');
      assert.equal(unreadable?.status === 'rejected' && unreadable.reason.name, 'ResponseError');
      assert.equal(missing?.status === 'rejected' && missing.reason.name, 'NotFoundError');
      assert.equal(warnings.length, 2);
      const several = await catalogue.suppliers.getMany(['a', 'bad', 'gone']);
      assert.deepEqual(
        several.map((one) => one?.id),
        ['a', undefined, undefined],
      );
    });

    it('names the request that found nothing, and keeps what the API said of it', async () => {
      const headers = { 'x-request-id': 'r-1' };
      const missing = json({ title: 'Không có', code: 'withdrawn' }, { 'x-request-id': 'r-2' }, 410);
      const { catalogue } = reader(page([supplier('a')], null, headers), missing);
      const [, among] = await Promise.allSettled(['a', 'gone'].map((id) => catalogue.suppliers.get(id)));
      assert.deepEqual(among?.status === 'rejected' && [among.reason.code, among.reason.requestId], [
        'not-found',
        'r-1',
      ]);
      await assert.rejects(catalogue.suppliers.get('gone'), {
        name: 'NotFoundError',
        status: 410,
        code: 'withdrawn',
        title: 'Không có',
        requestId: 'r-2',
      });
    });

    it('getMany keeps the order and answers null for what is missing', async () => {
      const { catalogue } = reader(directory((id) => id !== 'b'));
      const records = await catalogue.suppliers.getMany(['c', 'b', 'a', 'c']);
      assert.deepEqual(
        records.map((record) => record?.id ?? null),
        ['c', null, 'a', 'c'],
      );
    });

    it('does not ask again for what is on its way', async () => {
      const { catalogue, fetch } = reader(async (request) => {
        if (fetch.requests.length === 1) second = catalogue.suppliers.get('a');
        return directory()(request);
      });
      let second: Promise<{ id: string }> | undefined;
      await Promise.all([catalogue.suppliers.get('a'), catalogue.suppliers.get('b')]);
      assert.equal((await second)?.id, 'a');
      assert.equal(fetch.requests.length, 1);
    });

    it('asks for a province by slug or name at an address of its own', async () => {
      const { catalogue, fetch } = reader(directory());
      await Promise.allSettled(['34-24', '63-24', 'bac-ninh'].map((id) => catalogue.provinces.get(id)));
      assert.deepEqual(fetch.urls().sort(), ['/provinces/bac-ninh', '/provinces?ids=34-24,63-24&limit=100']);
    });

    it('sends nothing for ids that would lead out of the collection', async () => {
      const { catalogue, fetch } = reader(directory());
      for (const id of ['', '.', '..'])
        await assert.rejects(catalogue.suppliers.get(id), { name: 'NotFoundError' });
      assert.equal(fetch.requests.length, 0);
    });

    it('asks for an odd id alone, so that the API cannot refuse the others with it', async () => {
      const { catalogue, fetch } = reader(directory());
      const long = 'x'.repeat(151);
      await Promise.allSettled(['a', long, 'b', 'a\0'].map((id) => catalogue.suppliers.get(id)));
      assert.deepEqual(fetch.urls().sort(), [
        '/suppliers/a%00',
        `/suppliers/${long}`,
        '/suppliers?ids=a,b&limit=100',
      ]);
    });

    it('asks for none of no ids', async () => {
      const { catalogue, fetch } = reader(directory());
      await catalogue.suppliers.list({ ids: [], kind: [] }).catch(() => {});
      assert.deepEqual(fetch.urls(), ['/suppliers?ids=']);
    });

    it('survives an id with half a surrogate pair, and one with a comma', async () => {
      const { catalogue, fetch } = reader(directory());
      await Promise.allSettled([catalogue.suppliers.get('a\ud800'), catalogue.suppliers.get('a,b')]);
      assert.deepEqual(fetch.urls().sort(), ['/suppliers/a%2Cb', '/suppliers/a%EF%BF%BD']);
    });
  });
