import { dateOfDay, dayNumber } from './date.js';
import { firstYear, years } from './lunar-years.generated.js';

/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** The Gregorian year in which the lunar year begins. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 30. */
  day: number;
  /** Whether it is in the doubled month (tháng nhuận), which follows the ordinary month of its number. */
  leap: boolean;
  /** Days of its month, 29 or 30. */
  monthDays: 29 | 30;
}

interface LunarYear {
  /** Day number of Tết. */
  start: number;
  leap: number;
  lengths: (29 | 30)[];
}

let table: LunarYear[] | undefined;

// Read from the packed numbers when it is first asked for, not when the module is imported.
const lunarYears = (): LunarYear[] =>
  (table ??= years.split(' ').map((packed, index) => {
    const number = parseInt(packed, 36);
    const head = Math.floor(number / 8192);
    const leap = head % 16;
    return {
      start: Date.UTC(firstYear + index, 0, 1) / 86_400_000 + Math.floor(head / 16) + 19,
      leap,
      lengths: Array.from({ length: leap ? 13 : 12 }, (_, month) => (number & (1 << month) ? 30 : 29)),
    };
  }));

const lastDay = ({ start, lengths }: LunarYear) =>
  start + lengths.reduce<number>((sum, days) => sum + days, 0) - 1;

function yearAt(year: number): LunarYear {
  const found = lunarYears()[year - firstYear];
  if (!found)
    throw new RangeError(
      `The lunar year ${year} is not known: ${firstYear} to ${firstYear + lunarYears().length - 1}.`,
    );
  return found;
}

/**
 * The lunar date of a calendar date `YYYY-MM-DD`, by the moon and the sun at UTC+7 (Decision 121/CP of 8 August 1967;
 * applied backwards before 1968). Right for every day from 1950 to 2100; throws a RangeError outside and for days that do
 * not exist. The Chinese calendar, at UTC+8, differs in some years.
 */
export function solarToLunar(date: string): LunarDate {
  const day = dayNumber(date);
  let year = +date.slice(0, 4);
  if (year > firstYear && day < (lunarYears()[year - firstYear]?.start ?? Infinity)) year--;
  const found = yearAt(year);
  if (day < found.start || day > lastDay(found))
    throw new RangeError(`${date} is outside of the lunar calendar that is known (1950 to 2100).`);
  let rest = day - found.start;
  let index = 0;
  while (rest >= found.lengths[index]!) rest -= found.lengths[index++]!;
  const leap = found.leap > 0 && index === found.leap;
  return {
    year,
    month: index + (found.leap > 0 && index >= found.leap ? 0 : 1),
    day: rest + 1,
    leap,
    monthDays: found.lengths[index]!,
  };
}

/** The calendar date of a lunar date. Throws a RangeError when its year has no such month or day. */
export function lunarToSolar(lunar: { year: number; month: number; day: number; leap?: boolean }): string {
  const { year, month, day, leap = false } = lunar;
  const { start, leap: doubled, lengths } = yearAt(year);
  const index = month - 1 + (leap || (doubled > 0 && month > doubled) ? 1 : 0);
  if (month < 1 || month > 12 || (leap && doubled !== month) || day < 1 || day > (lengths[index] ?? 0))
    throw new RangeError(
      `The lunar year ${year} has no day ${day} of month ${month}${leap ? ' (leap)' : ''}.`,
    );
  return dateOfDay(start + lengths.slice(0, index).reduce<number>((sum, days) => sum + days, 0) + day - 1);
}

/** The first day of the lunar year that begins in `year`: Tết Nguyên đán. */
export const tetOf = (year: number): string => dateOfDay(yearAt(year).start);

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The name of a lunar year in the cycle of sixty: 2026 is `Bính Ngọ`. */
export const lunarYearName = (year: number): string =>
  `${STEMS[(((year - 4) % 10) + 10) % 10]} ${BRANCHES[(((year - 4) % 12) + 12) % 12]}`;
