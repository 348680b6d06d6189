import type { Meeting, Timetable } from '../../../src/sdk/schemas/registration.js';
import type { MeetingDraft, TimetableRequest } from '../../../src/sdk/schemas/requests.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import { makeTimetable, type Span } from '../../../src/catalogue/sessions/timetable.js';
import type { Author } from './audit.js';
import { findEvent, refuseCancelled } from './events.js';
import { lockTimetable, plannedMeetings, writeMeetings } from './meetings.js';
import { requireRecords } from './parties.js';

const MINUTE = 60_000;
const MOST_SLOTS = 500;

const isDay = (day: string) => new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false;
const inVietnam = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);

/** A moment as Viet Nam's clocks show it: `2026-11-26T08:30:00+07:00`. */
const written = (moment: number) => `${new Date(moment + 7 * 60 * MINUTE).toISOString().slice(0, 19)}+07:00`;

/** The times of sessions, day by day. Throws a 422 for days and times that give none. */
function slotsOf({ days, startsAt, endsAt, minutes, pause = 0 }: TimetableRequest): Span[] {
  const slots = [...new Set(days)].sort().flatMap((day) => {
    const [first, end] = [inVietnam(day, startsAt), inVietnam(day, endsAt)];
    const step = (minutes + pause) * MINUTE;
    const n = Math.max(0, Math.floor((end - first + pause * MINUTE) / step));
    return Array.from({ length: n }, (_, i): Span => {
      const from = first + i * step;
      return { from, to: from + minutes * MINUTE };
    });
  });
  if (slots.length === 0)
    throw invalidBody([
      { field: 'endsAt', message: `No session of ${minutes} minutes fits between startsAt and endsAt` },
    ]);
  if (slots.length > MOST_SLOTS)
    throw invalidBody([
      { field: 'minutes', message: `That makes ${slots.length} times; at most ${MOST_SLOTS} at once` },
    ]);
  return slots;
}

/** Plans sessions for all pairs that find a time, beside what is planned already; with `dryRun` only shows them. */
export async function planTimetable(
  tx: Executor,
  eventId: string,
  request: TimetableRequest,
  author: Author,
): Promise<Timetable> {
  const event = await findEvent(tx, eventId);
  refuseCancelled(event);
  const { endsOn, startsOn } = event;
  const outside = [...request.days.entries()].filter(
    ([, day]) => !isDay(day) || day < startsOn || (endsOn !== undefined && day > endsOn),
  );
  if (outside.length > 0)
    throw invalidBody(
      outside.map(([i]) => ({
        field: `days.${i}`,
        message: `Must be a day of the event: ${startsOn} to ${endsOn ?? '(open)'}`,
      })),
    );
  const slots = slotsOf(request);
  await requireRecords(
    tx,
    request.pairs.flatMap(({ supplier, channel }, i) => [
      { field: `pairs.${i}.supplier`, table: 'suppliers' as const, id: supplier },
      { field: `pairs.${i}.channel`, table: 'channels' as const, id: channel },
    ]),
  );
  await lockTimetable(tx, eventId);
  const taken = (await plannedMeetings(tx, eventId)).map((meeting: Meeting) => ({
    ...meeting,
    from: Date.parse(meeting.startsAt),
    to: Date.parse(meeting.endsAt),
  }));
  const { sessions, unplaced } = makeTimetable({
    slots,
    places: request.places,
    pairs: request.pairs,
    taken,
  });
  const drafts = sessions.map(({ from, to, place, supplier, channel }): MeetingDraft => ({
    startsAt: written(from),
    endsAt: written(to),
    place,
    supplier,
    channel,
  }));
  if (!request.dryRun) return { meetings: await writeMeetings(tx, eventId, drafts, author), unplaced };
  const updatedAt = author.now.toISOString();
  const shown = drafts.map((draft): Meeting => ({
    id: '',
    event: eventId,
    ...draft,
    status: 'planned',
    updatedAt,
  }));
  return { meetings: shown, unplaced };
}
