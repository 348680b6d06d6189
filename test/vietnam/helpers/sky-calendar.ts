import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';

// The calendar's rule applied to moon and sun, without any table: a month begins on the day of a new moon, by the clock of
// UTC+7; the month of the winter solstice is the eleventh; where thirteen months begin from one eleventh to before the
// next, the first in which the sun reaches no multiple of 30° is leap.
const DAY = 86_400_000;
const dayOf = (time: { date: Date }) => Math.floor((time.date.getTime() + 7 * 3_600_000) / DAY);

/** Days of every occurrence that `search` finds from `from` to `to`, at least `apart` days from one to the next. */
function daysOf(search: (from: Date) => { date: Date }, from: Date, to: Date, apart: number): number[] {
  const days: number[] = [];
  for (
    let found = search(from);
    found.date < to;
    found = search(new Date(found.date.getTime() + apart * DAY))
  )
    days.push(dayOf(found));
  return days;
}

export interface SkyMonth {
  /** Day number (days since 1970-01-01) of its first day. */
  start: number;
  length: number;
  month: number;
  leap: boolean;
  /** The Gregorian year in which its lunar year begins. */
  year: number;
}

/** Every lunar month from the eleventh of `first - 1` to the tenth of `last + 1`. */
export function skyMonths(first: number, last: number): SkyMonth[] {
  const [from, to] = [new Date(Date.UTC(first - 1, 9, 1)), new Date(Date.UTC(last + 2, 2, 1))];
  const moons = daysOf((date) => SearchMoonPhase(0, date, 40)!, from, to, 25);
  const terms = new Set<number>();
  for (let angle = 0; angle < 360; angle += 30)
    for (const day of daysOf((date) => SearchSunLongitude(angle, date, 366)!, from, to, 350)) terms.add(day);
  const solstices = daysOf((date) => SearchSunLongitude(270, date, 366)!, from, to, 350);

  const hasTerm = (index: number) => {
    for (let day = moons[index]!; day < moons[index + 1]!; day++) if (terms.has(day)) return true;
    return false;
  };
  const elevenths = solstices.map((day) => moons.findLastIndex((moon) => moon <= day));
  const months: SkyMonth[] = [];
  for (const [turn, begin] of elevenths.slice(0, -1).entries()) {
    const end = elevenths[turn + 1]!;
    const span = Array.from({ length: end - begin }, (_, offset) => begin + offset);
    const leapAt = span.length === 13 ? span.find((index) => !hasTerm(index)) : undefined;
    let month = 10;
    for (const index of span) {
      const leap = index === leapAt;
      if (!leap) month = (month % 12) + 1;
      const start = moons[index]!;
      const year = first - 1 + turn + (month < 11 ? 1 : 0);
      months.push({ start, length: moons[index + 1]! - start, month, leap, year });
    }
  }
  return months;
}
