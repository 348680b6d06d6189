import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Body, onEveryDatabase } from './helpers/databases.js';

const tea = {
  title: { vi: 'Cần chè Shan tuyết', en: 'Wanted: Shan Tuyết tea' },
  channel: 'winmart',
  category: 'food',
  subcategory: 'tea',
  volume: { value: 2, unit: 't', per: 'month' },
  provinces: ['Hà Giang', 'Thái Nguyên', '63-24'],
  seasonMonths: [4, 3, 3],
  deadline: '2026-12-31',
};

onEveryDatabase('posting what distributors look for', 'catalogue', (world) => {
  let key: string | undefined;
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    key ??= await world.key('demands:write');
    return world.send(method, `/v1${path}`, { key, headers, ...(body === undefined ? {} : { body }) });
  };
  const version = (record: Body) => ({ 'If-Match': `"${record.updatedAt}"` });
  const wrong = (answer: { body: Body }): Record<string, string> =>
    Object.fromEntries(
      answer.body.fields.map((one: { field: string; message: string }) => [one.field, one.message]),
    );

  it('posts, lists, changes, removes and restores a demand', async () => {
    const made = await send('POST', '/demands', tea);
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const { id } = made.body;
    assert.match(id, /^dm_can-che-shan-tuyet_[0-9a-f]{10}$/);
    assert.equal(made.headers.get('Location'), `/v1/demands/${id}`);
    assert.deepEqual(made.body.channel, { id: 'winmart', name: 'WinMart' });
    assert.deepEqual(
      [made.body.status, made.body.provinces.length, made.body.seasonMonths],
      ['open', 3, [3, 4]],
    );
    assert.deepEqual((await world.get(`/v1/demands/${id}`)).body, made.body);
    for (const query of ['province=63-24', 'subcategory=tea', 'channel=winmart&subcategory=tea'])
      assert.deepEqual(
        (await world.get(`/v1/demands?${query}`)).body.data.map((one: Body) => one.id),
        [id],
        query,
      );

    const path = `/demands/${id}`;
    assert.equal((await send('PATCH', path, { status: 'matched' })).status, 428);
    const matched = await send('PATCH', path, { status: 'matched', deadline: null }, version(made.body));
    assert.deepEqual(
      [matched.status, matched.body.status, 'deadline' in matched.body],
      [200, 'matched', false],
    );
    const stale = await send('PATCH', path, { status: 'closed' }, version(made.body));
    assert.deepEqual([stale.status, stale.body.current], [412, matched.body]);
    const back = await send('PUT', path, matched.body, { 'If-Match': matched.headers.get('ETag')! });
    assert.deepEqual([back.status, back.body], [200, matched.body]);

    assert.equal((await send('DELETE', path, undefined, version(matched.body))).status, 200);
    assert.equal((await world.get(`/v1${path}`)).status, 404);
    assert.equal((await send('PATCH', path, { status: 'open' }, { 'If-Match': '*' })).status, 404);
    assert.equal((await send('POST', `${path}/restore`)).status, 200);
    assert.equal((await world.get(`/v1${path}`)).body.status, 'matched');
  });

  it('names every wrong field with what would be right, and writes nothing', async () => {
    const { total } = (await world.get('/v1/demands')).body;
    const typo = await send('POST', '/demands', {
      ...tea,
      title: { vi: ' ' },
      channel: 'winmat',
      subcategory: 'ceramics',
      provinces: ['Hà Nam Ninh', '24'],
      volume: { value: 0, unit: 't' },
      id: 'mine',
    });
    assert.equal(typo.status, 422);
    const fields = wrong(typo);
    assert.deepEqual(Object.keys(fields).sort(), [
      'channel',
      'id',
      'provinces',
      'subcategory',
      'title.vi',
      'volume.value',
    ]);
    assert.match(fields.channel!, /Is it "winmart"/);
    assert.match(fields.subcategory!, /goods of handicraft, not of food/);
    const shape = await send('POST', '/demands', { ...tea, category: 7, colour: 'red', status: 'lost' });
    assert.deepEqual(Object.keys(wrong(shape)).sort(), ['category', 'colour', 'status']);
    assert.match(
      wrong(await send('POST', '/demands', { ...tea, category: 'car' })).category!,
      /food, beverage/,
    );
    assert.match(
      wrong(await send('POST', '/demands', { ...tea, subcategory: 'cars' })).subcategory!,
      /\/v1\/categories/,
    );
    assert.equal((await send('POST', '/demands', { ...tea, deadline: '2026-02-30' })).status, 422);
    assert.equal((await world.get('/v1/demands')).body.total, total);
  });

  it('does not show a demand as open once its deadline has passed', async () => {
    const past = (await send('POST', '/demands', { ...tea, deadline: '2026-11-22' })).body;
    const today = (await send('POST', '/demands', { ...tea, deadline: '2026-11-23' })).body;
    const unending = (await send('POST', '/demands', tea)).body;
    const open = (await send('PATCH', `/demands/${unending.id}`, { deadline: null }, version(unending))).body;
    const listed = async (query: string): Promise<string[]> =>
      (await world.get(`/v1/demands?limit=100${query}`)).body.data.map((one: Body) => one.id);
    const ids = await listed('&status=open');
    assert.deepEqual(
      [ids.includes(past.id), ids.includes(today.id), ids.includes(open.id)],
      [false, true, true],
    );
    assert.ok((await listed('')).includes(past.id));
  });

  it('is for keys with the right alone', async () => {
    const body = tea;
    assert.equal((await world.send('POST', '/v1/demands', { body })).status, 401);
    const other = await world.key('lists:write');
    assert.equal((await world.send('POST', '/v1/demands', { key: other, body })).status, 403);
  });
});
