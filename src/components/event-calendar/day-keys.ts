import { addMonths, firstDay, lastDay, monthOf } from '../../calendar/months.js';
import { addDays, weekday } from '../../vietnam/date.js';

/** The day that a key leads to from `date`, as in every date grid; undefined for keys that lead nowhere. */
export function dayForKey(key: string, date: string, rightToLeft = false): string | undefined {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(date, forward);
    case 'ArrowLeft':
      return addDays(date, -forward);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'Home':
      return addDays(date, -weekday(date));
    case 'End':
      return addDays(date, 6 - weekday(date));
    case 'PageUp':
      return sameDay(addMonths(monthOf(date), -1), date);
    case 'PageDown':
      return sameDay(addMonths(monthOf(date), 1), date);
    default:
      return undefined;
  }
}

/** The day of `date` in another month, or that month's last. */
function sameDay(month: string, date: string): string {
  const day = firstDay(month).slice(0, 8) + date.slice(8);
  return day > lastDay(month) ? lastDay(month) : day;
}
