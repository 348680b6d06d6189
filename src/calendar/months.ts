import { dayNumber } from '../vietnam/date.js';

/** The month `YYYY-MM` of a calendar date. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** Whether `text` is a month `YYYY-MM`, from the year 1000. */
export const isMonth = (text: string | null | undefined): text is string =>
  /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text ?? '');

/** Whether `text` is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** The month `count` months later; earlier when negative. */
export const addMonths = (month: string, count: number): string =>
  new Date(Date.UTC(+month.slice(0, 4), +month.slice(5) - 1 + count)).toISOString().slice(0, 7);

/** The first day of a month. */
export const firstDay = (month: string): string => `${month}-01`;

/** The last day of a month. */
export const lastDay = (month: string): string =>
  new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).toISOString().slice(0, 10);

/** `date` itself when it lies in `month`, else the same day of `month`, or its last. */
export function sameDayIn(month: string, date: string): string {
  const day = month + date.slice(7);
  return day > lastDay(month) ? lastDay(month) : day;
}
