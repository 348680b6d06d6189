import { type MeetingDraft, meetingChange, meetingDraft } from '../sdk/schemas/requests.js';
import { todayInVietnam } from '../vietnam/index.js';
import { type Asked, ok, type Said, staffOnly } from './asked.js';
import { checked } from './body.js';
import { refuseCancelled } from './event-state.js';
import { missing, Refusal, wrongBody } from './refusal.js';
import { filtered } from './sent-in.js';
import type { AnyRecord, Store } from './store.js';

/** The longest direct session, in milliseconds. */
const LONGEST = 12 * 3_600_000;

const startOf = ({ startsAt }: AnyRecord) => Date.parse(startsAt as string);
const endOf = ({ endsAt }: AnyRecord) => Date.parse(endsAt as string);

/** The direct sessions of an event as they follow one another. */
const meetingsOf = (store: Store, event: string): AnyRecord[] =>
  store
    .all('meetings')
    .filter((one) => one.event === event)
    .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));

/** Those that take up their time. */
export const plannedMeetings = (store: Store, event: string): AnyRecord[] =>
  meetingsOf(store, event).filter(({ status }) => status !== 'cancelled');

/** Keeps a session whose time is known to be free. */
export const writeMeeting = (store: Store, event: string, draft: MeetingDraft): AnyRecord =>
  store.add('meetings', { id: crypto.randomUUID(), event, ...draft, status: 'planned' });

/** Throws a 422 for times that contradict each other or the event's days. */
function refuseWrongTimes(event: AnyRecord, { startsAt, endsAt }: MeetingDraft): void {
  const { startsOn, endsOn } = event as AnyRecord & { startsOn: string; endsOn?: string };
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  const [first, last] = [startsAt, endsAt].map((at) => todayInVietnam(new Date(at))) as [string, string];
  if (length <= 0) throw wrongBody([{ field: 'endsAt', message: 'Must be after startsAt' }]);
  if (first < startsOn)
    throw wrongBody([{ field: 'startsAt', message: `The event starts on ${startsOn} in Viet Nam` }]);
  if (length > LONGEST)
    throw wrongBody([{ field: 'endsAt', message: 'A session lasts twelve hours at most' }]);
  if (endsOn !== undefined && last > endsOn)
    throw wrongBody([{ field: 'endsAt', message: `The event's last day in Viet Nam is ${endsOn}` }]);
}

/** Throws a 409 when someone or the place is taken meanwhile. */
function refuseOverlap(store: Store, event: string, meeting: MeetingDraft & { id?: string }): void {
  const { id, supplier, channel, place } = meeting;
  const [from, to] = [Date.parse(meeting.startsAt), Date.parse(meeting.endsAt)];
  const other = plannedMeetings(store, event).find(
    (one) =>
      one.id !== id &&
      startOf(one) < to &&
      endOf(one) > from &&
      (one.supplier === supplier || one.channel === channel || one.place === place),
  );
  if (!other) return;
  const who =
    other.supplier === supplier
      ? `Supplier "${supplier}"`
      : other.channel === channel
        ? `Channel "${channel}"`
        : `Place "${place}"`;
  throw new Refusal(
    409,
    'double-booked',
    `${who} is taken from ${String(other.startsAt)} to ${String(other.endsAt)}: see "current".`,
    { current: other },
  );
}

/** Direct sessions of an event: for staff. */
export function ofMeetings(it: Asked, store: Store): Said | undefined {
  const [, eventId = '', , id] = it.path;
  const { method, body, headers } = it;
  staffOnly(it);
  if (method === 'GET' && id === undefined)
    return ok(filtered(it, 'meetings', meetingsOf(store, store.get('events', eventId).id)));
  if (method === 'GET') {
    const found = store.find('meetings', id);
    if (found?.event !== eventId) throw missing(`record at /${it.path.join('/')}`);
    return ok(found);
  }
  if (method === 'POST' && id === undefined) {
    const draft = checked(meetingDraft, body);
    const event = store.get('events', eventId);
    refuseCancelled(event);
    refuseWrongTimes(event, draft);
    store.require([
      ['supplier', 'suppliers', draft.supplier],
      ['channel', 'channels', draft.channel],
    ]);
    refuseOverlap(store, eventId, draft);
    return ok(writeMeeting(store, eventId, draft), 201);
  }
  if (method !== 'PATCH' || id === undefined) return undefined;
  const change = checked(meetingChange, body);
  const event = store.get('events', eventId);
  return ok(
    store.change('meetings', id, headers.get('if-match'), (before) => {
      if (before.event !== eventId) throw missing(`record meetings/${id} of events/${eventId}`);
      const after = { ...before, ...change } as AnyRecord & MeetingDraft;
      if (change.startsAt !== undefined || change.endsAt !== undefined) refuseWrongTimes(event, after);
      if (after.status !== 'cancelled') refuseOverlap(store, eventId, after);
      return after;
    }),
  );
}
