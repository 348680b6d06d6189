import { addDays, daysBetween, weekday } from '../vietnam/date.js';
import { firstDay, lastDay } from './months.js';

/**
 * The weeks of a month `YYYY-MM`, each of seven dates, with the days of its neighbours that fill the first and the last.
 * `firstWeekday` is the day that weeks begin with: 0, Monday, as in Viet Nam, to 6, Sunday.
 */
export function monthGrid(month: string, firstWeekday = 0): string[][] {
  const first = firstDay(month);
  const start = addDays(first, -((weekday(first) - firstWeekday + 7) % 7));
  const weeks = Math.ceil((daysBetween(start, lastDay(month)) + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(start, week * 7 + day)),
  );
}
