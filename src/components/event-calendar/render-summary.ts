import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../intl/format-date.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import { kindOf, toneOf } from '../event/describe-event.js';
import type { Entry } from '../event/entry.js';
import type { MonthOfEvents } from './load-events.js';

export interface SummaryContext {
  say: EventCalendarWords;
  language: string;
  month: string;
  shown: MonthOfEvents | undefined;
  entries: Entry[] | undefined;
  failed: TemplateResult | undefined;
  /** Turns to a month, and to what then has the focus. */
  turn: (month: string, focus: string) => void;
}

/** A line above the days whose place is always kept: loading, failure, an empty month's neighbours, or the count and the marks. */
export function renderSummary(context: SummaryContext): TemplateResult {
  const { say, language, month, shown, entries, failed, turn } = context;
  const name = (of: string) => formatMonth(of, language);
  let line: unknown;
  if (entries?.length) {
    const kinds = new Map(entries.map(({ event }) => [kindOf(event, say), toneOf(event)]));
    line = html`<p>${say.inMonth(say.count(entries.length), name(month))}</p>
      <ul class="legend">
        ${[...kinds].map(
          ([kind, tone]) => html`<li class=${tone}><i class="mark" aria-hidden="true"></i>${kind}</li>`,
        )}
      </ul>`;
  } else if (shown)
    line = html`<p part="empty">${say.empty(name(month))}</p>
      ${
        shown.near.length
          ? html`<p class="nearest">
              ${say.nearest}
              ${shown.near.map(
                (near) =>
                  html`<button @click=${() => turn(near.month, '.month')}>
                    ${name(near.month)} – ${say.count(near.count)}
                  </button>`,
              )}
            </p>`
          : nothing
      }`;
  else line = failed ? nothing : html`<p>${say.loading}</p>`;
  return html`<div class="summary" part="summary">${failed ?? nothing}${line}</div>`;
}
