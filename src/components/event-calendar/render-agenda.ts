import { html, type TemplateResult } from 'lit';
import { agenda } from '../../calendar/agenda.js';
import { firstDay, lastDay } from '../../calendar/months.js';
import { formatLongDate } from '../../intl/format-date.js';
import { weekday } from '../../vietnam/date.js';
import { textIn } from '../internal/text.js';
import { holidaysBetween } from '../../vietnam/holidays.js';
import type { Entry } from './load-events.js';
import { type EventContext, renderEvent } from './render-event.js';
import { lunarOf } from './render-month.js';

export interface AgendaContext extends EventContext {
  month: string;
  lunar: boolean;
  /** How many events to show at the most. */
  most: number;
}

/** The month as a list by days: everything that the grid has, for narrow columns and for paper. */
export function renderAgenda(entries: Entry[], context: AgendaContext): TemplateResult {
  const { say, language, month, most } = context;
  return html`<ol class="agenda" part="agenda">
    ${agenda(entries.slice(0, most), firstDay(month), lastDay(month)).map(({ date, items }) => {
      const lunar = context.lunar ? lunarOf(date) : undefined;
      const holiday = lunar && holidaysBetween(date, date)[0];
      return html`<li>
        <div class="date ${weekday(date) === 6 ? 'off' : ''}">
          <span class="unseen">${formatLongDate(date, language)}</span>
          <span class="number" aria-hidden="true">${+date.slice(8)}</span>
          <span class="name" aria-hidden="true">${say.weekdays[weekday(date)]}</span>
          ${lunar ? html`<span class="lunar">${say.lunar(lunar.day, lunar.month, lunar.leap)}</span>` : ''}
          ${holiday ? html`<span class="holiday">${textIn(holiday.name, language)}</span>` : ''}
        </div>
        <div class="events">${items.map(({ event }) => renderEvent(event, context))}</div>
      </li>`;
    })}
  </ol>`;
}
