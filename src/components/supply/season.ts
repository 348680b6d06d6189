import { html, type TemplateResult } from 'lit';
import type { SupplyWords } from '../../locales/vi/supply.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Months in words, neighbours as spans, over the turn of the year too: `tháng 11–2, 6`. All twelve are the whole year. */
export function monthsText(months: readonly number[], say: SupplyWords): string {
  const within = MONTHS.map((month) => months.includes(month));
  if (within.every(Boolean)) return say.allYear;
  const before = (month: number) => within[(month + 10) % 12]!;
  const spans = MONTHS.filter((month) => within[month - 1] && !before(month)).map((first) => {
    let last = first;
    while (within[last % 12]) last = (last % 12) + 1;
    return first === last ? say.month(first) : `${say.month(first)}\u2060–\u2060${say.month(last)}`;
  });
  return spans.length > 0 ? say.months(spans.join(', ')) : '';
}

/** Twelve months of which those in season are filled; the same in words is said to those who do not see it. */
export const renderSeason = (months: readonly number[], say: SupplyWords): TemplateResult =>
  html`<span class="season"
    ><span class="months" aria-hidden="true"
      >${MONTHS.map((month) => html`<i class=${months.includes(month) ? 'in' : ''}>${month}</i>`)}</span
    ><span>${monthsText(months, say)}</span></span
  >`;
