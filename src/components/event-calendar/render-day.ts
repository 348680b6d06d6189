import { html, nothing, type TemplateResult } from 'lit';
import { itemsOn } from '../../calendar/agenda.js';
import { monthOf } from '../../calendar/months.js';
import { formatLongDate } from '../../intl/format-date.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import { weekday } from '../../vietnam/date.js';
import type { Holiday } from '../../vietnam/holidays.js';
import { textIn } from '../internal/text.js';
import type { Entry } from '../event/entry.js';
import { lunarInWords, lunarOf } from './lunar-words.js';

export interface DayContext {
  say: EventCalendarWords;
  language: string;
  month: string;
  today: string;
  /** The day that Tab leads to. */
  current: string;
  opened: string | undefined;
  lunar: boolean;
  /** Whether the events are known: before that, none are counted. */
  known: boolean;
  open: (date: string) => void;
  move: (event: KeyboardEvent, date: string) => void;
}

/** A cell of the month: the day, the moon's day, holidays, and the bars that begin on it. */
export function renderDay(
  date: string,
  holidays: Holiday[],
  entries: Entry[],
  { hidden, lane }: { hidden: number; lane: number },
  context: DayContext,
  bars: TemplateResult[],
): TemplateResult {
  const { say, language, month, today, current, opened, open, move, known } = context;
  const lunar = context.lunar ? lunarOf(date) : undefined;
  const count = itemsOn(entries, date).length;
  const named = holidays.map(({ id, name }) => say.holidays?.[id] ?? textIn(name, language)).join(' · ');
  const free = holidays.some(({ kind }) => kind === 'public');
  const off = free || weekday(date) === 6;
  const long = formatLongDate(date, language);
  const number = +date.slice(8);
  const name = [
    long,
    // The year is told when it is new.
    lunar && `${lunarInWords(lunar, say, lunar.month === 1 && lunar.day === 1)} ${say.byMoon}`,
    named,
    known && (count ? say.count(count) : say.noEvents),
  ];
  return html`<div
    role="gridcell"
    part="day"
    class="day ${monthOf(date) === month ? '' : 'outside'} ${off ? 'off' : ''} ${date === today ? 'today' : ''}"
  >
    <button
      class="open"
      data-date=${date}
      tabindex=${date === current ? 0 : -1}
      aria-current=${date === today ? 'date' : nothing}
      aria-expanded=${date === opened}
      @click=${() => open(date)}
      @keydown=${(event: KeyboardEvent) => move(event, date)}
    >
      <span class="unseen">${name.filter(Boolean).join(', ')}</span>
      ${date === today ? html`<span class="number" part="today" aria-hidden="true">${number}</span>` : html`<span class="number" aria-hidden="true">${number}</span>`}
      ${
        lunar
          ? html`<span class="lunar ${lunar.day === 1 || lunar.day === 15 ? 'marked' : ''}" aria-hidden="true"
              >${lunar.day === 1 ? say.lunarShort(1, lunar.month, lunar.leap) : lunar.day}</span
            >`
          : nothing
      }
      ${
        named
          ? html`<span class="holiday ${free ? '' : 'kept'}" title=${named} aria-hidden="true"
              >${named}</span
            >`
          : nothing
      }
    </button>
    ${bars}
    ${
      hidden
        ? html`<button class="more lane${lane}" tabindex="-1" @click=${() => open(date)}>
            ${say.more(hidden)}<span class="unseen">, ${long}</span>
          </button>`
        : nothing
    }
  </div>`;
}
