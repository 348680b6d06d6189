import { firstDay, lastDay } from '../../calendar/months.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import { type LunarDate, lunarYearName, solarToLunar } from '../../vietnam/lunar.js';

/** The lunar date of `date`; undefined outside of the years that are known. */
export function lunarOf(date: string): LunarDate | undefined {
  try {
    return solarToLunar(date);
  } catch {
    return undefined;
  }
}

/** A lunar date in words: `mùng 1 tháng Giêng năm Bính Ngọ`. */
export const lunarInWords = (
  { day, month, leap, year }: LunarDate,
  say: EventCalendarWords,
  withYear = true,
): string => say.lunarDay(day, month, leap) + (withYear ? say.lunarYear(lunarYearName(year)) : '');

/** The lunar months that a month `YYYY-MM` has days of: `tháng Chạp năm Ất Tỵ – tháng Giêng năm Bính Ngọ`. */
export function lunarSpan(month: string, say: EventCalendarWords): string {
  const [from, to] = [lunarOf(firstDay(month)), lunarOf(lastDay(month))];
  if (!from || !to) return '';
  const first = say.lunarMonth(from.month, from.leap);
  const last = say.lunarMonth(to.month, to.leap) + say.lunarYear(lunarYearName(to.year));
  return first === say.lunarMonth(to.month, to.leap)
    ? last
    : `${first}${from.year === to.year ? '' : say.lunarYear(lunarYearName(from.year))} – ${last}`;
}
