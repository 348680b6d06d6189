// A date comes as it is written: a day (`17 févr. 2026`, `1er mars 2026`), a month (`août 2025`) or a year.
const isDay = (date: string) => /^\d{1,2}(er)?\s/.test(date);
const isMonth = (date: string) => /^\D/.test(date);

export const on = (date: string): string => `${isDay(date) ? 'le' : 'en'} ${date}`;
export const since = (date: string): string => `depuis ${isDay(date) ? 'le ' : ''}${date}`;
export const until = (date: string): string => `jusqu’${isDay(date) ? 'au' : 'en'} ${date}`;
export const between = (from: string, to: string): string =>
  `${isDay(from) ? 'du ' : isMonth(from) && /^[ao]/.test(from) ? 'd’' : 'de '}${from} ${isDay(to) ? 'au' : 'à'} ${to}`;
export const asOf = (date: string): string => `${isDay(date) ? 'au' : 'en'} ${date}`;
