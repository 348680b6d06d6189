import { isDay } from '../../calendar/months.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';

/** An event with the days it takes. One whose end is not known takes its first day. */
export interface Entry {
  from: string;
  to: string;
  event: TradeEvent;
}

/** The days of `event`; undefined when its first day is none of the calendar. */
export function entryOf(event: TradeEvent): Entry | undefined {
  const { startsOn: from, endsOn } = event;
  if (!isDay(from)) return undefined;
  return { from, to: endsOn && endsOn > from && isDay(endsOn) ? endsOn : from, event };
}
