import type { HangViet, Meeting, TimetableRequest } from '../../../src/sdk/index.js';
import type { Tell } from '../helpers/outcome.js';
import { channel, event, supplier } from '../helpers/records.js';

const at = (time: string, day = '2026-11-27') => `${day}T${time}:00+07:00`;
const second = { id: 'htx-shan', name: 'HTX Shan Tuyết', kind: 'cooperative' } as const;
const other = { id: 'big-c', name: 'Big C', kind: 'supermarket' } as const;

/** Direct sessions and timetables; after the events. */
export async function meetings(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
  const { id } = event;
  await tell('a second supplier', () => hv.suppliers.create(second as never));
  await tell('a second channel', () => hv.channels.create(other as never));
  const draft = { place: 'Bàn 2', supplier: second.id, channel: other.id };
  const early = { ...draft, startsAt: at('08:00'), endsAt: at('08:30') };
  const session = await tell('a session of the second', () => hv.events.planMeeting(id, early));
  await tell('one that ends before it starts', () =>
    hv.events.planMeeting(id, { ...early, endsAt: at('07:00') }),
  );
  await tell('one before the event', () =>
    hv.events.planMeeting(id, { ...early, startsAt: at('08:00', '2026-11-20') }),
  );
  await tell('one of thirteen hours', () => hv.events.planMeeting(id, { ...early, endsAt: at('21:00') }));
  await tell('one after the event', () =>
    hv.events.planMeeting(id, {
      ...early,
      startsAt: at('23:00', '2026-11-28'),
      endsAt: at('01:00', '2026-11-29'),
    }),
  );
  await tell('one of a supplier that is not there', () =>
    hv.events.planMeeting(id, { ...early, supplier: 'ai' }),
  );
  await tell('one of an event that is not there', () => hv.events.planMeeting('khong-co', early));
  await tell('one of a reader', () => nobody.events.planMeeting(id, early));
  const moved = await tell('its move', () =>
    hv.events.changeMeeting(
      id,
      session.id,
      { startsAt: at('09:00'), endsAt: at('09:30') },
      { version: session.updatedAt },
    ),
  );
  await tell('its move from an old version', () =>
    hv.events.changeMeeting(id, session.id, { place: 'Bàn 3' }, { version: session.updatedAt }),
  );
  await tell('its end before its start', () =>
    hv.events.changeMeeting(id, session.id, { endsAt: at('08:59') }, { version: moved.updatedAt }),
  );
  await tell('it at an event that is another', () =>
    hv.events.changeMeeting('khong-co', session.id, { place: 'Bàn 3' }, { version: '*' }),
  );
  await tell('sessions as they follow one another', () => hv.events.meetings(id).list());
  await tell('sessions of one supplier', () => hv.events.meetings(id).list({ supplier: [second.id] }));
  await tell('sessions by what nobody knows', () =>
    hv.events.meetings(id).list({ colour: ['red'] } as never),
  );
  await tell('sessions for a reader', () => nobody.events.meetings(id).list());

  const pairs = [supplier, second].flatMap((one) =>
    [channel, other].map((two) => ({ supplier: one.id, channel: two.id })),
  );
  const task: TimetableRequest = {
    days: ['2026-11-27'],
    startsAt: '09:00',
    endsAt: '10:30',
    minutes: 30,
    places: ['Bàn 1', 'Bàn 2'],
    pairs: [...pairs, pairs[0]!],
  };
  const rows = (found: readonly Meeting[]) => found.map((one) => ({ ...one, id: '', updatedAt: '' }));
  await tell('a timetable to look at', () => hv.events.timetable(id, { ...task, dryRun: true }));
  await tell('that it planned nothing', async () => (await hv.events.meetings(id).list()).total);
  await tell('a timetable', async () => {
    const { meetings: planned, unplaced } = await hv.events.timetable(id, task);
    return { planned: rows(planned), unplaced };
  });
  await tell('a timetable where all is taken', () => hv.events.timetable(id, { ...task, endsAt: '09:30' }));
  await tell('a timetable with pauses, on two days', () =>
    hv.events.timetable(id, {
      ...task,
      days: ['2026-11-28', '2026-11-26', '2026-11-28'],
      startsAt: '13:00',
      endsAt: '15:00',
      pause: 15,
      places: ['Bàn 1'],
      dryRun: true,
    }),
  );
  await tell('a timetable of days that are none', () =>
    hv.events.timetable(id, { ...task, days: ['2026-11-27', '2026-12-01', '2026-11-31'] }),
  );
  await tell('a timetable without time', () => hv.events.timetable(id, { ...task, minutes: 120 }));
  await tell('a timetable of too many times', () =>
    hv.events.timetable(id, {
      ...task,
      days: ['2026-11-26', '2026-11-27', '2026-11-28'],
      startsAt: '00:00',
      endsAt: '23:59',
      minutes: 5,
    }),
  );
  await tell('a timetable of those who are not there', () =>
    hv.events.timetable(id, { ...task, pairs: [{ supplier: 'ai', channel: 'khong' }] }),
  );
  await tell('a timetable without places', () => hv.events.timetable(id, { ...task, places: [] }));
  await tell('a timetable of a reader', () => nobody.events.timetable(id, task));
}
