import type { Context } from 'hono';
import { type Routes, secret } from '../access/access.js';
import { meetingChange, meetingDraft, timetableRequest } from '../../../src/sdk/schemas/requests.js';
import { parseBody, readJson } from '../body.js';
import type { Env } from '../env.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
import { notFound } from '../problem.js';
import { parseQuery } from '../query.js';
import { findEvent } from '../repositories/events.js';
import { findRecord, listRecords } from '../repositories/list.js';
import { changeMeeting, planMeeting } from '../repositories/meetings.js';
import { type Filters, officeListings } from '../repositories/office-listings.js';
import { planTimetable } from '../repositories/timetables.js';
import { expectedOf } from '../repositories/write-record.js';
import type { Meeting } from '../../../src/sdk/schemas/registration.js';
import type { RouteDeps } from './deps.js';
import { authorOf, inTransaction, privately, written } from './writes.js';

const eventOf = (c: Context<Env>) => c.req.param('id') ?? '';
const meetingOf = (c: Context<Env>) => c.req.param('meeting') ?? '';

/** Direct sessions between suppliers and distributors at an event, one by one or as a timetable. For staff. */
export function addMeetings(routes: Routes, base: string, deps: RouteDeps): void {
  const { db, clock, context } = deps;
  const path = `${base}/events/:id/meetings`;

  routes.add('GET', path, secret('events:read'), async (c) => {
    const query = parseQuery<Filters>(officeQueries.meetings, new URL(c.req.url).searchParams);
    const { id } = await findEvent(db, eventOf(c));
    const page = await listRecords(db, officeListings.meetings, { ...query, event: [id] }, context());
    return privately(c, JSON.parse(page));
  });

  routes.add('GET', `${path}/:meeting`, secret('events:read'), async (c) => {
    const doc = await findRecord(db, 'meetings', meetingOf(c));
    const meeting = doc === undefined ? undefined : (JSON.parse(doc) as Meeting);
    if (meeting?.event !== eventOf(c)) throw notFound(`record at ${c.req.path}`);
    return written(c, meeting);
  });

  routes.add('POST', path, secret('events:write'), async (c) => {
    const draft = parseBody(meetingDraft, await readJson(c));
    const author = authorOf(c, clock());
    const meeting = await inTransaction(deps, (tx) => planMeeting(tx, eventOf(c), draft, author));
    return written(
      c,
      meeting,
      201,
      `${base}/events/${encodeURIComponent(eventOf(c))}/meetings/${meeting.id}`,
    );
  });

  routes.add('PATCH', `${path}/:meeting`, secret('events:write'), async (c) => {
    const change = parseBody(meetingChange, await readJson(c));
    const expected = expectedOf(c.req.header('If-Match'));
    const author = authorOf(c, clock());
    return written(
      c,
      await inTransaction(deps, (tx) =>
        changeMeeting(tx, eventOf(c), meetingOf(c), expected, change, author),
      ),
    );
  });

  routes.add('POST', `${base}/events/:id/timetable`, secret('events:write'), async (c) => {
    const request = parseBody(timetableRequest, await readJson(c));
    const author = authorOf(c, clock());
    const timetable = await inTransaction(deps, (tx) => planTimetable(tx, eventOf(c), request, author));
    return privately(c, timetable, request.dryRun ? 200 : 201);
  });
}
