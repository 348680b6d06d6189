import { addDays, dateOfDay, dayNumber } from './date.js';
import { lunarToSolar, solarToLunar, tetOf } from './lunar.js';

/** A day that calendars name. */
export interface Holiday {
  id: string;
  date: string;
  name: { vi: string; en: string };
  /** `public`: a day off by the Labour Code; `observance`: marked, but a working day. */
  kind: 'public' | 'observance';
}

type Row = [id: string, month: number, day: number, vi: string, en: string, off?: 1];

// Days off: Labour Code 45/2019/QH14, article 112 (the day beside 2 September is chosen each year, so it is not named here).
const SOLAR: Row[] = [
  ['new-year', 1, 1, 'Tết Dương lịch', 'New Year’s Day', 1],
  ['womens-day', 3, 8, 'Ngày Quốc tế Phụ nữ', 'International Women’s Day'],
  ['reunification', 4, 30, 'Ngày Chiến thắng', 'Reunification Day', 1],
  ['labour', 5, 1, 'Ngày Quốc tế Lao động', 'International Workers’ Day', 1],
  ['national-day', 9, 2, 'Quốc khánh', 'National Day', 1],
  ['vietnamese-women', 10, 20, 'Ngày Phụ nữ Việt Nam', 'Vietnamese Women’s Day'],
  ['teachers', 11, 20, 'Ngày Nhà giáo Việt Nam', 'Vietnamese Teachers’ Day'],
];
const LUNAR: Row[] = [
  ['first-full-moon', 1, 15, 'Rằm tháng Giêng', 'First Full Moon'],
  ['hung-kings', 3, 10, 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ Commemoration', 1],
  ['buddha', 4, 15, 'Lễ Phật đản', 'Buddha’s Birthday'],
  ['doan-ngo', 5, 5, 'Tết Đoan Ngọ', 'Đoan Ngọ Festival'],
  ['vu-lan', 7, 15, 'Lễ Vu Lan', 'Vu Lan Festival'],
  ['mid-autumn', 8, 15, 'Tết Trung thu', 'Mid-Autumn Festival'],
  ['kitchen-gods', 12, 23, 'Ông Công, ông Táo', 'Kitchen Gods’ Day'],
];
const TET: [string, string][] = [
  ['Mùng 1 Tết', 'Tết, first day'],
  ['Mùng 2 Tết', 'Tết, second day'],
  ['Mùng 3 Tết', 'Tết, third day'],
];

const holiday = (date: string, [id, , , vi, en, off]: Row): Holiday => ({
  id,
  date,
  name: { vi, en },
  kind: off ? 'public' : 'observance',
});

// A lunar year reaches into the next Gregorian one, so each is asked for the days that it begins and that it ends with.
function inLunarYear(year: number): Holiday[] {
  const tet = tetOf(year);
  return [
    holiday(addDays(tet, -1), ['tet-eve', 0, 0, 'Giao thừa', 'Lunar New Year’s Eve', 1]),
    ...TET.map(([vi, en], day) => holiday(addDays(tet, day), [`tet-${day + 1}`, 0, 0, vi, en, 1])),
    ...LUNAR.map((row) => holiday(lunarToSolar({ year, month: row[1], day: row[2] }), row)),
  ];
}

/**
 * Days that Vietnamese calendars name, from `from` to `to` (both included), in order: days off by law and traditional and
 * civil days. Which further days are made free around Tết and 2 September is decided each year and is not told here.
 */
export function holidaysBetween(from: string, to: string): Holiday[] {
  const first = Math.min(solarToLunar(from).year, +from.slice(0, 4));
  const last = Math.max(solarToLunar(to).year, +to.slice(0, 4));
  const found: Holiday[] = [];
  for (let year = first; year <= Math.min(last + 1, 2100); year++) {
    found.push(
      ...SOLAR.map((row) => holiday(dateOfDay(Date.UTC(year, row[1] - 1, row[2]) / 86_400_000), row)),
    );
    found.push(...inLunarYear(year));
  }
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return found
    .filter(({ date }) => dayNumber(date) >= start && dayNumber(date) <= end)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What calendars name the day `date`. */
export const holidaysOn = (date: string): Holiday[] => holidaysBetween(date, date);
