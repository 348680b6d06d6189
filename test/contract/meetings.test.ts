import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type HangViet, isConflictError, type Meeting, type TimetableRequest } from '../../src/sdk/index.js';
import { onEveryDatabase } from '../server/helpers/databases.js';
import { addEvent, someOf } from '../server/helpers/office.js';
import { clientOf, failureOf, staffOf } from './helpers/staff.js';

const at = (time: string, day = '2026-11-26') => `${day}T${time}:00+07:00`;

onEveryDatabase('direct sessions by the SDK', 'catalogue', (world) => {
  let hv: HangViet;
  let suppliers: string[];
  let channels: string[];
  before(async () => {
    hv = await staffOf(world);
    [suppliers, channels] = [await someOf(world, 'suppliers', 4), await someOf(world, 'channels', 3)];
  });
  const draft = (startsAt: string, endsAt: string, supplier: number, channel: number, place = 'Bàn 1') => ({
    startsAt: at(startsAt),
    endsAt: at(endsAt),
    place,
    supplier: suppliers[supplier]!,
    channel: channels[channel]!,
  });

  it('are planned, listed, moved and cancelled under their version', async () => {
    const { id: event } = await addEvent(world, 'phien-sdk-mot');
    const made = await hv.events.planMeeting(event, draft('09:00', '09:30', 0, 0));
    assert.deepEqual(
      { ...made },
      {
        ...draft('09:00', '09:30', 0, 0),
        ...{ id: made.id, event, status: 'planned', updatedAt: made.updatedAt },
      },
    );
    const moved = await hv.events.changeMeeting(
      event,
      made.id,
      { startsAt: at('10:00'), endsAt: at('10:30') },
      { version: made.updatedAt },
    );
    assert.equal(moved.startsAt, at('10:00'));
    const late = await failureOf(
      hv.events.changeMeeting(event, made.id, { status: 'held' }, { version: made.updatedAt }),
    );
    assert.ok(isConflictError(late), String(late));
    assert.deepEqual([late.status, late.code, late.current], [412, 'changed-meanwhile', moved]);
    await hv.events.changeMeeting(event, made.id, { status: 'cancelled' }, { version: moved.updatedAt });
    const held = await hv.events.planMeeting(event, draft('10:00', '10:30', 0, 1));
    const { data, total } = await hv.events.meetings(event).list({ status: ['planned'] });
    assert.deepEqual([data, total], [[held], 1]);
  });

  it('that overlap are refused with the one in the way', async () => {
    const { id: event } = await addEvent(world, 'phien-sdk-hai');
    const first = await hv.events.planMeeting(event, draft('09:00', '10:00', 0, 0));
    for (const clash of [
      draft('09:30', '10:30', 0, 1, 'Bàn 2'),
      draft('08:30', '09:01', 1, 0, 'Bàn 2'),
      draft('09:59', '10:30', 1, 1),
    ]) {
      const error = await failureOf(hv.events.planMeeting(event, clash));
      assert.ok(isConflictError(error), String(error));
      assert.deepEqual([error.status, error.code, error.current], [409, 'double-booked', first]);
    }
    await hv.events.planMeeting(event, draft('10:00', '10:30', 0, 1));
  });

  it('are for staff, and of an event that is there', async () => {
    const { id: event } = await addEvent(world, 'phien-sdk-ba');
    await assert.rejects(clientOf(world).events.meetings(event).list(), { name: 'AuthenticationError' });
    const page = clientOf(world, { key: await world.publishable() });
    await assert.rejects(page.events.meetings(event).list(), { name: 'PermissionError' });
    await assert.rejects(hv.events.planMeeting('no-such-event', draft('09:00', '09:30', 0, 0)), {
      name: 'NotFoundError',
    });
    await assert.rejects(hv.events.planMeeting(event, { ...draft('09:00', '09:30', 0, 0), supplier: 'ai' }), {
      name: 'BadRequestError',
      status: 422,
    });
  });

  const task = (more: Partial<TimetableRequest> = {}): TimetableRequest => ({
    days: ['2026-11-26'],
    startsAt: '08:30',
    endsAt: '09:30',
    minutes: 30,
    places: ['Bàn 1', 'Bàn 2'],
    pairs: [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map(([supplier, channel]) => ({ supplier: suppliers[supplier!]!, channel: channels[channel!]! })),
    ...more,
  });
  const overlapping = (meetings: Meeting[]) =>
    meetings.flatMap((a, i) =>
      meetings
        .slice(i + 1)
        .filter(
          (b) =>
            a.startsAt === b.startsAt &&
            (a.supplier === b.supplier || a.channel === b.channel || a.place === b.place),
        ),
    );

  it('as a timetable: first only shown, then planned', async () => {
    const { id: event } = await addEvent(world, 'phien-sdk-bon');
    const shown = await hv.events.timetable(event, task({ dryRun: true }));
    assert.deepEqual([shown.meetings.length, shown.unplaced], [4, []]);
    assert.equal((await hv.events.meetings(event).list()).total, 0);
    const planned = await hv.events.timetable(event, task());
    const without = (one: Meeting) => ({ ...one, id: '', updatedAt: '' });
    assert.deepEqual(planned.meetings.map(without), shown.meetings.map(without));
    assert.deepEqual(overlapping(planned.meetings), []);
    const listed: Meeting[] = [];
    for await (const meeting of hv.events.meetings(event).listAll({ limit: 3 })) listed.push(meeting);
    const byId = (a: Meeting, b: Meeting) => (a.id < b.id ? -1 : 1);
    assert.deepEqual(listed.sort(byId), [...planned.meetings].sort(byId));
  });

  it('as a timetable: tells which pairs found no place, and why', async () => {
    const { id: event } = await addEvent(world, 'phien-sdk-nam');
    await hv.events.planMeeting(event, draft('08:00', '10:00', 0, 2, 'Bàn 3'));
    const { meetings, unplaced } = await hv.events.timetable(event, task());
    assert.equal(meetings.length, 2);
    assert.deepEqual(
      unplaced,
      task()
        .pairs.slice(0, 2)
        .map((pair) => ({ ...pair, why: 'supplier-full' })),
    );
  });

  it('as a timetable: says which fields are wrong', async () => {
    const { id: event } = await addEvent(world, 'phien-sdk-sau');
    const fieldsOf = async (more: Partial<TimetableRequest>) => {
      const error = await failureOf(hv.events.timetable(event, task(more)));
      assert.equal((error as Error).name, 'BadRequestError', String(error));
      return (error as { fields: { field: string }[] }).fields.map(({ field }) => field);
    };
    assert.deepEqual(await fieldsOf({ days: ['2026-11-26', '2026-12-24'] }), ['days.1']);
    assert.deepEqual(await fieldsOf({ minutes: 90 }), ['endsAt']);
    assert.deepEqual(await fieldsOf({ pairs: [{ supplier: 'ai', channel: channels[0]! }] }), [
      'pairs.0.supplier',
    ]);
  });
});
