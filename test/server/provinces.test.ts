import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Body, onEveryDatabase } from './helpers/databases.js';

onEveryDatabase('provinces', 'catalogue', (world) => {
  const total = async (path: string) => (await world.get(path)).body.total as number;

  it('takes ids, slugs, names, aliases and ISO codes for the same province', async () => {
    const expected = await total('/v1/products?province=34-79');
    assert.ok(expected > 0);
    const names = [
      'ho-chi-minh',
      'Hồ Chí Minh',
      'Hồ Chí Minh'.normalize('NFD'),
      'Sài Gòn',
      'TP.HCM',
      'VN-SG',
      '79',
    ];
    for (const name of names)
      assert.equal(await total(`/v1/products?province=${encodeURIComponent(name)}`), expected, name);
  });

  it('finds by one of the 34 what was recorded under the units merged into it, by one of the 63 that alone', async () => {
    const [bacNinh, former, bacGiang] = await Promise.all(
      ['34-24', '63-27', '63-24'].map((id) => total(`/v1/products?province=${id}`)),
    );
    assert.ok(former! > 0 && bacGiang! > 0);
    assert.equal(bacNinh, former! + bacGiang!);
    const { data } = (await world.get('/v1/products?province=63-24&limit=100')).body;
    assert.ok(data.every((one: Body) => one.province.id === '63-24' && one.province.current === '34-24'));
  });

  it('never guesses which place a code means that the two lists give to different places', async () => {
    for (const code of ['15', '24', '44', '52', '80', '82', '91']) {
      const { status, body } = await world.get(`/v1/products?province=${code}&stars=9`);
      assert.equal(status, 400);
      assert.deepEqual(body.fields.map((one: Body) => one.field).sort(), ['province', 'stars']);
      const { message } = body.fields.find((one: Body) => one.field === 'province');
      assert.ok(message.includes(`63-${code}`) && message.includes(`34-${code}`), message);
    }
    assert.equal((await world.get('/v1/products?province=atlantis')).status, 400);
    assert.equal((await world.get('/v1/provinces/24')).status, 400);
    assert.equal((await world.get('/v1/provinces/atlantis')).status, 404);
  });

  it('counts under the 34 everything of the units merged into them', async () => {
    const [now, before] = await Promise.all(
      ['34', '63'].map(
        async (units) => (await world.get(`/v1/provinces?units=${units}&limit=100`)).body.data,
      ),
    );
    assert.equal(now.length, 34);
    assert.equal(before.length, 63);
    const sum = (units: Body[]) => units.reduce((all, one) => all + one.counts.products, 0);
    assert.equal(sum(now), 546);
    assert.equal(sum(before), 546);
    for (const { id, counts } of now)
      for (const of of ['products', 'suppliers', 'events', 'agreements'] as const)
        assert.equal(await total(`/v1/${of}?province=${id}&limit=1`), counts[of], `${id} ${of}`);
  });

  it('names a unit by its type of the day', async () => {
    const { body } = await world.get('/v1/provinces/bac-ninh');
    assert.equal(body.id, '34-24');
    assert.equal(body.fullName.vi, 'Thành phố Bắc Ninh');
    assert.equal((await world.get('/v1/provinces/63-24')).body.fullName.vi, 'Tỉnh Bắc Giang');
    assert.deepEqual(body.mergedFrom, ['63-24', '63-27']);
  });

  it('finds an event where it is held and for who takes part', async () => {
    const { data } = (await world.get('/v1/events?limit=100')).body;
    const event = data.find((one: Body) => one.participatingProvinces.length > 0 && one.province);
    for (const { id, current } of [event.province, ...event.participatingProvinces])
      for (const name of [id, current])
        assert.ok(
          (await world.get(`/v1/events?province=${name}&limit=100`)).body.data.some(
            (one: Body) => one.id === event.id,
          ),
        );
  });

  it('gives a unit that was asked for twice once, and refuses a cursor that it did not write', async () => {
    const { data, total } = (await world.get('/v1/provinces?ids=34-24,34-01,34-24')).body;
    assert.deepEqual([data.map(({ id }: Body) => id), total], [['34-24', '34-01'], 2]);
    const { next } = (await world.get('/v1/provinces?limit=2')).body;
    const [of, way] = JSON.parse(Buffer.from(next, 'base64url').toString());
    const altered = Buffer.from(JSON.stringify([of, way, '34-00'])).toString('base64url');
    assert.equal((await world.get(`/v1/provinces?cursor=${altered}`)).status, 400);
  });
});
