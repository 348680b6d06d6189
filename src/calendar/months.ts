/** The month `YYYY-MM` of a calendar date. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** Whether `text` is a month `YYYY-MM`. */
export const isMonth = (text: string | null | undefined): text is string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

/** The month `count` months later; earlier when negative. */
export function addMonths(month: string, count: number): string {
  const at = new Date(Date.UTC(+month.slice(0, 4), +month.slice(5) - 1 + count, 1));
  return at.toISOString().slice(0, 7);
}

/** The first day of a month. */
export const firstDay = (month: string): string => `${month}-01`;

/** The last day of a month. */
export const lastDay = (month: string): string =>
  new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).toISOString().slice(0, 10);
