import { monthGrid } from '../../calendar/month-grid.js';
import { addMonths, firstDay, lastDay, monthOf } from '../../calendar/months.js';
import type { Catalogue, CallOptions } from '../../sdk/catalogue.js';
import type { EventQuery } from '../../sdk/schemas/queries.js';
import { type Entry, entryOf } from '../event/entry.js';
import type { EventFilter } from './event-filter.js';

/** Another month that has events. */
export interface NearMonth {
  month: string;
  count: number;
}

/** What one month shows, its neighbours' days in the first and the last week included. */
export interface MonthOfEvents {
  month: string;
  entries: Entry[];
  /** The nearest months with events, before and after, when this one has none. */
  near: NearMonth[];
}

// Ten pages: a month with more events than that is cut off rather than loaded for ever.
const MOST = 1000;

/** Those that take place in `month`. */
export const entriesIn = (month: string, entries: readonly Entry[]): Entry[] =>
  entries.filter(({ from, to }) => from <= lastDay(month) && to >= firstDay(month));

/** Loads the events of a month, of all pages; for a month without any, also where the nearest are. */
export async function loadMonth(
  { events }: Catalogue,
  month: string,
  firstWeekday: number,
  filter: EventFilter,
  call: CallOptions,
): Promise<MonthOfEvents> {
  const days = monthGrid(month, firstWeekday).flat();
  const query: EventQuery = { ...filter, from: days[0]!, to: days.at(-1)!, limit: 100 };
  const entries: Entry[] = [];
  let cursor: string | null = null;
  let read = 0;
  do {
    const { data, next }: Awaited<ReturnType<typeof events.list>> = await events.list(
      cursor ? { ...query, cursor } : query,
      call,
    );
    entries.push(...data.flatMap((event) => entryOf(event) ?? []));
    read += data.length;
    cursor = data.length ? next : null;
  } while (cursor && read < MOST);
  if (entriesIn(month, entries).length) return { month, entries, near: [] };

  const before = lastDay(addMonths(month, -1));
  const found = await Promise.all([
    events.list({ ...filter, to: before, sort: '-start', limit: 1 }, call),
    events.list({ ...filter, from: firstDay(addMonths(month, 1)), limit: 1 }, call),
  ]);
  const near = found.flatMap(({ data: [event] }, after) => {
    if (!event) return [];
    const { startsOn, endsOn = startsOn } = event;
    return monthOf(after || endsOn < startsOn ? startsOn : endsOn < before ? endsOn : before);
  });
  return {
    month,
    entries,
    near: await Promise.all(
      near.map(async (of) => ({
        month: of,
        count: (await events.list({ ...filter, from: firstDay(of), to: lastDay(of), limit: 1 }, call)).total,
      })),
    ),
  };
}
