import { html, nothing, type TemplateResult } from 'lit';
import { addMonths, monthOf } from '../../calendar/months.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { lunarSpan } from './lunar-words.js';

export interface HeaderContext {
  say: EventCalendarWords;
  month: string;
  lunar: boolean;
  headingLevel: number;
  turn: (month: string) => void;
}

const arrow = (path: string) =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2" />
  </svg>`;

/** The month, the moon's months, and the buttons that turn it. */
export function renderHeader({ say, month, lunar, headingLevel, turn }: HeaderContext): TemplateResult {
  const [large, small] = say.month(+month.slice(5), +month.slice(0, 4));
  const moon = lunar && lunarSpan(month, say);
  return html`<div class="header" part="header">
    <div>
      <div class="month" part="title" role="heading" tabindex="-1" aria-level=${headingLevel}>
        ${large}<small>${small}</small>
      </div>
      ${moon ? html`<p class="moon">${moon}</p>` : nothing}
    </div>
    <div class="turn">
      <button aria-label=${say.previous} title=${say.previous} @click=${() => turn(addMonths(month, -1))}>
        ${arrow('M10 3 5 8l5 5')}
      </button>
      <button @click=${() => turn(monthOf(todayInVietnam()))}>${say.today}</button>
      <button aria-label=${say.next} title=${say.next} @click=${() => turn(addMonths(month, 1))}>
        ${arrow('m6 3 5 5-5 5')}
      </button>
    </div>
  </div>`;
}
