import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { matchSchema } from '../../src/sdk/schemas/match.js';
import { CANDIDATES } from '../../server/src/repositories/matches.js';
import { type Body, onEveryDatabase } from './helpers/databases.js';

onEveryDatabase('products that answer a demand', 'catalogue', (world) => {
  let key: string | undefined;
  const post = async (demand: object): Promise<string> => {
    key ??= await world.key('demands:write', 'catalogue:write');
    const body = { title: { vi: 'Cần hàng' }, channel: 'winmart', category: 'food', ...demand };
    const answer = await world.send('POST', '/v1/demands', { key, body });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body.id;
  };
  const matches = async (id: string, query = '') =>
    world.get(`/v1/demands/${id}/matches${query && `?${query}`}`);
  const why = (match: Body): string[] => match.reasons.map((one: { why: string }) => one.why);

  it('puts goods of the kind and the province first, and says why', async () => {
    const id = await post({ subcategory: 'tea', provinces: ['63-19'] });
    const { status, headers, body } = await matches(id, 'limit=100');
    assert.equal(status, 200);
    assert.match(headers.get('Cache-Control')!, /public/);
    for (const match of body.data) matchSchema.parse(match);
    const first = body.data[0];
    assert.equal(first.product.subcategory, 'tea');
    assert.equal(first.product.province.id, '63-19');
    assert.deepEqual(why(first), ['same-subcategory', 'asked-province']);
    const scores: number[] = body.data.map((one: Body) => one.score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.ok(scores.every((score) => score >= 0 && score <= 100));
  });

  it('weighs every product of the group, and pages through all of them once', async () => {
    const id = await post({ subcategory: 'honey', certifications: ['vietgap'] });
    const { total } = (await world.get('/v1/products?category=food')).body;
    assert.ok(total < CANDIDATES);
    const whole: string[] = [];
    const seen: string[] = [];
    for (const [limit, into] of [
      [100, whole],
      [37, seen],
    ] as const) {
      let cursor: string | null = '';
      do {
        const { body } = await matches(id, `limit=${limit}${cursor && `&cursor=${cursor}`}`);
        assert.equal(body.total, total);
        into.push(...body.data.map((one: Body) => one.product.id));
        cursor = body.next;
      } while (cursor);
    }
    assert.equal(new Set(whole).size, total);
    assert.deepEqual(seen, whole);
    const other = await post({ subcategory: 'tea' });
    const { next } = (await matches(id, 'limit=1')).body;
    assert.equal((await matches(other, `limit=1&cursor=${next}`)).status, 400);
  });

  it('orders equal ones by their Vietnamese name', async () => {
    const { body } = await matches(await post({}), 'limit=50');
    assert.deepEqual([...new Set(body.data.map((one: Body) => one.score))], [100]);
    const listed = (await world.get('/v1/products?category=food&sort=name&limit=50')).body;
    assert.deepEqual(
      body.data.map((one: Body) => one.product.id),
      listed.data.map((one: Body) => one.id),
    );
  });

  it('follows what is written: a capacity that is given later counts', async () => {
    const id = await post({ subcategory: 'tea', volume: { value: 1, unit: 't', per: 'month' } });
    const before = (await matches(id, 'limit=100')).body.data;
    assert.ok(before.every((one: Body) => why(one).includes('capacity-unknown')));
    const { product } = before.at(9);
    const changed = await world.send('PATCH', `/v1/products/${product.id}`, {
      key: key!,
      body: { supply: { capacity: { value: 2000, unit: 'kg', per: 'month' }, seasonMonths: [] } },
      headers: { 'If-Match': `"${product.updatedAt}"` },
    });
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    const first = (await matches(id)).body.data[0];
    assert.equal(first.product.id, product.id);
    assert.ok(why(first).includes('enough-capacity'));
    await world.send('DELETE', `/v1/products/${product.id}`, { key: key!, headers: { 'If-Match': '*' } });
    assert.notEqual((await matches(id)).body.data[0].product.id, product.id);
  });

  it('weighs a bounded number, those that fit best first', async () => {
    const row = (id: string, subcategory: string, sort_name: string) => {
      const doc = {
        id,
        name: { vi: id },
        category: 'tourism',
        subcategory,
        certifications: [],
        packagings: [],
      };
      return { id, doc: JSON.stringify(doc), subcategory, sort_name };
    };
    const cruises = Array.from({ length: CANDIDATES + 10 }, (_, n) => row(`tour-${n}`, 'cruise', 'a'));
    await sql`
      insert into products (id, doc, digest, updated_at, sort_name, search, category, subcategory)
      select id, doc, '', now(), sort_name, '', 'tourism', subcategory
      from json_to_recordset(${JSON.stringify([...cruises, row('last', 'hike', 'z')])}::json)
        as given (id text, doc text, subcategory text, sort_name text)`.execute(world.db);
    const id = await post({ category: 'tourism', subcategory: 'hike', certifications: ['organic'] });
    const { body } = await matches(id, 'limit=100');
    assert.equal(body.total, CANDIDATES);
    assert.deepEqual([body.data[0].product.id, why(body.data[0])[0]], ['last', 'same-subcategory']);
  });

  it('refuses what it cannot answer', async () => {
    const id = await post({});
    assert.equal((await matches('khong-co')).status, 404);
    assert.equal((await matches('x%00y')).status, 404);
    assert.equal((await matches(id, 'limit=101')).status, 400);
    assert.equal((await matches(id, 'limit=0')).status, 400);
    assert.equal((await matches(id, 'cursor=WyJ4Il0')).status, 400);
    assert.equal((await matches(id, 'sort=name')).status, 400);
  });
});
