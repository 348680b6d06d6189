import { formatDate, formatMonth } from '../../intl/format-date.js';
import type { ProgrammeFiguresWords } from '../../locales/vi/programme-figures.js';
import type { Figure } from '../../sdk/schemas/figure.js';

/** `2023`, `tháng 11/2023`, `6/12/2023`, as far as `date` is known; undefined when it is none. */
export function partialDate(date: string | undefined, language: string): string | undefined {
  if (!date || !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return undefined;
  return date.length === 4
    ? date
    : date.length === 7
      ? formatMonth(date, language)
      : formatDate(date, language);
}

/** The time that a figure counts, the day on which it was true, and whether it is only a plan: `Năm 2024, kế hoạch`. */
export function periodText(figure: Figure, say: ProgrammeFiguresWords, language: string): string {
  const { period, asOf, status } = figure;
  const [from, to, day] = [period.from, period.to, asOf].map((date) => partialDate(date, language));
  const span = from && to ? say.between(from, to) : from ? say.since(from) : to ? say.until(to) : '';
  const texts = [
    period.year === undefined ? span : say.inYear(period.year),
    day ? say.asOf(day) : '',
    Object.hasOwn(say.statuses, status) ? say.statuses[status]! : say.otherStatus,
  ];
  if (!texts[0] && !day) texts[0] = say.noPeriod;
  const text = texts.filter(Boolean).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
