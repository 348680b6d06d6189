import * as z from 'zod/mini';
import { eventSchema, type TradeEvent } from '../../src/sdk/schemas/event.js';
import type { EventQuery } from '../../src/sdk/schemas/queries.js';
import type { Executor } from './db/database.js';
import { toCalendar } from './ics.js';
import { listRecords } from './repositories/list.js';
import type { Context } from './repositories/listing.js';
import { listings } from './repositories/listings.js';

/** A calendar is one file: it has all that match, up to this many. */
const MOST = 2000;

/** The calendar of all events that match. */
export async function calendarOfMatching(db: Executor, query: EventQuery, context: Context): Promise<string> {
  const { data } = JSON.parse(await listRecords(db, listings.events, { ...query, limit: MOST }, context)) as {
    data: TradeEvent[];
  };
  return toCalendar(data, 'Sự kiện hàng Việt');
}

/** The calendar of one event, given as it is stored. */
export function calendarOfOne(doc: string): string {
  const event = z.parse(eventSchema, JSON.parse(doc)) as TradeEvent;
  return toCalendar([event], event.title.vi);
}
