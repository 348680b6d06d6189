import { open, type Routes } from '../access/access.js';
import { calendarOfMatching, calendarOfOne } from '../calendars.js';
import * as z from 'zod/mini';
import type { EventQuery } from '../../../src/sdk/schemas/queries.js';
import { calendarQuery } from '../list-queries.js';
import { parseQuery } from '../query.js';
import { findRecord } from '../repositories/list.js';
import type { RouteDeps } from './deps.js';
import { type Label, read } from './reads.js';

const CALENDAR = 'text/calendar; charset=utf-8';
const wholeCalendar: Label = { type: CALENDAR, fileName: () => 'hang-viet.ics' };
const oneEvent: Label = {
  type: CALENDAR,
  fileName: (c) => `${idOf(c.req.param('file')).replace(/[^a-z0-9-]/gi, '')}.ics`,
};

const idOf = (file: string | undefined) => (file ?? '').replace(/\.ics$/, '');

/** `GET /events.ics` and `GET /events/{id}.ics`. */
export function addCalendars(routes: Routes, base: string, { db, answers, context }: RouteDeps): void {
  const all = (params: URLSearchParams) =>
    calendarOfMatching(db, parseQuery<EventQuery>(calendarQuery, params), context());
  routes.add('GET', `${base}/events.ics`, open, read(answers, all, wholeCalendar));
  routes.add(
    'GET',
    `${base}/events/:file{[^/]+\\.ics}`,
    open,
    read(
      answers,
      async (params, c) => {
        parseQuery(z.object({}), params);
        const id = idOf(c.req.param('file'));
        const doc = id.includes('\0') ? undefined : await findRecord(db, 'events', id);
        return doc === undefined ? undefined : calendarOfOne(doc);
      },
      oneEvent,
    ),
  );
}
