import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatDate } from '../../intl/format-date.js';
import { punctuation } from '../internal/punctuation.js';
import { eventCalendar as calendarWords } from '../../locales/vi/event-calendar.js';
import { eventCard as vi } from '../../locales/vi/event-card.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import { addToCalendar } from '../event/add-to-calendar.styles.js';
import { renderAddToCalendar } from '../event/add-to-calendar.js';
import { kindOf, placeOf, stallsOf, statusOf, toneOf, whenOf } from '../event/describe-event.js';
import { type Entry, entryOf } from '../event/entry.js';
import { mark } from '../event/mark.styles.js';
import { sourceLinks } from '../event/source-links.js';
import { DayTurn } from '../internal/day-turn.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { safeUrl } from '../internal/safe-url.js';
import { renderEmpty, renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import type { Thing } from '../structured-data/thing.js';
import { state } from '../styles/state.styles.js';
import { eventCard } from './event-card.styles.js';
import { nearnessOf } from './nearness.js';

/**
 * One event: what, when and where, how many days are left in Viet Nam, who holds it, how to register, and ways to put it into
 * the reader's own calendar.
 *
 * @summary One event, with add-to-calendar.
 * @status stable
 * @since 0.1
 * @tagname hv-event-card
 * @slot - Shown until the event has come, and when it never comes.
 * @csspart event - All of it.
 * @csspart date - The day in large figures.
 * @csspart kind - Its kind, and whether it is cancelled or postponed.
 * @csspart title - The heading.
 * @csspart link - The link in it.
 * @csspart when - When it is held.
 * @csspart place - Where it is held.
 * @csspart add - The disclosure with ways into the reader's calendar.
 * @csspart failed - What is said when it could not be loaded.
 * @csspart empty - What is said of a record without a day.
 * @fires {HvLoadEvent} hv-load - The event has come and is shown.
 * @fires {HvErrorEvent} hv-error - It could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose the event. Cancel it to keep the link from being followed.
 */
export class HvEventCard extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, mark, addToCalendar, eventCard];
  static override properties: PropertyDeclarations = {
    event: {},
    href: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** An event's id, or, as a property, the record itself: then nothing is loaded. */
  declare event: string | TradeEvent | null | undefined;
  /** Where the title leads. Default: the event's first source. */
  declare href: string | undefined;
  /** Level of the heading, 1 to 6, to fit the page around. Default 3. */
  declare headingLevel: number | undefined;

  #day = new DayTurn(this);
  #resource = new Resource<TradeEvent, [string]>(this, {
    key: () => (typeof this.event === 'string' && this.event ? [this.event] : null),
    load: ([id], { catalogue, signal }) => catalogue.events.get(id, { signal }),
  });

  override things(): Thing[] {
    const { value, stale } = this.#resource;
    const record = typeof this.event === 'object' ? this.event : stale ? undefined : value;
    return record ? [{ kind: 'event', record }] : [];
  }

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const record = typeof this.event === 'object' ? this.event : stale ? undefined : value;
    if (record && this.near) {
      const entry = entryOf(record);
      return entry ? this.#renderReady(entry) : renderEmpty(words(this, 'eventCard', vi).noDay);
    }
    const failed =
      state === 'failed'
        ? renderFailed(this, this.#resource, words(this, 'eventCard', vi).notFound)
        : undefined;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed ?? this.#renderWaiting();
  }

  /** Where calendar files come from; empty when a record was given and no address is set. */
  get #api(): string {
    try {
      return this.catalogue.api;
    } catch {
      return '';
    }
  }

  #renderReady(entry: Entry): TemplateResult {
    const { event } = entry;
    const { language } = this;
    const say = words(this, 'eventCalendar', calendarWords);
    const { nearness, place, said, sources } = {
      nearness: nearnessOf(entry, this.#day.today, words(this, 'eventCard', vi), language),
      place: placeOf(event, say, language),
      said: statusOf(event, say),
      sources: sourceLinks(event.sources, language),
    };
    const stalls = stallsOf(event, say, language);
    const hosts = event.organisers.filter(({ role }) => role !== 'supporter').map(({ name }) => name);
    return html`<article
      class="event ${toneOf(event)} ${event.status === 'cancelled' ? 'cancelled' : ''} ${this.#day.today > entry.to ? 'past' : ''}"
      part="event"
      dir="ltr"
    >
      ${this.#renderDate(entry)}
      <div class="body">
        <p class="kind" part="kind">
          <i class="mark" aria-hidden="true"></i>${kindOf(event, say)}
          ${event.online && place !== say.online ? html`<span>· ${say.online}</span>` : nothing}
          ${said ? html`<strong class="status">${said}</strong>` : nothing}
        </p>
        ${this.#renderTitle(event)}
        <p class="when" part="when">
          ${whenOf(entry, say, language)}
          ${nearness ? html`<span class="nearness">${nearness}</span>` : nothing}
        </p>
        ${place ? html`<p class="fact" part="place">${place}</p>` : nothing}
        ${stalls ? html`<p class="fact">${stalls}</p>` : nothing}
        ${
          hosts.length > 0
            ? html`<p class="fact">
                ${say.organisers}${punctuation(language).colon}<span lang="vi"
                  >${hosts.join(punctuation(language).semicolon)}</span
                >
              </p>`
            : nothing
        }
        ${sources.length > 0 ? html`<p class="fact">${say.source}${punctuation(language).colon}${sources}</p>` : nothing}
        ${this.#renderWaysIn(entry, place)}
      </div>
    </article>`;
  }

  #renderDate({ from, to }: Entry): TemplateResult {
    const [year, month, day] = from.split('-').map(Number) as [number, number, number];
    const last = to.slice(0, 7) === from.slice(0, 7) && to > from ? `–${Number(to.slice(8))}` : '';
    const title = words(this, 'eventCalendar', calendarWords).month(month, year).join('');
    // What it says stands in words beside it.
    return html`<p class="date" part="date" aria-hidden="true"><b>${day}${last}</b>${title}</p>`;
  }

  #renderTitle(event: TradeEvent): TemplateResult {
    const { language } = this;
    const link =
      safeUrl(this.href, undefined, document.baseURI) ??
      event.sources.map(({ url }) => safeUrl(url)).find(Boolean);
    const text = textIn(event.title, language);
    return html`<div
      class="title"
      part="title"
      role="heading"
      aria-level=${this.headingLevel || 3}
      lang=${languageOf(event.title, language)}
    >
      ${link ? html`<a href=${link} part="link" @click=${(click: Event) => this.#select(click, event)}>${text}</a>` : text}
    </div>`;
  }

  /** How to take part, as long as one can. */
  #renderWaysIn(entry: Entry, place: string): TemplateResult | typeof nothing {
    const { event, to } = entry;
    const { language } = this;
    const { today } = this.#day;
    if (event.status === 'cancelled' || (event.endsOn ? today > to : today > entry.from)) return nothing;
    const say = words(this, 'eventCalendar', calendarWords);
    const own = words(this, 'eventCard', vi);
    const { url, closesOn } = event.registration ?? {};
    const [register, join] = [safeUrl(url), safeUrl(event.joinUrl)];
    const isOpen = !closesOn || today <= closesOn;
    return html`<div class="ways">
      ${
        event.registration && isOpen
          ? html`<p class="fact">
              ${register ? html`<a href=${register} rel="noopener">${own.register}</a>` : own.register}
              ${closesOn ? own.until(formatDate(closesOn, language)) : nothing}
            </p>`
          : nothing
      }
      ${join ? html`<p class="fact"><a href=${join} rel="noopener">${say.join}</a></p>` : nothing}
      ${renderAddToCalendar(entry, place, this.#api, language, say)}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="event ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <p class="date"></p>
      <div class="body">
        <p class="kind">${bar}</p>
        <p class="title">${bar}</p>
        <p class="when">${bar}</p>
        <p class="fact">${bar}</p>
      </div>
    </div>`;
  }

  #select(click: Event, event: TradeEvent): void {
    if (!this.dispatchEvent(new HvSelectEvent(event))) click.preventDefault();
  }
}
