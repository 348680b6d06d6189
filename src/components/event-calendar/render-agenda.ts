import { html, nothing, type TemplateResult } from 'lit';
import { agenda } from '../../calendar/agenda.js';
import { firstDay, lastDay } from '../../calendar/months.js';
import { formatLongDate } from '../../intl/format-date.js';
import { weekday } from '../../vietnam/date.js';
import { holidaysBetween } from '../../vietnam/holidays.js';
import { textIn } from '../internal/text.js';
import type { Entry } from './load-events.js';
import { lunarInWords, lunarOf } from './lunar-words.js';
import { type EventContext, renderEvent } from './render-event.js';

/** Events that an agenda shows before a reader asks for the rest. */
const AT_FIRST = 6;

export interface AgendaContext extends EventContext {
  month: string;
  lunar: boolean;
  /** Whether all days are shown, not only the first. */
  whole: boolean;
  /** A reader asks for the rest; `next` is the first day of it. */
  showAll: (next: string) => void;
}

/** The month as a list by days: everything that the grid has, for narrow columns and for paper. */
export function renderAgenda(entries: Entry[] | undefined, context: AgendaContext): TemplateResult {
  if (!entries)
    return html`<div class="skeleton" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<p><span class="bar"></span></p>`)}
    </div>`;
  const { say, language, month, whole, showAll } = context;
  let shown = 0;
  let rest = 0;
  let next = '';
  const days = agenda(entries, firstDay(month), lastDay(month)).map(({ date, items }) => {
    const late = !whole && shown >= AT_FIRST;
    if (late) {
      next ||= date;
      rest += items.length;
    }
    shown += items.length;
    const lunar = context.lunar ? lunarOf(date) : undefined;
    const holidays = holidaysBetween(date, date);
    const off = weekday(date) === 6 || holidays.some(({ kind }) => kind === 'public');
    return html`<li class=${late ? 'late' : ''} data-day=${date}>
      <div class="date ${off ? 'off' : ''}">
        <span class="unseen"
          >${formatLongDate(date, language)}${lunar ? `, ${lunarInWords(lunar, say, false)} ${say.byMoon}` : ''}</span
        >
        <span class="number" aria-hidden="true">${+date.slice(8)}</span>
        <span class="name" aria-hidden="true">${say.weekdays[weekday(date)]}</span>
        ${
          lunar
            ? html`<span class="lunar" aria-hidden="true"
                >${say.lunarShort(lunar.day, lunar.month, lunar.leap)}</span
              >`
            : nothing
        }
        ${holidays.map(({ name }) => html`<span class="holiday">${textIn(name, language)}</span>`)}
      </div>
      <div class="events">${items.map((entry) => renderEvent(entry, context))}</div>
    </li>`;
  });
  return html`<ol part="agenda">
      ${days}
    </ol>
    ${rest ? html`<button class="rest" @click=${() => showAll(next)}>${say.rest(rest)}</button>` : nothing}`;
}
