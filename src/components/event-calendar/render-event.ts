import { html, nothing, type TemplateResult } from 'lit';
import { punctuation } from '../internal/punctuation.js';
import type { EventCalendarWords } from '../../locales/vi/event-calendar.js';
import type { LocalizedText, ProvinceReference } from '../../sdk/schemas/common.js';
import { safeUrl } from '../internal/safe-url.js';
import { languageOf, textIn } from '../internal/text.js';
import { renderAddToCalendar } from '../event/add-to-calendar.js';
import { kindOf, placeOf, stallsOf, statusOf, toneOf, whenOf } from '../event/describe-event.js';
import type { Entry } from '../event/entry.js';
import { sourceLinks } from '../event/source-links.js';

/** What rendering an event needs of the calendar around it. */
export interface EventContext {
  say: EventCalendarWords;
  language: string;
  api: string;
  headingLevel: number;
  /** Ids of those that are shown with all that is known. */
  expanded: ReadonlySet<string>;
  /** A reader opens or closes one. */
  toggle: (entry: Entry) => void;
}

const factAfter =
  (colon: string) =>
  (label: string, text: string | TemplateResult[], language?: string): TemplateResult | typeof nothing =>
    text.length
      ? html`<p class="fact">
          <span>${label}${colon.trimEnd()}</span> <b dir="auto" lang=${language ?? nothing}>${text}</b>
        </p>`
      : nothing;

const today = ({ name, currentName }: ProvinceReference): LocalizedText => currentName ?? name;

/** One event: what, when and where at once; the rest once a reader opens it, and on paper. */
export function renderEvent(entry: Entry, context: EventContext): TemplateResult {
  const { event } = entry;
  const { say, language, api, headingLevel, expanded, toggle } = context;
  const { id, title, organisers, participatingProvinces, status, theme, note, sources, online, speakers } =
    event;
  const open = expanded.has(id);
  const { colon, semicolon } = punctuation(language);
  const fact = factAfter(colon);
  const place = placeOf(event, say, language);
  const [said, stalls, join] = [statusOf(event, say), stallsOf(event, say, language), safeUrl(event.joinUrl)];
  const named = (supporter: boolean) =>
    organisers
      .filter(({ role }) => (role === 'supporter') === supporter)
      .map(({ name }) => name)
      .join(semicolon);
  const links = sourceLinks(sources, language);
  return html`<article
    class="event ${toneOf(event)} ${status === 'cancelled' ? 'cancelled' : ''}"
    part="event"
  >
    <p class="kind">
      <i class="mark" aria-hidden="true"></i>${kindOf(event, say)}
      ${online && place !== say.online ? html`<span>· ${say.online}</span>` : nothing}
      ${said ? html`<strong class="status">${said}</strong>` : nothing}
    </p>
    <div class="title" part="title" role="heading" aria-level=${headingLevel}>
      <button
        data-id=${id}
        aria-expanded=${open}
        lang=${languageOf(title, language)}
        dir="auto"
        @click=${() => toggle(entry)}
      >
        ${textIn(title, language)}
      </button>
    </div>
    <p class="when">${whenOf(entry, say, language)}</p>
    ${place ? html`<p class="place" dir="auto">${place}</p>` : nothing}
    ${stalls ? html`<p class="place">${stalls}</p>` : nothing}
    <div class="facts" ?hidden=${!open}>
      ${theme ? fact(say.theme, textIn(theme, language), languageOf(theme, language)) : nothing}
      ${fact(say.organisers, named(false))} ${fact(say.supporters, named(true))}
      ${fact(
        say.speakers,
        speakers
          .map(({ name, role, organisation }) => [name, role, organisation].filter(Boolean).join(', '))
          .join(semicolon),
      )}
      ${fact(say.takingPart, participatingProvinces.map((one) => textIn(today(one), language)).join(', '))}
      ${
        note
          ? html`<p class="fact" lang=${languageOf(note, language)} dir="auto">${textIn(note, language)}</p>`
          : nothing
      }
      ${join ? html`<p class="fact"><a href=${join} rel="noopener">${say.join}</a></p>` : nothing}
      ${fact(say.source, links)}
      ${status === 'cancelled' ? nothing : renderAddToCalendar(entry, place, api, language, say)}
    </div>
  </article>`;
}
