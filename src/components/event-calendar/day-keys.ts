import { addMonths, monthOf, sameDayIn } from '../../calendar/months.js';
import { addDays, weekday } from '../../vietnam/date.js';

/**
 * The day that a key leads to from `date`, as in every date grid; undefined for keys that lead nowhere. Home and End keep to the
 * week, Page keys turn the month, with Shift the year.
 */
export function dayForKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  date: string,
  firstWeekday = 0,
  rightToLeft = false,
): string | undefined {
  const column = (weekday(date) - firstWeekday + 7) % 7;
  const side = rightToLeft ? -1 : 1;
  const days = {
    ArrowRight: side,
    ArrowLeft: -side,
    ArrowDown: 7,
    ArrowUp: -7,
    Home: -column,
    End: 6 - column,
  }[key];
  if (days !== undefined) return addDays(date, days);
  const months = { PageUp: -1, PageDown: 1 }[key];
  return months ? sameDayIn(addMonths(monthOf(date), months * (shiftKey ? 12 : 1)), date) : undefined;
}
