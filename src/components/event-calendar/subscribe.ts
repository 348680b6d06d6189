import { html, nothing, type TemplateResult } from 'lit';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import type { Catalogue } from '../../sdk/catalogue.js';
import { link } from '../event/add-to-calendar.js';
import { safeUrl } from '../internal/safe-url.js';
import type { EventFilter } from './event-filter.js';

/** A disclosure with the address by which calendar programs follow the events that are shown. */
export function renderSubscribe(
  { api, isSnapshot }: Pick<Catalogue, 'api' | 'isSnapshot'>,
  filter: EventFilter,
  say: EventCalendarWords,
): TemplateResult | typeof nothing {
  const asked = `?${new URLSearchParams(Object.entries(filter).map(([name, of]) => [name, of.join()]))}`;
  // A snapshot has one calendar, of all events: it would be another than the one shown.
  if (isSnapshot && asked !== '?') return nothing;
  const url = safeUrl(`${api}/events.ics${asked}`.replace(/\?$/, ''));
  return url
    ? html`<details class="add subscribe" part="subscribe">
        <summary>${say.subscribe}</summary>
        ${link(url.replace(/^https?/, 'webcal'), say.subscribeApp)} ${link(url, say.icsFile)}
      </details>`
    : nothing;
}
