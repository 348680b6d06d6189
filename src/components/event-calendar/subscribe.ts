import { html, nothing, type TemplateResult } from 'lit';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import { link } from '../event/add-to-calendar.js';
import { safeUrl } from '../internal/safe-url.js';
import type { EventFilter } from './event-filter.js';

/** A disclosure with the address by which calendar programs follow the events that are shown. */
export function renderSubscribe(
  api: string,
  filter: EventFilter,
  say: EventCalendarWords,
): TemplateResult | typeof nothing {
  const url = safeUrl(
    `${api}/events.ics?${new URLSearchParams(Object.entries(filter).map(([name, of]) => [name, of.join()]))}`.replace(
      /\?$/,
      '',
    ),
  );
  return url
    ? html`<details class="add subscribe" part="subscribe">
        <summary>${say.subscribe}</summary>
        ${link(url.replace(/^https?/, 'webcal'), say.subscribeApp)} ${link(url, say.icsFile)}
      </details>`
    : nothing;
}
