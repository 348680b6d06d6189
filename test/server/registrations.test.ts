import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from './helpers/databases.js';
import { addEvent, from, someOf } from './helpers/office.js';

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i);

onEveryDatabase('registrations', 'catalogue', (world) => {
  const prepare = async (id: string, registration?: object) => {
    await addEvent(world, id, registration ? { registration } : {});
    const key = await world.key('events:read', 'events:write');
    const path = `/v1/events/${id}/registrations`;
    const register = (name: string, body: object = {}) =>
      world.send('POST', path, { key, body: { role: 'visitor', ...from(`${id}-${name}`), ...body } });
    const staff = (address = path) => world.get(address, { Authorization: `Bearer ${key}` });
    return { key, path, register, staff };
  };

  it('are taken from a page, followed by receipt, and seen by staff with who sent them', async () => {
    const { path, staff } = await prepare('dang-ky-mot');
    const key = await world.publishable('https://baohanoi.vn');
    const [supplier] = await someOf(world, 'suppliers', 1);
    const sent = await world.send('POST', path, {
      key,
      headers: { Origin: 'https://baohanoi.vn' },
      body: { role: 'supplier', party: supplier, seats: 2, ...from('hoa'), elapsed: 60_000 },
    });
    assert.equal(sent.status, 201);
    assert.equal(sent.body.status, 'registered');
    const { id, receipt } = sent.body;
    assert.equal((await world.get(`${path}/${id}`)).status, 401);
    assert.equal((await world.get(`${path}/${id}?receipt=wrong`)).status, 404);
    const own = await world.get(`${path}/${id}?receipt=${receipt}`);
    assert.equal(own.status, 200);
    assert.equal(own.body.party, supplier);
    assert.equal(own.body.seats, 2);
    assert.equal(own.body.sender, undefined);
    assert.equal(own.headers.get('Cache-Control'), 'no-store');
    assert.equal((await world.get(path)).status, 401);
    const { body } = await staff();
    assert.equal(body.total, 1);
    assert.equal(body.data[0].sender.email, 'hoa@example.vn');
    assert.deepEqual(body.data[0], { ...own.body, sender: body.data[0].sender });
    assert.deepEqual((await staff(`${path}/${id}`)).body, body.data[0]);
    await addEvent(world, 'dang-ky-khac');
    assert.equal((await staff(`/v1/events/dang-ky-khac/registrations/${id}`)).status, 404);
    assert.equal((await staff('/v1/events/dang-ky-khac/registrations')).body.total, 0);
  });

  it('hold the number of seats when thirty come at once', async () => {
    const { register, staff, path } = await prepare('dang-ky-hai', { capacity: 10 });
    const answers = await Promise.all(numbers(30).map((i) => register(`nguoi-${i}`)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    const count = (status: string) => answers.filter(({ body }) => body.status === status).length;
    assert.deepEqual([count('registered'), count('waiting')], [10, 20]);
    assert.equal((await staff(`${path}?status=registered`)).body.total, 10);
    const pages = await staff(`${path}?status=waiting&limit=15`);
    const rest = await staff(`${path}?status=waiting&limit=15&cursor=${pages.body.next}`);
    const ids = [...pages.body.data, ...rest.body.data].map(({ id }: { id: string }) => id);
    assert.equal(new Set(ids).size, 20);
    assert.equal(rest.body.next, null);
  });

  it('let the first who waits move up when someone cancels', async () => {
    const { register, staff, path, key } = await prepare('dang-ky-ba', { capacity: 3 });
    const first = await register('a', { seats: 2 });
    const second = await register('b');
    const group = await register('c', { seats: 3 });
    const single = await register('d');
    assert.deepEqual(
      [first, second, group, single].map(({ body }) => body.status),
      ['registered', 'registered', 'waiting', 'waiting'],
    );
    const statusOf = async ({ body }: typeof first) => (await staff(`${path}/${body.id}`)).body.status;
    const cancel = ({ body }: typeof first, receipt: string, headers = {}) =>
      world.send('POST', `${path}/${body.id}/cancel?receipt=${receipt}`, { headers });
    assert.equal((await cancel(second, 'wrong')).status, 404);
    assert.equal((await cancel(second, second.body.receipt, { 'If-Match': '"old"' })).status, 412);
    const cancelled = await cancel(second, second.body.receipt);
    assert.equal(cancelled.status, 200);
    assert.equal(cancelled.body.status, 'cancelled');
    assert.equal(await statusOf(single), 'registered', 'the group needs more seats than became free');
    assert.equal(await statusOf(group), 'waiting');
    assert.equal((await cancel(second, second.body.receipt)).body.status, 'cancelled', 'twice is no fault');
    assert.equal((await cancel(first, first.body.receipt)).status, 200);
    assert.equal((await world.send('POST', `${path}/${single.body.id}/cancel`, { key })).status, 200);
    assert.equal(await statusOf(group), 'registered');
    assert.equal((await world.send('POST', `${path}/${group.body.id}/cancel`)).status, 401);
  });

  it('let those who wait in when the event gets more seats', async () => {
    const { register, staff, path } = await prepare('dang-ky-them', { capacity: 1 });
    await register('a');
    const { body } = await register('b');
    assert.equal(body.status, 'waiting');
    const changed = await world.send('PATCH', '/v1/events/dang-ky-them', {
      key: await world.key('catalogue:write'),
      headers: { 'If-Match': '*' },
      body: { registration: { capacity: 2 } },
    });
    const impossible = await world.send('PATCH', '/v1/events/dang-ky-them', {
      key: await world.key('catalogue:write'),
      headers: { 'If-Match': '*' },
      body: { registration: { opensOn: '2026-11-25', closesOn: '2026-11-24' } },
    });
    assert.equal(impossible.body.fields[0].field, 'registration.closesOn');
    assert.equal(changed.status, 200);
    assert.deepEqual(changed.body.registration, { capacity: 2 });
    assert.equal((await staff(`${path}/${body.id}`)).body.status, 'registered');
    assert.equal((await register('c', { seats: 3 })).body.fields[0].field, 'seats');
  });

  it('take a supplier or distributor once, and only those who are known', async () => {
    const { register, path, key } = await prepare('dang-ky-bon');
    const [supplier] = await someOf(world, 'suppliers', 1);
    const [channel] = await someOf(world, 'channels', 1);
    const both = await Promise.all(
      numbers(8).map((i) => register(`s${i}`, { role: 'supplier', party: supplier })),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, ...numbers(7).map(() => 409)]);
    assert.equal(both.find(({ status }) => status === 409)!.body.code, 'already-registered');
    assert.equal((await register('d', { role: 'distributor', party: channel })).status, 201);
    const { body } = both.find(({ status }) => status === 201)!;
    await world.send('POST', `${path}/${body.id}/cancel`, { key });
    assert.equal((await register('s9', { role: 'supplier', party: supplier })).status, 201);
    for (const [field, wrong] of [
      ['party', { role: 'supplier', party: channel }],
      ['party', { role: 'distributor', party: 'khong-co' }],
      ['party', { role: 'visitor', party: supplier }],
      ['seats', { seats: 51 }],
      ['role', { role: 'guest' }],
    ] as const) {
      const refused = await register('x', wrong);
      assert.equal(refused.status, 422);
      assert.equal(refused.body.fields[0].field, field);
    }
  });

  it('end with the deadline, in Viet Nam’s days, and with the event', async () => {
    const cases: [string, object, number, string?][] = [
      ['het-han', { registration: { closesOn: '2026-11-22' } }, 409, 'registration-closed'],
      ['han-hom-nay', { registration: { closesOn: '2026-11-23', opensOn: '2026-11-23' } }, 201],
      ['chua-mo', { registration: { opensOn: '2026-11-24' } }, 409, 'registration-not-open'],
      ['da-qua', { startsOn: '2026-11-20', endsOn: '2026-11-22' }, 409, 'event-over'],
      ['hom-nay', { startsOn: '2026-11-20', endsOn: '2026-11-23' }, 201],
      ['da-huy', { status: 'cancelled' }, 409, 'event-cancelled'],
    ];
    const key = await world.key('events:write');
    for (const [id, more, status, code] of cases) {
      await addEvent(world, `su-kien-${id}`, more);
      const answer = await world.send('POST', `/v1/events/su-kien-${id}/registrations`, {
        key,
        body: { role: 'visitor', ...from(id) },
      });
      assert.equal(answer.status, status, id);
      assert.equal(answer.body.code, code);
    }
    const unknown = await world.send('POST', '/v1/events/khong-co/registrations', {
      key,
      body: { role: 'visitor', ...from('x') },
    });
    assert.equal(unknown.status, 404);
  });
});
