import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatDateRange } from '../../intl/format-date.js';
import { formatNumber } from '../../intl/format-number.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import { safeUrl } from '../internal/safe-url.js';
import { languageOf, textIn } from '../internal/text.js';
import { renderAddToCalendar } from './add-to-calendar.js';

/** What rendering an event needs of the calendar around it. */
export interface EventContext {
  say: EventCalendarWords;
  language: string;
  api: string;
  headingLevel: number;
  /** Whether all that is known is shown at once. */
  open: boolean;
  /** A reader follows the link of an event; false keeps it from being followed. */
  select: (event: TradeEvent) => boolean;
}

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What kind of event it is, in words; kinds that this version does not know are events. */
export const kindOf = (event: TradeEvent, say: EventCalendarWords): string =>
  own(say.kinds, event.kind) ?? say.otherKind;

/** Which of the five marks and colours it bears. */
export const toneOf = ({ kind }: TradeEvent): string =>
  own<string>(
    {
      fair: 'fair',
      'product-week': 'goods',
      'trade-conference': 'meet',
      'direct-session': 'meet',
      'online-talk': 'talk',
      'investment-promotion': 'invest',
    },
    kind,
  ) ?? 'other';

/** Where it is held: venue and address, else the province, else online. */
export const placeOf = (event: TradeEvent, say: EventCalendarWords, language: string): string =>
  [event.venue, event.address].filter(Boolean).join(', ') ||
  (event.province && textIn(event.province.name, language)) ||
  (event.online ? say.online : '');

/** When it is held, with what the sources leave open said openly. */
export function whenOf(event: TradeEvent, say: EventCalendarWords, language: string): string {
  const { startsOn, endsOn, opensAt } = event;
  const days = endsOn
    ? formatDateRange(startsOn, endsOn, language)
    : `${say.from(formatDate(startsOn, language))} (${say.endUnknown})`;
  return opensAt ? `${days}, ${say.opensAt(opensAt)}` : days;
}

const line = (label: string, text: string) =>
  text ? html`<p class="fact"><span>${label}</span> <b dir="auto">${text}</b></p>` : nothing;

/** Everything that is known of one event. */
export function renderEvent(event: TradeEvent, context: EventContext): TemplateResult {
  const { say, language, api, headingLevel, open, select } = context;
  const { title, organisers, participatingProvinces, stalls, status, note, sources, online } = event;
  const link = sources.map(({ url }) => safeUrl(url)).find(Boolean);
  const source = sources.find(({ url }) => safeUrl(url));
  const names = (role: boolean) =>
    organisers
      .filter((one) => (one.role === 'supporter') === role)
      .map(({ name }) => name)
      .join('; ');
  const said = own(say.status, status);
  const place = placeOf(event, say, language);
  return html`<article class="event ${toneOf(event)} ${status === 'cancelled' ? 'off' : ''}" part="event">
    <p class="kind">
      <i class="mark" aria-hidden="true"></i
      >${kindOf(event, say)}${online && place !== say.online ? ` · ${say.online}` : ''}
      ${said ? html`<strong class="status">${said}</strong>` : nothing}
    </p>
    <div
      class="title"
      part="title"
      role="heading"
      aria-level=${headingLevel}
      lang=${languageOf(title, language)}
      dir="auto"
    >
      ${
        link
          ? html`<a
              href=${link}
              @click=${(click: Event) => {
                if (!select(event)) click.preventDefault();
              }}
              >${textIn(title, language)}</a
            >`
          : textIn(title, language)
      }
    </div>
    <p class="when">${whenOf(event, say, language)}</p>
    ${place ? html`<p class="place" dir="auto">${place}</p>` : nothing}
    <div class="foot">
      <details class="facts" ?open=${open}>
        <summary>${say.facts}</summary>
        ${line(say.organisers, names(false))} ${line(say.supporters, names(true))}
        ${line(say.takingPart, participatingProvinces.map(({ name }) => textIn(name, language)).join(', '))}
        ${stalls ? html`<p class="fact">${say.stalls(formatNumber(stalls.value, language), stalls.qualifier)}</p>` : nothing}
        ${note ? html`<p class="fact" lang=${languageOf(note, language)} dir="auto">${textIn(note, language)}</p>` : nothing}
        ${source ? html`<p class="source">${say.source}: ${source.publisher ?? source.title ?? link}</p>` : nothing}
      </details>
      ${status === 'cancelled' ? nothing : renderAddToCalendar(event, api, language, say)}
    </div>
  </article>`;
}
