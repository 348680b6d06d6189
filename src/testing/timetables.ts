import { type MeetingDraft, type TimetableRequest, timetableRequest } from '../sdk/schemas/requests.js';
import type { MeetingPair } from '../sdk/schemas/requests.js';
import { type Asked, ok, type Said } from './asked.js';
import { checked } from './body.js';
import { plannedMeetings, writeMeeting } from './meetings.js';
import { refuseCancelled } from './event-state.js';
import { wrongBody } from './refusal.js';
import { makeTimetable, type Span } from '../catalogue/sessions/timetable.js';
import type { Store } from './store.js';

const MINUTE = 60_000;
const MOST_SLOTS = 500;

const isDay = (day: string) => new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) ?? false;
const inVietnam = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);

/** A moment as Viet Nam's clocks show it: `2026-11-26T08:30:00+07:00`. */
const written = (moment: number) => `${new Date(moment + 7 * 60 * MINUTE).toISOString().slice(0, 19)}+07:00`;

/** The times of sessions, day by day. Throws a 422 for days and times that give none. */
function slotsOf({ days, startsAt, endsAt, minutes, pause = 0 }: TimetableRequest): Span[] {
  const step = (minutes + pause) * MINUTE;
  const slots = [...new Set(days)].sort().flatMap((day) => {
    const [first, end] = [inVietnam(day, startsAt), inVietnam(day, endsAt)];
    const n = Math.max(0, Math.floor((end - first + pause * MINUTE) / step));
    return Array.from({ length: n }, (_, i): Span => {
      const from = first + i * step;
      return { from, to: from + minutes * MINUTE };
    });
  });
  if (slots.length === 0)
    throw wrongBody([
      { field: 'endsAt', message: `No session of ${minutes} minutes fits between startsAt and endsAt` },
    ]);
  if (slots.length > MOST_SLOTS)
    throw wrongBody([
      { field: 'minutes', message: `That makes ${slots.length} times; at most ${MOST_SLOTS} at once` },
    ]);
  return slots;
}

/** Plans sessions for all pairs that find a time, beside what is planned already; with `dryRun` only shows them. */
export function planTimetable(store: Store, { path, body }: Asked): Said {
  const request = checked(timetableRequest, body);
  const event = store.get('events', path[1]!);
  refuseCancelled(event);
  const { startsOn, endsOn } = event as { startsOn?: string; endsOn?: string };
  const outside = [...request.days.entries()].filter(
    ([, day]) => !isDay(day) || day < startsOn! || (endsOn !== undefined && day > endsOn),
  );
  if (outside.length > 0)
    throw wrongBody(
      outside.map(([i]) => ({
        field: `days.${i}`,
        message: `Must be a day of the event: ${startsOn} to ${endsOn ?? '(open)'}`,
      })),
    );
  const slots = slotsOf(request);
  const { places, pairs } = request;
  store.require(
    pairs.flatMap(({ supplier, channel }, i): [string, string, string][] => [
      [`pairs.${i}.supplier`, 'suppliers', supplier],
      [`pairs.${i}.channel`, 'channels', channel],
    ]),
  );
  const taken = plannedMeetings(store, event.id).map((meeting) => ({
    ...(meeting as unknown as MeetingPair & { place: string }),
    from: Date.parse(meeting.startsAt as string),
    to: Date.parse(meeting.endsAt as string),
  }));
  const { sessions, unplaced } = makeTimetable({ slots, places, pairs, taken });
  const drafts = sessions.map(({ from, to, place, supplier, channel }): MeetingDraft => ({
    startsAt: written(from),
    endsAt: written(to),
    place,
    supplier,
    channel,
  }));
  if (!request.dryRun)
    return ok({ meetings: drafts.map((draft) => writeMeeting(store, event.id, draft)), unplaced }, 201);
  const updatedAt = store.stamp();
  const meetings = drafts.map((draft) => ({
    id: '',
    event: event.id,
    ...draft,
    status: 'planned',
    updatedAt,
  }));
  return ok({ meetings, unplaced });
}
