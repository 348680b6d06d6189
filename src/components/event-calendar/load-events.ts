import type { Catalogue, CallOptions } from '../../sdk/catalogue.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import type { EventQuery } from '../../sdk/schemas/queries.js';
import { addMonths, firstDay, lastDay, monthOf } from '../../calendar/months.js';

/** An event with the days it takes. One whose end is not known takes its first day. */
export interface Entry {
  from: string;
  to: string;
  event: TradeEvent;
}

/** Which events are shown. */
export type EventFilter = Pick<EventQuery, 'kind' | 'province'>;

/** What one month shows, and where to go when it shows nothing. */
export interface MonthOfEvents {
  month: string;
  entries: Entry[];
  /** The nearest months with events before and after, when this one has none. */
  before?: string;
  after?: string;
}

// A month with more events than this is cut off rather than loaded for ever.
export const MOST = 500;

/** Loads the events of a month, of all pages; for a month without any, also where the nearest are. */
export async function loadMonth(
  catalogue: Catalogue,
  month: string,
  filter: EventFilter,
  call: CallOptions,
): Promise<MonthOfEvents> {
  const { events } = catalogue;
  const entries: Entry[] = [];
  const query: EventQuery = { ...filter, from: firstDay(month), to: lastDay(month), limit: 100 };
  let cursor: string | null | undefined;
  do {
    const page = await events.list(cursor ? { ...query, cursor } : query, call);
    for (const event of page.data)
      entries.push({ from: event.startsOn, to: event.endsOn ?? event.startsOn, event });
    cursor = page.next;
  } while (cursor && entries.length < MOST);
  if (entries.length) return { month, entries };
  const [before, after] = await Promise.all([
    events.list({ ...filter, to: lastDay(addMonths(month, -1)), sort: '-start', limit: 1 }, call),
    events.list({ ...filter, from: firstDay(addMonths(month, 1)), sort: 'start', limit: 1 }, call),
  ]);
  const [last, next] = [before.data[0], after.data[0]];
  return {
    month,
    entries,
    ...(last && { before: monthOf(last.startsOn) }),
    ...(next && { after: monthOf(next.startsOn) }),
  };
}
