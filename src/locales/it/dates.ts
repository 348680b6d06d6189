// A date comes as it is written: a day (`17 feb 2026`, `1º mar 2026`), a month (`agosto 2025`) or a year.
const isDay = (date: string) => /^\d{1,2}º?\s/.test(date);
const isMonth = (date: string) => /^\D/.test(date);
/** Eight and eleven begin with a vowel: il 17, l’8; al 17, all’11. */
const joined = (full: string, elided: string, date: string) =>
  isDay(date) && /^(8|11)\s/.test(date) ? elided + date : `${full} ${date}`;

export const on = (date: string): string =>
  isMonth(date) ? `in ${date}` : isDay(date) ? joined('il', 'l’', date) : `nel ${date}`;
export const since = (date: string): string => (isMonth(date) ? `da ${date}` : joined('dal', 'dall’', date));
export const to = (date: string): string =>
  isMonth(date) ? `${date.startsWith('a') ? 'ad' : 'a'} ${date}` : joined('al', 'all’', date);
export const until = (date: string): string => `fino ${to(date)}`;
export const between = (first: string, last: string): string => `${since(first)} ${to(last)}`;
