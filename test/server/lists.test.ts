import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { collections } from '../../src/sdk/schemas/operations.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';

const idsOf = (body: Body): string[] => body.data.map(({ id }: { id: string }) => id);

onEveryDatabase('lists', 'catalogue', (world) => {
  const ok = async (path: string): Promise<Body> => {
    const { status, body } = await world.get(path);
    assert.equal(status, 200, `${path}: ${JSON.stringify(body)}`);
    return body;
  };

  it('answers every collection in pages that hold each record once', async () => {
    for (const name of Object.keys(collections)) {
      const seen: string[] = [];
      let cursor = '';
      let total = 0;
      do {
        const page = await ok(`/v1/${name}?limit=50${cursor}`);
        seen.push(...idsOf(page));
        total = page.total;
        cursor = page.next ? `&cursor=${page.next}` : '';
      } while (cursor);
      assert.equal(seen.length, total, name);
      assert.equal(new Set(seen).size, total, name);
      assert.deepEqual(await ok(`/v1/${name}/${seen[0]}`), (await ok(`/v1/${name}?limit=1`)).data[0], name);
    }
  });

  it('pages through every order of products without losing or repeating one', async () => {
    for (const sort of ['name', '-name', 'stars', '-stars', 'recognised', '-recognised', '-updated']) {
      const whole: string[] = [];
      let cursor = '';
      do {
        const page = await ok(`/v1/products?limit=100&sort=${sort}${cursor}`);
        whole.push(...idsOf(page));
        cursor = page.next ? `&cursor=${page.next}` : '';
      } while (cursor);
      assert.equal(new Set(whole).size, 546, sort);
    }
  });

  it('sorts names as the Vietnamese alphabet does', async () => {
    const names = (await ok('/v1/provinces?units=63&limit=100')).data.map((one: Body) => one.name.vi);
    assert.deepEqual(names.slice(0, 4), ['An Giang', 'Bà Rịa - Vũng Tàu', 'Bạc Liêu', 'Bắc Giang']);
    assert.ok(
      names.indexOf('Đà Nẵng') > names.indexOf('Cần Thơ') &&
        names.indexOf('Đồng Tháp') < names.indexOf('Gia Lai'),
    );
  });

  it('stays right while records are added', async () => {
    const first = await ok('/v1/channels?limit=5');
    await sql`insert into channels (id, doc, digest, updated_at, sort_name, kind)
      values ('aaa-new', '{"id":"aaa-new"}', '', now(), '!', 'online'), ('zzz-new', '{"id":"zzz-new"}', '', now(), '~', 'online')`.execute(
      world.db,
    );
    const second = await ok(`/v1/channels?limit=100&cursor=${first.next}`);
    const seen = [...idsOf(first), ...idsOf(second)];
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, 23, 'the new one before the cursor is not shown again, the one after it is');
    assert.equal(seen.at(-1), 'zzz-new');
    await sql`delete from channels where id in ('aaa-new', 'zzz-new')`.execute(world.db);
    assert.equal((await ok('/v1/channels')).total, 22);
  });

  it('keeps the order of ids and leaves out what is not there', async () => {
    const page = await ok('/v1/products?ids=tra-phuc,nothing,tra-loc');
    assert.deepEqual(idsOf(page), ['tra-phuc', 'tra-loc']);
    assert.equal(page.next, null);
    assert.deepEqual(idsOf(await ok('/v1/products?ids=')), []);
    assert.deepEqual(idsOf(await ok('/v1/products?ids=tra-phuc&ids=tra-loc')), ['tra-phuc', 'tra-loc']);
    const all = idsOf(await ok('/v1/products?limit=100'));
    assert.deepEqual(idsOf(await ok(`/v1/products?ids=${all.join(',')}`)), all);
  });

  it('filters by any of several values', async () => {
    const { data, total } = await ok('/v1/products?stars=5&stars=4&category=beverage,herbal&limit=100');
    assert.equal(data.length, total);
    for (const one of data) assert.ok(one.ocop.stars >= 4 && ['beverage', 'herbal'].includes(one.category));
    const each = await Promise.all(
      ['4', '5'].map((s) => ok(`/v1/products?stars=${s}&category=beverage,herbal`)),
    );
    assert.equal(each[0].total + each[1].total, total);
  });

  it('counts each facet under all filters but its own', async () => {
    const { facets, total } = await ok(
      '/v1/products?category=beverage&stars=4&facets=category,stars,province,supplier,subcategory',
    );
    const count = (name: string, value: string) =>
      facets[name].find((one: Body) => one.value === value)?.count;
    assert.equal(count('category', 'beverage'), total);
    assert.equal(count('stars', '4'), total);
    assert.equal(count('category', 'food'), (await ok('/v1/products?category=food&stars=4')).total);
    assert.equal(count('stars', '3'), (await ok('/v1/products?category=beverage&stars=3')).total);
    for (const { value, count, label } of facets.province) {
      assert.equal(
        (await ok(`/v1/products?category=beverage&stars=4&province=${value}`)).total,
        count,
        value,
      );
      assert.ok(label.vi && label.en);
    }
    assert.deepEqual(facets.stars.find((one: Body) => one.value === '4').label, {
      vi: '4 sao',
      en: '4 stars',
    });
    assert.ok(facets.supplier[0].label.vi);
  });

  it('finds events by their days, both ends included', async () => {
    const { data } = await ok('/v1/events?limit=100');
    const first = data[0];
    assert.ok(idsOf(await ok(`/v1/events?from=${first.endsOn}&to=${first.endsOn}`)).includes(first.id));
    assert.ok(idsOf(await ok(`/v1/events?from=${first.startsOn}&to=${first.startsOn}`)).includes(first.id));
    const starts = data.map((one: Body) => one.startsOn);
    assert.deepEqual(starts, [...starts].sort());
    assert.ok((await ok('/v1/events?country=CN')).total === 5);
    assert.ok((await ok('/v1/events?online=true')).total < 76);
  });

  it('tells what stories, channels and figures are about', async () => {
    const story = (await ok('/v1/stories?limit=1&product=tra-loc')).data[0];
    assert.ok(story.products.includes('tra-loc'));
    assert.equal(
      (await ok('/v1/figures?year=2023')).data.every(
        (one: Body) => one.period.year === 2023 || one.asOf?.startsWith('2023'),
      ),
      true,
    );
    assert.equal((await ok('/v1/channels?product=tra-loc')).total, 0);
    const { status, body } = await world.get('/v1/figures?year=99999999999');
    assert.deepEqual([status, body.fields?.[0]?.field], [400, 'year']);
  });

  it('takes codes of countries in any case', async () => {
    const { total } = await ok('/v1/events?country=CN');
    assert.ok(total > 0);
    assert.equal((await ok('/v1/events?country=cn')).total, total);
  });
});
