import { html, type TemplateResult } from 'lit';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import { addDays } from '../../vietnam/date.js';
import { textIn } from '../internal/text.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';

const compact = (date: string) => date.replaceAll('-', '');

/** Addresses that put an event into a calendar: a real file for any program, and the forms of two web calendars. */
export function calendarLinks(
  event: TradeEvent,
  api: string,
  language: string,
): [name: string, url: string][] {
  const { id, title, startsOn, endsOn = startsOn, venue, address } = event;
  const text = textIn(title, language);
  const place = [venue, address].filter(Boolean).join(', ');
  // Both count the end of all-day events as the day after the last.
  const after = addDays(endsOn, 1);
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text,
    dates: `${compact(startsOn)}/${compact(after)}`,
    location: place,
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    allday: 'true',
    subject: text,
    startdt: startsOn,
    enddt: after,
    location: place,
  });
  return [
    ['.ics', `${api}/events/${encodeURIComponent(id)}.ics`],
    ['Google', `https://calendar.google.com/calendar/render?${google}`],
    ['Outlook', `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`],
  ];
}

/** A disclosure with the links. */
export const renderAddToCalendar = (
  event: TradeEvent,
  api: string,
  language: string,
  say: EventCalendarWords,
): TemplateResult =>
  html`<details class="add" part="add">
    <summary>${say.addToCalendar}</summary>
    ${calendarLinks(event, api, language).map(
      ([name, url]) =>
        html`<a href=${url} rel="noopener" target=${name === '.ics' ? '_self' : '_blank'}
          >${name === '.ics' ? say.icsFile : name}</a
        >`,
    )}
  </details>`;
