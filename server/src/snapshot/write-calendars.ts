import { todayInVietnam } from '../../../src/vietnam/index.js';
import { calendarOfMatching, calendarOfOne } from '../calendars.js';
import type { Executor } from '../db/database.js';
import type { SnapshotFolder } from './folder.js';
import { recordsOf } from './records.js';

/** What a file and an address may be named after without being taken for anything else. */
const PLAIN = /^[\w-][\w.-]{0,150}$/;

/** `events.ics` with all events and `events/ID.ics` with each; gives the names of the latter. */
export async function writeCalendars(db: Executor, folder: SnapshotFolder, now: Date): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const { id, doc } of recordsOf(db, 'events')) {
    if (!PLAIN.test(id)) continue;
    names.add(`${id}.ics`);
    await folder.replace(`events/${id}.ics`, calendarOfOne(doc));
  }
  const context = { today: todayInVietnam(now) };
  await folder.replace('events.ics', await calendarOfMatching(db, {}, context));
  return names;
}
