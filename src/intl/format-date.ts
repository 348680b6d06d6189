import { dateFormat } from './intl-cache.js';

// Vietnamese and English are written out, so that no build of ICU changes what a newspaper prints; other languages are Intl's.

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};
const SHORT: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const LONG: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/** The first of a month, where it is written as an ordinal. ICU writes neither; its Italian ranges have 01 for 1. */
const FIRST: Record<string, string> = { fr: '1er', it: '1º' };

const parts = (date: string) => date.split('-').map(Number) as [year: number, month: number, day: number];
const instant = (date: string) => new Date(`${date}T00:00:00Z`);
const isVietnamese = (language: string) => /^vi\b/.test(language);
const isEnglish = (language: string) => /^en\b/.test(language);
const monthName = (month: number) => MONTHS[month - 1]!;
const shortMonth = (month: number) => monthName(month).slice(0, 3);

/** What Intl wrote, with its days as the language's newspapers have them. */
function joined(written: readonly { type: string; value: string }[], language: string): string {
  const first = FIRST[language.slice(0, 2)];
  return written
    .map(({ type, value }) => (!first || type !== 'day' ? value : +value === 1 ? first : +value))
    .join('');
}
const written = (date: string, language: string, options: Intl.DateTimeFormatOptions) =>
  joined(dateFormat(language, options).formatToParts(instant(date)), language);

/** A calendar date `YYYY-MM-DD`, short: `17/2/2026`, in English `17 Feb 2026`. */
export function formatDate(date: string, language = 'vi'): string {
  const [year, month, day] = parts(date);
  if (isVietnamese(language)) return `${day}/${month}/${year}`;
  if (isEnglish(language)) return `${day} ${shortMonth(month)} ${year}`;
  return written(date, language, SHORT);
}

/** A calendar date in words: `ngày 17 tháng 2 năm 2026`, `17 February 2026`. */
export function formatDateInWords(date: string, language = 'vi'): string {
  const [year, month, day] = parts(date);
  if (isVietnamese(language)) return `ngày ${day} tháng ${month} năm ${year}`;
  if (isEnglish(language)) return `${day} ${monthName(month)} ${year}`;
  return written(date, language, LONG);
}

/** A calendar date with the day of the week: `thứ Ba, 17/2/2026`, `Tuesday, 17 February 2026`. */
export function formatLongDate(date: string, language = 'vi'): string {
  const weekday = instant(date).getUTCDay();
  if (isVietnamese(language)) return `${WEEKDAYS.vi[weekday]}, ${formatDate(date)}`;
  if (isEnglish(language)) return `${WEEKDAYS.en[weekday]}, ${formatDateInWords(date, 'en')}`;
  return written(date, language, { ...LONG, weekday: 'long' });
}

/** A month `YYYY-MM`: `tháng 2/2026`, `February 2026`. */
export function formatMonth(month: string, language = 'vi'): string {
  const [year, number] = parts(month);
  if (isVietnamese(language)) return `tháng ${number}/${year}`;
  if (isEnglish(language)) return `${monthName(number)} ${year}`;
  return dateFormat(language, { year: 'numeric', month: 'long' }).format(instant(`${month}-01`));
}

/**
 * From one calendar date to another, both included, in no more words than it takes: `2–8/2/2026`, `28/11–1/12/2025`,
 * `28/12/2025–3/1/2026`; in English `2–8 Feb 2026`, `28 Nov – 1 Dec 2025`. One date when `to` is missing or not later.
 */
export function formatDateRange(from: string, to?: string | null, language = 'vi'): string {
  if (!to || to <= from) return formatDate(from, language);
  const [year, month, day] = parts(from);
  const [lastYear, lastMonth] = parts(to);
  const sameYear = year === lastYear;
  const last = formatDate(to, language);
  if (isVietnamese(language)) {
    const first = !sameYear ? formatDate(from) : month === lastMonth ? day : `${day}/${month}`;
    return `${first}–${last}`;
  }
  if (isEnglish(language)) {
    if (sameYear && month === lastMonth) return `${day}–${last}`;
    return `${sameYear ? `${day} ${shortMonth(month)}` : formatDate(from, 'en')} – ${last}`;
  }
  return joined(dateFormat(language, SHORT).formatRangeToParts(instant(from), instant(to)), language);
}
