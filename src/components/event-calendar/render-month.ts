import { html, nothing, type TemplateResult } from 'lit';
import { itemsOn } from '../../calendar/agenda.js';
import { packWeek } from '../../calendar/lanes.js';
import { monthGrid } from '../../calendar/month-grid.js';
import { monthOf } from '../../calendar/months.js';
import { formatLongDate } from '../../intl/format-date.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import { type Holiday, holidaysBetween } from '../../vietnam/holidays.js';
import { type LunarDate, solarToLunar } from '../../vietnam/lunar.js';
import { textIn } from '../internal/text.js';
import type { Entry } from './load-events.js';
import { toneOf } from './render-event.js';

/** Bars a day has room for; what is beyond them is counted. */
const LANES = 2;

export interface MonthContext {
  say: EventCalendarWords;
  language: string;
  month: string;
  today: string;
  /** The day that Tab leads to. */
  current: string;
  /** The day whose events are open below. */
  opened: string | undefined;
  lunar: boolean;
  open: (date: string, event?: TradeEvent) => void;
  move: (event: KeyboardEvent, date: string) => void;
}

/** The lunar date of `date`; undefined outside of the years that are known. */
export function lunarOf(date: string): LunarDate | undefined {
  try {
    return solarToLunar(date);
  } catch {
    return undefined;
  }
}

/** The name of a day for those who do not see the grid: date, lunar date, holidays, how many events. */
function nameOf(
  date: string,
  lunar: LunarDate | undefined,
  holidays: Holiday[],
  count: number,
  context: MonthContext,
) {
  const { say, language } = context;
  return [
    formatLongDate(date, language),
    context.lunar && lunar && say.lunar(lunar.day, lunar.month, lunar.leap),
    ...holidays.map(({ name }) => textIn(name, language)),
    count ? say.count(count) : say.noEvents,
  ]
    .filter(Boolean)
    .join(', ');
}

function renderDay(
  date: string,
  column: number,
  entries: Entry[],
  holidays: Holiday[],
  hidden: number,
  context: MonthContext,
) {
  const { say, language, month, today, current, opened, open, move } = context;
  const lunar = lunarOf(date);
  const count = itemsOn(entries, date).length;
  const off = holidays.some(({ kind }) => kind === 'public');
  const outside = monthOf(date) !== month;
  const marked = lunar && (lunar.day === 1 || lunar.day === 15);
  return html`<div
    role="gridcell"
    class="day c${column} ${outside ? 'outside' : ''} ${off || column === 6 ? 'off' : ''} ${date === today ? 'today' : ''}"
    part=${date === today ? 'day today' : 'day'}
    data-date=${date}
    tabindex=${date === current ? 0 : -1}
    aria-current=${date === today ? 'date' : nothing}
    aria-selected=${date === opened}
    @click=${() => open(date)}
    @keydown=${(event: KeyboardEvent) => move(event, date)}
  >
    <span class="unseen">${nameOf(date, lunar, holidays, count, context)}</span>
    <span class="number" aria-hidden="true">${+date.slice(8)}</span>
    ${
      context.lunar && lunar
        ? html`<span class="lunar ${marked ? 'marked' : ''}" aria-hidden="true"
            >${lunar.day === 1 ? say.lunarMonth(1, lunar.month, lunar.leap) : lunar.day}</span
          >`
        : nothing
    }
    ${holidays.length ? html`<span class="holiday" aria-hidden="true">${textIn(holidays[0]!.name, language)}</span>` : nothing}
    ${hidden ? html`<span class="more" aria-hidden="true">${say.more(hidden)}</span>` : nothing}
  </div>`;
}

/** The month as a grid: one row a week, one cell a day, bars for events over the days they take. */
export function renderMonth(entries: Entry[], context: MonthContext): TemplateResult {
  const { say, language, month, open } = context;
  const weeks = monthGrid(month);
  const holidays = holidaysIn(weeks[0]![0]!, weeks.at(-1)![6]!);
  return html`<div
    role="grid"
    class="grid weeks${weeks.length}"
    part="grid"
    aria-label=${say.calendar(say.month(+month.slice(5), +month.slice(0, 4)))}
  >
    <div role="row" class="names">
      ${say.weekdays.map(
        (name, index) =>
          html`<span
            role="columnheader"
            class=${index === 6 ? 'off' : ''}
            aria-label=${say.weekdayNames[index]!}
            >${name}</span
          >`,
      )}
    </div>
    ${weeks.map((week) => {
      const { bars, hidden } = packWeek(week, entries, LANES);
      return html`<div role="row" class="week">
        ${week.map((date, column) =>
          renderDay(
            date,
            column,
            entries,
            holidays.filter((day) => day.date === date),
            hidden[column]!,
            context,
          ),
        )}
        ${bars.map(
          ({ item, lane, column, days, continued, continues }) =>
            // The day's own cell has all of it in words; the bar is for those who see.
            html`<div
              class="strip ${toneOf(item.event)} lane${lane} c${column} d${days} ${continued ? 'continued' : ''} ${
                continues ? 'continues' : ''
              } ${item.event.status === 'cancelled' ? 'cancelled' : ''}"
              part="bar"
              aria-hidden="true"
              title=${textIn(item.event.title, language)}
              @click=${() => open(week[column]!, item.event)}
            >
              <i class="mark"></i><span>${textIn(item.event.title, language)}</span>
            </div>`,
        )}
      </div>`;
    })}
  </div>`;
}

function holidaysIn(from: string, to: string): Holiday[] {
  try {
    return holidaysBetween(from, to);
  } catch {
    return [];
  }
}
