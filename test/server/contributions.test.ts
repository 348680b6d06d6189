import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from './helpers/databases.js';
import { addEvent, from } from './helpers/office.js';

onEveryDatabase('contributions', 'empty', (world) => {
  const prepare = async (id: string) => {
    await addEvent(world, id, { kind: 'online-talk' });
    const key = await world.key('events:read', 'events:write');
    const path = `/v1/events/${id}/contributions`;
    const contribute = (kind: string, text: string) =>
      world.send('POST', path, { key, body: { kind, text, by: 'HTX Bình Minh', ...from(`${id}-${kind}`) } });
    const staff = (address: string) => world.get(address, { Authorization: `Bearer ${key}` });
    return { key, path, contribute, staff };
  };

  it('of the four kinds are read by all once staff published them', async () => {
    const { key, path, contribute, staff } = await prepare('toa-dam');
    const sent = [];
    for (const kind of ['advantage', 'difficulty', 'obstacle', 'solution'])
      sent.push(await contribute(kind, `Về ${kind}`));
    assert.deepEqual(
      sent.map(({ status }) => status),
      [201, 201, 201, 201],
    );
    assert.equal(sent[0]!.body.status, 'received');
    assert.equal((await contribute('wish', 'x')).body.fields[0].field, 'kind');
    assert.deepEqual((await world.get(path)).body, { data: [], total: 0, next: null });

    const own = `${path}/${sent[1]!.body.id}`;
    const answer = (body: object, ifMatch?: string) =>
      world.send('PATCH', own, { key, body, headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch } });
    assert.equal((await answer({ status: 'published' })).status, 428);
    const read = await staff(own);
    assert.equal(read.body.sender.name, 'toa-dam-difficulty');
    const published = await answer({ status: 'published' }, read.headers.get('ETag')!);
    assert.equal(published.status, 200);
    assert.equal((await answer({ status: 'declined' }, read.headers.get('ETag')!)).status, 412);

    const shown = await world.get(path);
    assert.deepEqual(shown.body.data, [published.body]);
    assert.match(shown.headers.get('Cache-Control')!, /public/);
    assert.equal((await world.get(`${path}?kind=solution`)).body.total, 0);
    assert.equal(
      (await world.get(`${path}/${sent[1]!.body.id}?receipt=${sent[1]!.body.receipt}`)).body.status,
      'published',
    );
    await answer({ status: 'declined' }, '*');
    assert.equal((await world.get(path)).body.total, 0);
  });

  it('that are not published are for staff who ask for them', async () => {
    const { path, contribute, staff } = await prepare('toa-dam-hai');
    await contribute('difficulty', 'Đóng gói');
    assert.equal((await world.get(`${path}?status=received`)).status, 401);
    const other = await world.key('feedback:read');
    assert.equal(
      (await world.get(`${path}?status=received`, { Authorization: `Bearer ${other}` })).status,
      403,
    );
    const { body, headers } = await staff(`${path}?status=received,declined`);
    assert.equal(body.total, 1);
    assert.equal(body.data[0].sender.email, 'toa-dam-hai-difficulty@example.vn');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(
      (await world.get(`${path}?status=published`, { Authorization: `Bearer ${other}` })).status,
      403,
    );
    assert.equal((await world.get('/v1/events/khong-co/contributions')).status, 404);
  });

  it('leave their words out of the audit log', async () => {
    const { contribute } = await prepare('toa-dam-ba');
    const { body } = await contribute('obstacle', 'Điều chỉ mình tôi biết');
    const { readAudit } = await import('../../server/src/repositories/audit.js');
    const lines = await readAudit(world.db, { record: body.id, limit: 9 });
    assert.equal(lines.length, 1);
    assert.doesNotMatch(JSON.stringify(lines), /chỉ mình tôi|Bình Minh|example\.vn/);
  });
});
