import { open, type Routes } from '../access/access.js';
import * as z from 'zod/mini';
import { eventSchema, type TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { EventQuery } from '../../../src/sdk/schemas/queries.js';
import { toCalendar } from '../ics.js';
import { calendarQuery } from '../list-queries.js';
import { parseQuery } from '../query.js';
import { findRecord, listRecords } from '../repositories/list.js';
import { listings } from '../repositories/listings.js';
import type { RouteDeps } from './deps.js';
import { type Label, read } from './reads.js';

/** A calendar is one file: it has all that match, up to this many. */
const MOST = 2000;

const CALENDAR = 'text/calendar; charset=utf-8';
const wholeCalendar: Label = { type: CALENDAR, fileName: () => 'hang-viet.ics' };
const oneEvent: Label = {
  type: CALENDAR,
  fileName: (c) => `${idOf(c.req.param('file')).replace(/[^a-z0-9-]/gi, '')}.ics`,
};

const idOf = (file: string | undefined) => (file ?? '').replace(/\.ics$/, '');

/** `GET /events.ics` and `GET /events/{id}.ics`. */
export function addCalendars(routes: Routes, base: string, { db, answers, context }: RouteDeps): void {
  const all = async (params: URLSearchParams) => {
    const query = { ...parseQuery<EventQuery>(calendarQuery, params), limit: MOST };
    const { data } = JSON.parse(await listRecords(db, listings.events, query, context())) as {
      data: TradeEvent[];
    };
    return toCalendar(data, 'Sự kiện hàng Việt');
  };
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
        if (doc === undefined) return undefined;
        const event = z.parse(eventSchema, JSON.parse(doc)) as TradeEvent;
        return toCalendar([event], event.title.vi);
      },
      oneEvent,
    ),
  );
}
