import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from './helpers/databases.js';
import { addEvent, someOf } from './helpers/office.js';

const at = (time: string, day = '2026-11-26') => `${day}T${time}:00+07:00`;

onEveryDatabase('direct sessions', 'catalogue', (world) => {
  const prepare = async (id: string) => {
    const [key, event] = [await world.key('events:read', 'events:write'), await addEvent(world, id)];
    const [suppliers, channels] = [await someOf(world, 'suppliers', 24), await someOf(world, 'channels', 8)];
    const path = `/v1/events/${event.id}/meetings`;
    const plan = (startsAt: string, endsAt: string, supplier: number, channel: number, place = 'Bàn 1') =>
      world.send('POST', path, {
        key,
        body: {
          startsAt: at(startsAt),
          endsAt: at(endsAt),
          place,
          supplier: suppliers[supplier],
          channel: channels[channel],
        },
      });
    return { key, path, suppliers, channels, plan };
  };

  it('are planned, seen by staff alone, moved and cancelled', async () => {
    const { key, path, suppliers, plan } = await prepare('phien-mot');
    const made = await plan('09:00', '09:30', 0, 0);
    assert.equal(made.status, 201);
    assert.equal(made.headers.get('Location'), `${path}/${made.body.id}`);
    assert.equal((await world.get(path)).status, 401);
    const reader = { Authorization: `Bearer ${key}` };
    assert.deepEqual((await world.get(`${path}?supplier=${suppliers[0]}`, reader)).body.data, [made.body]);
    assert.deepEqual((await world.get(`${path}?supplier=${suppliers[1]}`, reader)).body.data, []);
    const one = await world.get(`${path}/${made.body.id}`, reader);
    assert.deepEqual(one.body, made.body);

    const change = (body: object, headers: Record<string, string> = {}) =>
      world.send('PATCH', `${path}/${made.body.id}`, { key, body, headers });
    assert.equal((await change({ place: 'Bàn 2' })).status, 428);
    const moved = await change(
      { startsAt: at('10:00'), endsAt: at('10:45'), place: 'Bàn 2' },
      { 'If-Match': one.headers.get('ETag')! },
    );
    assert.equal(moved.status, 200);
    assert.equal(moved.body.place, 'Bàn 2');
    const late = await change({ status: 'held' }, { 'If-Match': one.headers.get('ETag')! });
    assert.equal(late.status, 412);
    assert.deepEqual(late.body.current, moved.body);
    assert.equal((await plan('09:00', '09:30', 0, 0)).status, 201);
    assert.equal((await change({ status: 'cancelled' }, { 'If-Match': '*' })).body.status, 'cancelled');
    assert.equal((await plan('10:15', '10:30', 0, 1, 'Bàn 2')).status, 201);
    const again = await change({ status: 'planned' }, { 'If-Match': '*' });
    assert.equal(again.status, 409, 'a cancelled session comes back only when its time is still free');
  });

  it('refuse whoever is taken meanwhile, whatever the lengths', async () => {
    const { plan } = await prepare('phien-hai');
    const first = await plan('09:00', '10:00', 0, 0);
    for (const [from, to, supplier, channel, place, who] of [
      ['09:30', '10:30', 0, 1, 'Bàn 2', /Supplier/],
      ['08:30', '09:15', 1, 0, 'Bàn 2', /Channel/],
      ['09:15', '09:20', 1, 1, 'Bàn 1', /Place "Bàn 1"/],
      ['08:00', '11:00', 0, 0, 'Bàn 1', /Supplier/],
    ] as const) {
      const { status, body } = await plan(from, to, supplier, channel, place);
      assert.equal(status, 409);
      assert.equal(body.code, 'double-booked');
      assert.match(body.detail, who);
      assert.deepEqual(body.current, first.body);
    }
    assert.equal((await plan('10:00', '10:30', 0, 0)).status, 201, 'one after the other is no overlap');
    assert.equal((await plan('09:00', '10:00', 1, 1, 'Bàn 2')).status, 201);
  });

  it('say which field is wrong', async () => {
    const { key, path, suppliers, channels } = await prepare('phien-ba');
    const good = {
      startsAt: at('09:00'),
      endsAt: at('09:30'),
      place: 'B',
      supplier: suppliers[0],
      channel: channels[0],
    };
    for (const [field, wrong] of [
      ['endsAt', { endsAt: at('09:00') }],
      ['startsAt', { startsAt: at('09:00', '2026-11-25') }],
      ['startsAt', { startsAt: '2026-13-45T09:00:00+07:00' }],
      ['endsAt', { startsAt: at('23:30', '2026-11-28'), endsAt: at('00:30', '2026-11-29') }],
      ['supplier', { supplier: 'khong-co' }],
      ['channel', { channel: suppliers[0] }],
      ['table', { table: 'B' }],
    ] as const) {
      const { status, body } = await world.send('POST', path, { key, body: { ...good, ...wrong } });
      assert.equal(status, 422, field);
      assert.deepEqual(
        body.fields.map((one: { field: string }) => one.field),
        [field],
      );
    }
    assert.equal((await world.send('POST', '/v1/events/khong-co/meetings', { key, body: good })).status, 404);
    await addEvent(world, 'da-huy', { status: 'cancelled' });
    const cancelled = await world.send('POST', '/v1/events/da-huy/meetings', { key, body: good });
    assert.equal(cancelled.body.code, 'event-cancelled');
    const reader = await world.key('events:read');
    assert.equal((await world.send('POST', path, { key: reader, body: good })).status, 403);
  });

  it('are booked once when twenty ask at a time', async () => {
    const { plan } = await prepare('phien-bon');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => plan(`09:${10 + i}`, '10:30', 0, i % 8, `Bàn ${i}`)),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [
      201,
      ...Array.from({ length: 19 }, () => 409),
    ]);
  });

  it('are made into a timetable around what is planned', async () => {
    const { key, path, suppliers, channels, plan } = await prepare('phien-nam');
    const planned = await plan('09:10', '09:20', 0, 0);
    const pairs = suppliers
      .slice(0, 6)
      .flatMap((supplier) => channels.slice(0, 3).map((channel) => ({ supplier, channel })));
    const body = {
      days: ['2026-11-26'],
      startsAt: '09:00',
      endsAt: '12:00',
      minutes: 20,
      pause: 5,
      places: ['Bàn 1', 'Bàn 2', 'Bàn 3'],
      pairs: [...pairs, { supplier: suppliers[0], channel: channels[0] }],
    };
    const timetable = path.replace(/meetings$/, 'timetable');
    const tried = await world.send('POST', timetable, { key, body: { ...body, dryRun: true } });
    assert.equal(tried.status, 200);
    assert.equal((await world.get(path, { Authorization: `Bearer ${key}` })).body.total, 1);
    const made = await world.send('POST', timetable, { key, body });
    assert.equal(made.status, 201);
    assert.equal(made.body.meetings.length, tried.body.meetings.length);
    assert.equal(made.body.meetings.length + made.body.unplaced.length, pairs.length + 1);
    assert.deepEqual(made.body.unplaced.at(-1), {
      supplier: suppliers[0],
      channel: channels[0],
      why: 'twice',
    });
    assert.ok(made.body.meetings.length >= 16, 'seven times at three tables, one of them taken in part');
    const all = [planned.body, ...made.body.meetings];
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        if (Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt))
          for (const field of ['supplier', 'channel', 'place']) assert.notEqual(a[field], b[field]);
    assert.equal(made.body.meetings[0].startsAt.slice(11), '09:00:00+07:00');
    const reader = { Authorization: `Bearer ${key}` };
    const listed = await world.get(`${path}?limit=5`, reader);
    assert.equal(listed.body.total, all.length);
    const next = await world.get(`${path}?limit=5&cursor=${listed.body.next}`, reader);
    assert.ok(Date.parse(next.body.data[0].startsAt) >= Date.parse(listed.body.data.at(-1).startsAt));
  });

  it('refuse timetables of days and times that cannot be', async () => {
    const { key, path, suppliers, channels } = await prepare('phien-sau');
    const good = {
      days: ['2026-11-26'],
      startsAt: '09:00',
      endsAt: '12:00',
      minutes: 20,
      places: ['Bàn 1'],
      pairs: [{ supplier: suppliers[0], channel: channels[0] }],
    };
    for (const [field, wrong] of [
      ['days.0', { days: ['2026-11-30'] }],
      ['endsAt', { endsAt: '09:10' }],
      ['places', { places: [] }],
      ['pairs.0.channel', { pairs: [{ supplier: suppliers[0], channel: 'khong-co' }] }],
    ] as const) {
      const { status, body } = await world.send('POST', path.replace(/meetings$/, 'timetable'), {
        key,
        body: { ...good, ...wrong },
      });
      assert.equal(status, 422);
      assert.equal(body.fields[0].field, field);
    }
  });
});
