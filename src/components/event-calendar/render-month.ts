import { html, nothing, type TemplateResult } from 'lit';
import { type Bar, packWeek } from '../../calendar/lanes.js';
import { monthGrid } from '../../calendar/month-grid.js';
import { formatMonth } from '../../intl/format-date.js';
import { type Holiday, holidaysBetween } from '../../vietnam/holidays.js';
import { textIn } from '../internal/text.js';
import { nameOf, toneOf } from '../event/describe-event.js';
import type { Entry } from '../event/entry.js';
import { type DayContext, renderDay } from './render-day.js';

/** Lines for events that a day has room for, by the number of weeks that share the height. */
const LANES: Record<number, number> = { 4: 5, 5: 4, 6: 3 };

export interface MonthContext extends DayContext {
  month: string;
  /** The day whose events are open, below its week. */
  opened: string | undefined;
  /** 0 for weeks that begin on Monday. */
  firstWeekday: number;
  /** A reader chose the bar of an event, in the week of `date`. */
  choose: (date: string, entry: Entry) => void;
  details: (date: string) => TemplateResult;
}

function renderBar(bar: Bar<Entry>, date: string, { say, language, choose }: MonthContext): TemplateResult {
  const { item, lane, days, continued, continues } = bar;
  const { title, status } = item.event;
  const name = nameOf(item, say, language);
  // Reached through its day by keyboard: the grid is one tab stop.
  return html`<button
    class="strip ${toneOf(item.event)} lane${lane} d${days} ${continued ? 'continued' : ''} ${
      continues ? 'continues' : ''
    } ${status === 'cancelled' ? 'cancelled' : ''}"
    part="bar"
    tabindex="-1"
    aria-label=${name}
    title=${name}
    @click=${() => choose(date, item)}
  >
    <i class="mark"></i><span>${textIn(title, language)}</span>
  </button>`;
}

/** The month as a grid: one row a week, one cell a day, bars for events over the days they take. */
export function renderMonth(entries: Entry[], context: MonthContext): TemplateResult {
  const { say, language, month, firstWeekday, opened, details } = context;
  const weeks = monthGrid(month, firstWeekday);
  const lanes = LANES[weeks.length]!;
  const holidays = new Map<string, Holiday[]>();
  for (const holiday of holidaysBetween(weeks[0]![0]!, weeks.at(-1)![6]!))
    holidays.set(holiday.date, [...(holidays.get(holiday.date) ?? []), holiday]);
  return html`<div
    role="grid"
    class="grid weeks${weeks.length}"
    part="grid"
    aria-label=${say.calendar(formatMonth(month, language))}
  >
    <div role="row" class="week names">
      ${[0, 1, 2, 3, 4, 5, 6].map((column) => {
        const day = (column + firstWeekday) % 7;
        return html`<span
          role="columnheader"
          class=${day === 6 ? 'off' : ''}
          aria-label=${say.weekdayNames[day]!}
          >${say.weekdays[day]}</span
        >`;
      })}
    </div>
    ${weeks.map((week) => {
      const { bars, hidden } = packWeek(week, entries, lanes, [...holidays.keys()]);
      return html`<div role="row" class="week">
          ${week.map((date, column) =>
            renderDay(
              date,
              holidays.get(date) ?? [],
              entries,
              { hidden: hidden[column]!, lane: lanes - 1 },
              context,
              bars.filter((bar) => bar.column === column).map((bar) => renderBar(bar, date, context)),
            ),
          )}
        </div>
        ${
          opened && week.includes(opened)
            ? html`<div role="row"><div role="gridcell" aria-colspan="7">${details(opened)}</div></div>`
            : nothing
        }`;
    })}
  </div>`;
}
