import { dateOfDay, dayNumber } from './date.js';
import { firstTet, leaps, months } from './lunar-years.generated.js';

/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** The Gregorian year in which the lunar year begins. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 30. */
  day: number;
  /** Whether the month is the doubled one (tháng nhuận), which follows the ordinary month of its number. */
  leap: boolean;
  /** Days of the month, 29 or 30: a month "đủ" or "thiếu". */
  monthDays: 29 | 30;
}

/** The lunar years that are known; they reach from 1949-01-29 to 2101-01-28. */
export const LUNAR_YEARS = { first: 1949, last: 2100 } as const;

interface LunarYear {
  /** Day number of Tết. */
  start: number;
  /** The month that is doubled, or 0. */
  leap: number;
  /** Days of each month in order, the doubled one included. */
  lengths: (29 | 30)[];
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

/** Unpacked when first asked for, not when the module is imported. */
function unpack(): LunarYear[] {
  const bits = months.replace(/./g, (five) => parseInt(five, 32).toString(2).padStart(5, '0'));
  let start = dayNumber(firstTet);
  let at = 0;
  return Array.from(leaps, (digit) => {
    const leap = parseInt(digit, 16);
    const own = bits.slice(at, (at += leap ? 13 : 12));
    const year: LunarYear = { start, leap, lengths: Array.from(own, (bit) => (bit === '1' ? 30 : 29)) };
    start += sum(year.lengths);
    return year;
  });
}

let table: LunarYear[] | undefined;

function yearAt(year: number): LunarYear {
  const found = (table ??= unpack())[year - LUNAR_YEARS.first];
  if (!found)
    throw new RangeError(
      `Lunar years are known from ${LUNAR_YEARS.first} to ${LUNAR_YEARS.last}, not ${year}.`,
    );
  return found;
}

/**
 * The lunar date of a calendar date `YYYY-MM-DD`, by moon and sun at UTC+7 as Decision 121/CP of 8 August 1967 has it
 * (applied backwards before 1968, when printed calendars followed UTC+8). It is not the Chinese calendar, which differs in
 * some years. Right for every day from 1950 to 2100; throws a RangeError when there is no such day, or it is not known.
 */
export function solarToLunar(date: string): LunarDate {
  const day = dayNumber(date);
  let year = Math.min(+date.slice(0, 4), LUNAR_YEARS.last);
  if (day < yearAt(year).start) year--;
  const { start, leap, lengths } = yearAt(year);
  let rest = day - start;
  let index = 0;
  for (let length; (length = lengths[index]) && rest >= length; index++) rest -= length;
  const monthDays = lengths[index];
  if (!monthDays)
    throw new RangeError(`Lunar years are known to ${LUNAR_YEARS.last}: not the one of ${date}.`);
  const afterLeap = leap > 0 && index >= leap;
  return {
    year,
    month: afterLeap ? index : index + 1,
    day: rest + 1,
    leap: afterLeap && index === leap,
    monthDays,
  };
}

/** The calendar date `YYYY-MM-DD` of a lunar date. Throws a RangeError when the year has no such month or day. */
export function lunarToSolar(lunar: { year: number; month: number; day: number; leap?: boolean }): string {
  const { year, month, day, leap = false } = lunar;
  const known = yearAt(year);
  const index = leap || (known.leap > 0 && month > known.leap) ? month : month - 1;
  const monthDays = month >= 1 && month <= 12 && (!leap || month === known.leap) ? known.lengths[index]! : 0;
  if (!(day >= 1 && day <= monthDays))
    throw new RangeError(`The lunar year ${year} has no day ${day} of ${leap ? 'leap ' : ''}month ${month}.`);
  return dateOfDay(known.start + sum(known.lengths.slice(0, index)) + day - 1);
}

/** The first day of the lunar year that begins in `year`: Tết Nguyên đán. Throws a RangeError outside 1949 to 2100. */
export function tetOf(year: number): string {
  return dateOfDay(yearAt(year).start);
}

const STEMS = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
const BRANCHES = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];

/** The name of a lunar year in the cycle of sixty (Can Chi): 2026 is `Bính Ngọ`. For any year from 1. */
export function lunarYearName(year: number): string {
  return `${STEMS[year % 10]} ${BRANCHES[year % 12]}`;
}
