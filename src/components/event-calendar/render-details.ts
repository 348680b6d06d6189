import { html, type TemplateResult } from 'lit';
import { itemsOn } from '../../calendar/agenda.js';
import { formatLongDate } from '../../intl/format-date.js';
import { holidaysOn } from '../../vietnam/holidays.js';
import { textIn } from '../internal/text.js';
import type { Entry } from '../event/entry.js';
import { lunarInWords, lunarOf } from './lunar-words.js';
import { type EventContext, renderEvent } from './render-event.js';

export interface DetailsContext extends EventContext {
  lunar: boolean;
  close: () => void;
}

/** What one day has, opened below its week: the lunar date, holidays, and each event. */
export function renderDetails(date: string, entries: Entry[], context: DetailsContext): TemplateResult {
  const { say, language, headingLevel, close } = context;
  const items = itemsOn(entries, date);
  const lunar = context.lunar ? lunarOf(date) : undefined;
  return html`<section
    class="details"
    part="details"
    aria-label=${formatLongDate(date, language)}
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <div class="head">
      <div class="day-name" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${formatLongDate(date, language)}
      </div>
      <button @click=${close}>${say.close}</button>
      <p class="fact">
        ${[
          lunar && `${lunarInWords(lunar, say)} (${say.byMoon})`,
          ...holidaysOn(date).map(({ name }) => textIn(name, language)),
          items.length ? say.count(items.length) : say.noEvents,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
    ${items.map((entry) => renderEvent(entry, { ...context, headingLevel: Math.min(headingLevel + 1, 6) }))}
  </section>`;
}
