import { addDays } from './date.js';
import { type HolidayRule, LUNAR_RULES, SOLAR_RULES } from './holiday-rules.js';
import { lunarToSolar, LUNAR_YEARS } from './lunar.js';

/** A day that Vietnamese calendars name. */
export interface Holiday {
  /** The same every year: `mid-autumn`. */
  id: string;
  date: string;
  name: { vi: string; en: string };
  /** `public`: a day off by law; `traditional`: kept, on a working day. */
  kind: 'public' | 'traditional';
}

const REMEMBERED_YEARS = 8;
const remembered = new Map<number, readonly Holiday[]>();

const pad = (number: number) => String(number).padStart(2, '0');

function holiday(date: string, [id, , , vi, en, since = 0, offSince = Infinity]: HolidayRule): Holiday[] {
  const year = +date.slice(0, 4);
  return year < since
    ? []
    : [{ id, date, name: { vi, en }, kind: year < offSince ? 'traditional' : 'public' }];
}

function ofLunarYear(year: number): Holiday[] {
  if (year < LUNAR_YEARS.first || year > LUNAR_YEARS.last) return [];
  return LUNAR_RULES.flatMap((rule) => {
    const [, month, day] = rule;
    // Day 0 is the eve: the 29th or 30th of the twelfth month, whichever is the last.
    return holiday(addDays(lunarToSolar({ year, month, day: day || 1 }), day ? 0 : -1), rule);
  });
}

function ofYear(year: number): readonly Holiday[] {
  let days = remembered.get(year);
  if (!days) {
    const start = String(year).padStart(4, '0');
    days = [
      ...SOLAR_RULES.flatMap((rule) => holiday(`${start}-${pad(rule[1])}-${pad(rule[2])}`, rule)),
      // The lunar year that ends in this one brings the Kitchen Gods' Day of January.
      ...[year - 1, year].flatMap(ofLunarYear).filter(({ date }) => date.startsWith(start)),
    ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (remembered.size >= REMEMBERED_YEARS) remembered.delete(remembered.keys().next().value!);
    remembered.set(year, days);
  }
  return days;
}

/**
 * Days that Vietnamese calendars name, from `from` to `to` (`YYYY-MM-DD`, both included), in order. Days off by the Labour
 * Code are there as far as they are certain: the eve and the first three of the five days of Tết, and 2 September itself.
 * Which days beside them are free is decided each year. Lunar ones from 1950 to 2100.
 */
export function holidaysBetween(from: string, to: string): Holiday[] {
  const found: Holiday[] = [];
  for (let year = +from.slice(0, 4); year <= +to.slice(0, 4); year++)
    found.push(...ofYear(year).filter(({ date }) => date >= from && date <= to));
  return found;
}

/** What Vietnamese calendars name the day `date`; see {@link holidaysBetween}. */
export function holidaysOn(date: string): Holiday[] {
  return holidaysBetween(date, date);
}
