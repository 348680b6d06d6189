const DAY = 86_400_000;

/** Days from 1970-01-01 to a calendar date `YYYY-MM-DD`. Throws a RangeError when there is no such day. */
export function dayNumber(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`) / DAY;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(at) || dateOfDay(at) !== date)
    throw new RangeError(`"${date}" is not a day of the calendar (YYYY-MM-DD).`);
  return at;
}

/** The calendar date of a day number. */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The date `days` later; earlier when negative. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day of the week, 0 for Monday to 6 for Sunday. */
export const weekday = (date: string): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

/** Days in a month `YYYY-MM`. */
export const daysInMonth = (month: string): number =>
  new Date(Date.UTC(+month.slice(0, 4), +month.slice(5, 7), 0)).getUTCDate();

/** Today's date in Viet Nam, which is at UTC+7 all year (Decision 134/2002/QĐ-TTg). */
export const todayInVietnam = (now: Date = new Date()): string =>
  new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
