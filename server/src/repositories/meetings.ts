import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { Meeting } from '../../../src/sdk/schemas/registration.js';
import type { MeetingChange, MeetingDraft } from '../../../src/sdk/schemas/requests.js';
import { todayInVietnam } from '../../../src/vietnam/index.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import { notFound, ProblemError } from '../problem.js';
import type { Author } from './audit.js';
import { findEvent, refuseCancelled } from './events.js';
import { requireRecords } from './parties.js';
import { databaseText } from './text.js';
import { createRecord, type Expected, type Store, updateRecord } from './write-record.js';

const store: Store<Meeting> = {
  table: 'meetings',
  columns: ({ event, startsAt, endsAt, place, supplier, channel, status }) => ({
    event: databaseText(event),
    starts_at: startsAt,
    ends_at: endsAt,
    place: databaseText(place),
    supplier: databaseText(supplier),
    channel: databaseText(channel),
    status,
  }),
};

/** Lets one plan sessions of an event at a time: whoever looks whether a time is free sees all that is planned. */
export async function lockTimetable(tx: Executor, event: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`meetings ${event}`}, 0))`.execute(tx);
}

/** All sessions of an event that are not cancelled. */
export async function plannedMeetings(tx: Executor, event: string): Promise<Meeting[]> {
  const { rows } = await sql<{ doc: string }>`
    select doc from meetings where event = ${event} and status <> 'cancelled' and deleted_at is null
    order by starts_at, id`.execute(tx);
  return rows.map(({ doc }) => JSON.parse(doc) as Meeting);
}

/** Throws a 422 for times that contradict each other or the event's days. */
function refuseWrongTimes({ startsOn, endsOn }: TradeEvent, { startsAt, endsAt }: MeetingDraft): void {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  const [first, last] = [startsAt, endsAt].map((at) => todayInVietnam(new Date(at))) as [string, string];
  if (length <= 0) throw invalidBody([{ field: 'endsAt', message: 'Must be after startsAt' }]);
  if (first < startsOn)
    throw invalidBody([{ field: 'startsAt', message: `The event starts on ${startsOn} in Viet Nam` }]);
  if (length > 12 * 3_600_000)
    throw invalidBody([{ field: 'endsAt', message: 'A session lasts twelve hours at most' }]);
  if (endsOn !== undefined && last > endsOn)
    throw invalidBody([{ field: 'endsAt', message: `The event's last day in Viet Nam is ${endsOn}` }]);
}

/** Throws a 409 when someone or the place is taken meanwhile. */
async function refuseOverlap(tx: Executor, meeting: Meeting): Promise<void> {
  const { id, event, startsAt, endsAt, supplier, channel, place } = meeting;
  const { rows } = await sql<{ doc: string }>`
    select doc from meetings
    where event = ${event} and id <> ${id} and status <> 'cancelled' and deleted_at is null
      and starts_at < ${endsAt}::timestamptz and ends_at > ${startsAt}::timestamptz
      and (supplier = ${supplier} or channel = ${channel} or place = ${databaseText(place)})
    order by starts_at, id limit 1`.execute(tx);
  if (!rows[0]) return;
  const other = JSON.parse(rows[0].doc) as Meeting;
  const who =
    other.supplier === supplier
      ? `Supplier "${supplier}"`
      : other.channel === channel
        ? `Channel "${channel}"`
        : `Place "${place}"`;
  throw new ProblemError({
    status: 409,
    code: 'double-booked',
    detail: `${who} is taken from ${other.startsAt} to ${other.endsAt}: see "current".`,
    current: other,
  });
}

/** Writes sessions whose times are known to be free; the timetable must be locked. */
export async function writeMeetings(
  tx: Executor,
  event: string,
  drafts: readonly MeetingDraft[],
  author: Author,
): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (const draft of drafts) {
    const updatedAt = author.now.toISOString();
    const meeting: Meeting = { id: randomUUID(), event, ...draft, status: 'planned', updatedAt };
    meetings.push(await createRecord(tx, store, meeting, author));
  }
  return meetings;
}

/** Plans one session. */
export async function planMeeting(
  tx: Executor,
  eventId: string,
  draft: MeetingDraft,
  author: Author,
): Promise<Meeting> {
  const event = await findEvent(tx, eventId);
  refuseCancelled(event);
  refuseWrongTimes(event, draft);
  const { supplier, channel } = draft;
  await requireRecords(tx, [
    { field: 'supplier', table: 'suppliers', id: supplier },
    { field: 'channel', table: 'channels', id: channel },
  ]);
  await lockTimetable(tx, eventId);
  await refuseOverlap(tx, { id: '', event: eventId, ...draft, status: 'planned', updatedAt: '' });
  const [meeting] = await writeMeetings(tx, eventId, [draft], author);
  return meeting!;
}

/** Moves a session, notes that it was held, or cancels it. */
export async function changeMeeting(
  tx: Executor,
  eventId: string,
  id: string,
  expected: Expected,
  change: MeetingChange,
  author: Author,
): Promise<Meeting> {
  const event = await findEvent(tx, eventId);
  await lockTimetable(tx, eventId);
  return updateRecord(
    tx,
    store,
    id,
    expected,
    async (before) => {
      if (before.event !== eventId) throw notFound(`record meetings/${id} of events/${eventId}`);
      const after = { ...before, ...change };
      if (change.startsAt !== undefined || change.endsAt !== undefined) refuseWrongTimes(event, after);
      if (after.status !== 'cancelled') await refuseOverlap(tx, after);
      return after;
    },
    author,
  );
}
