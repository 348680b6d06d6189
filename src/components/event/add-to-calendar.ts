import { html, nothing, type TemplateResult } from 'lit';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import { addDays } from '../../vietnam/date.js';
import { safeUrl } from '../internal/safe-url.js';
import { textIn } from '../internal/text.js';
import type { Entry } from './entry.js';

/** A way out of the page that leaves it open. */
export const link = (href: string, name: string, more = '') =>
  html`<a href=${href} rel="noopener" target=${more || nothing}>${name}</a>`;

/** A disclosure with ways to put an event into a calendar: a real file for any program, and the forms of two web calendars. */
export function renderAddToCalendar(
  { from, to, event }: Entry,
  place: string,
  api: string,
  language: string,
  say: EventCalendarWords,
): TemplateResult {
  const text = textIn(event.title, language);
  // Both web calendars count the end of all-day events as the day after the last.
  const after = addDays(to, 1);
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text,
    dates: `${from}/${after}`.replaceAll('-', ''),
    location: place,
    details: event.sources[0]?.url ?? '',
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    allday: 'true',
    subject: text,
    startdt: from,
    enddt: after,
    location: place,
  });
  const file = safeUrl(`${api}/events/${encodeURIComponent(event.id)}.ics`);
  return html`<details class="add" part="add">
    <summary>${say.addToCalendar}</summary>
    ${file ? link(file, say.icsFile) : nothing}
    ${link(`https://calendar.google.com/calendar/render?${google}`, 'Google Calendar', '_blank')}
    ${link(`https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`, 'Outlook', '_blank')}
  </details>`;
}
