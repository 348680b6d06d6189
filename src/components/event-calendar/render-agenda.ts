import { html, nothing, type TemplateResult } from 'lit';
import { agenda } from '../../calendar/agenda.js';
import { firstDay, lastDay } from '../../calendar/months.js';
import { formatLongDate } from '../../intl/format-date.js';
import { weekday } from '../../vietnam/date.js';
import { holidaysBetween } from '../../vietnam/holidays.js';
import { textIn } from '../internal/text.js';
import type { Entry } from '../event/entry.js';
import { lunarInWords, lunarOf } from './lunar-words.js';
import { type EventContext, renderEvent } from './render-event.js';

/** Events that an agenda shows before a reader asks for the rest. */
const AT_FIRST = 3;

export interface AgendaContext extends EventContext {
  month: string;
  lunar: boolean;
  /** Whether all days are shown, not only the first. */
  whole: boolean;
  /** A reader asks for the rest; `next` is the first day of it. */
  showAll: (next: string) => void;
}

/** The month as a list of days with events or off work: what the grid has, for narrow columns and for paper. */
export function renderAgenda(entries: Entry[] | undefined, context: AgendaContext): TemplateResult {
  if (!entries)
    return html`<div class="skeleton" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<p><span class="bar"></span></p>`)}
    </div>`;
  const { say, language, month, whole, showAll } = context;
  const [first, last] = [firstDay(month), lastDay(month)];
  const holidays = holidaysBetween(first, last);
  const days = agenda(entries, first, last);
  for (const { date, kind } of holidays)
    if (kind === 'public' && !days.some((day) => day.date === date)) days.push({ date, items: [] });
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  let shown = 0;
  let rest = 0;
  let next = '';
  const rows = days.map(({ date, items }) => {
    const late = !whole && (rest > 0 || (shown >= AT_FIRST && items.length > 0));
    shown += items.length;
    if (late) {
      rest += items.length;
      next ||= date;
    }
    const lunar = context.lunar ? lunarOf(date) : undefined;
    const own = holidays.filter((holiday) => holiday.date === date);
    const free = own.some(({ kind }) => kind === 'public');
    return html`<li class=${late ? 'late' : ''} data-day=${date}>
      <div class="date ${free || weekday(date) === 6 ? 'off' : ''}">
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
      </div>
      <div class="events">
        ${own.length ? html`<p class="holiday ${free ? '' : 'kept'}">${own.map(({ name }) => textIn(name, language)).join(' · ')}</p>` : nothing}
        ${items.map((entry) => renderEvent(entry, context))}
      </div>
    </li>`;
  });
  return html`<ol part="agenda">
      ${rows}
    </ol>
    ${rest ? html`<button class="rest" @click=${() => showAll(next)}>${say.rest(rest)}</button>` : nothing}`;
}
