import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { createApp } from '../../server/src/app.js';
import { type Body, NOW, onEveryDatabase } from './helpers/databases.js';
import { addEvent, from } from './helpers/office.js';

const origin = 'https://baohanoi.vn';

onEveryDatabase('budgets of what pages send in', 'empty', (world) => {
  const open = async (event: string, budgets: { perDay: number; perHour: number; perTarget: number }) => {
    await addEvent(world, event);
    const key = await world.publishable(origin);
    const clock = { now: NOW };
    // Two processes of one database.
    const apps = [0, 1].map(
      () => createApp({ db: world.db, clock: () => clock.now, checkEvery: 0, budgets }).app,
    );
    let turn = 0;
    const send = (name: string, { path = event, as = key, more = {}, headers = {} } = {}) =>
      apps[turn++ % 2]!.request(`http://localhost/v1/events/${path}/registrations`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${as}`,
          Origin: origin,
          'Content-Type': 'application/json',
          ...headers,
        },
        body: JSON.stringify({ role: 'visitor', elapsed: 60_000, ...from(name), ...more }),
      });
    await sql`delete from counters`.execute(world.db);
    await sql`delete from registrations`.execute(world.db);
    const kept = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from registrations`.execute(world.db)).rows[0]!.n;
    return { send, kept, clock };
  };

  it('hold against 1,330 posts from 516 addresses with a good origin', async () => {
    const { send, kept } = await open('tran-ngap', { perDay: 100, perHour: 40, perTarget: 25 });
    await addEvent(world, 'tran-ngap-2');
    const posts = Array.from({ length: 1330 }, (_, i) => ({
      path: i % 2 ? 'tran-ngap' : 'tran-ngap-2',
      headers: { 'X-Forwarded-For': `198.51.${(i % 516) >> 8}.${(i % 516) & 255}`, 'User-Agent': `b/${i}` },
    }));
    const answers = [];
    for (let i = 0; i < posts.length; i += 50)
      answers.push(
        ...(await Promise.all(posts.slice(i, i + 50).map((post, j) => send(`nguoi-${i + j}`, post)))),
      );
    const statuses = new Set(answers.map(({ status }) => status));
    assert.deepEqual(statuses, new Set([201, 429]));
    assert.equal(answers.filter(({ status }) => status === 201).length, 40);
    assert.equal(await kept(), 40);
    const people = await sql<{ n: number }>`
      select count(*)::int as n from people join registrations on registrations.id = people.record`.execute(
      world.db,
    );
    assert.equal(people.rows[0]!.n, 40);
  });

  it('are each told with when to come again, and begin anew', async () => {
    const { send, kept, clock } = await open('ngan-sach', { perDay: 4, perHour: 3, perTarget: 2 });
    await addEvent(world, 'ngan-sach-2');
    const status = async (...args: Parameters<typeof send>) => (await send(...args)).status;
    assert.deepEqual([await status('a'), await status('b')], [201, 201]);
    const refused = await send('c', { headers: { 'Idempotency-Key': 'c' } });
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('Retry-After'), '3600');
    assert.equal(((await refused.json()) as { code: string }).code, 'budget-used');
    assert.equal(await status('d', { path: 'ngan-sach-2' }), 201);
    assert.equal(await status('e', { path: 'ngan-sach-2' }), 429, 'the hour of all');
    assert.equal(await kept(), 3, 'what was refused took nothing');
    const staff = await world.key('events:write');
    assert.equal(await status('f', { as: staff }), 201, 'staff are not counted');
    clock.now = new Date(NOW.getTime() + 3_600_000);
    assert.equal(await status('c', { headers: { 'Idempotency-Key': 'c' } }), 201);
    assert.equal(await status('g'), 429, 'the day of all');
    clock.now = new Date(NOW.getTime() + 24 * 3_600_000);
    assert.equal(await status('g'), 201);
  });

  it('refuse what was sent faster than anyone writes, but from staff', async () => {
    const { send } = await open('qua-nhanh', { perDay: 0, perHour: 0, perTarget: 0 });
    const fast = await send('a', { more: { elapsed: 1999 } });
    assert.equal(fast.status, 422);
    const { fields } = (await fast.json()) as { fields: { field: string }[] };
    assert.deepEqual(
      fields.map(({ field }) => field),
      ['elapsed'],
    );
    assert.equal((await send('a', { more: { elapsed: 2000 } })).status, 201);
    const as = await world.key('events:write');
    assert.equal((await send('b', { as, more: { elapsed: 0 } })).status, 201);
  });

  it('keep the same from the same person once a day', async () => {
    const { send, clock } = await open('gui-lai', { perDay: 0, perHour: 0, perTarget: 0 });
    const both = await Promise.all([send('lan'), send('lan')]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
    const again = (await both.find(({ status }) => status === 409)!.json()) as Body;
    const first = (await both.find(({ status }) => status === 201)!.json()) as Body;
    assert.equal(again.code, 'already-sent');
    assert.deepEqual(again.current, { id: first.id, status: 'registered' });
    const shouted = { ...from('lan').contact, email: 'LAN@Example.vn' };
    assert.equal((await send('lan', { more: { contact: shouted, elapsed: 5000 } })).status, 409);
    assert.equal((await send('lan', { more: { seats: 2 } })).status, 201, 'something else');
    await sql`update registrations set status = 'cancelled'`.execute(world.db);
    assert.equal((await send('lan')).status, 201, 'the first was taken back');
    clock.now = new Date(NOW.getTime() + 86_400_001);
    assert.equal((await send('lan')).status, 201, 'another day');
  });
});
