import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { itemsOn } from '../../calendar/agenda.js';
import { addMonths, firstDay, isMonth, monthOf } from '../../calendar/months.js';
import { formatDate, formatMonth } from '../../intl/format-date.js';
import { eventCalendar as vi } from '../../locales/vi/event-calendar.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { lunarYearName } from '../../vietnam/lunar.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { dayForKey } from './day-keys.js';
import { eventCalendar } from './event-calendar.styles.js';
import { eventStyles } from './event.styles.js';
import { HvMonthChangeEvent } from './events.js';
import { type EventFilter, loadMonth, type MonthOfEvents, MOST } from './load-events.js';
import { month as monthStyles } from './month.styles.js';
import { renderAgenda } from './render-agenda.js';
import { renderEvent } from './render-event.js';
import { lunarOf, renderMonth } from './render-month.js';

/** Below this width of its own, in pixels, `view="auto"` shows the agenda. */
const NARROW = 480;
/** Events that an agenda shows before it is asked for the rest. */
const FIRST = 4;

const listOf = (text: string | undefined) => text?.split(/[\s,]+/).filter(Boolean) ?? [];

/**
 * The programme's events by month, with the lunar calendar and holidays: a grid where there is room for one, an agenda in a
 * narrow column. Each event can be put into the reader's own calendar.
 *
 * @summary Events by month.
 * @status stable
 * @since 0.1
 * @tagname hv-event-calendar
 * @slot - Shown until the events have come, and when they never come: at best a list of them.
 * @csspart header - The month and the buttons.
 * @csspart grid - The month as a grid.
 * @csspart day - A day of the grid.
 * @csspart today - Today's cell of the grid.
 * @csspart bar - An event in the grid.
 * @csspart agenda - The month as a list.
 * @csspart details - The events of a day, opened below the grid.
 * @csspart event - One event in full.
 * @csspart title - The title of the month or of an event.
 * @csspart add - The disclosure with ways to add an event to a calendar.
 * @csspart empty - What is said of a month without events.
 * @csspart failed - What is said when the events could not be loaded.
 * @fires {HvLoadEvent} hv-load - The events of a month have come and are shown.
 * @fires {HvErrorEvent} hv-error - They could not be loaded.
 * @fires {HvMonthChangeEvent} hv-month-change - A reader turned to another month.
 * @fires {HvSelectEvent} hv-select - A reader chose an event. Cancel it to keep it from being opened or its link from being followed.
 */
export class HvEventCalendar extends HvElement {
  static override styles: CSSResultGroup = [
    HvElement.styles,
    control,
    state,
    monthStyles,
    eventStyles,
    eventCalendar,
  ];
  static override properties: PropertyDeclarations = {
    view: {},
    month: { reflect: true },
    kind: {},
    province: {},
    lunar: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** `month`, `agenda`, or `auto`: the agenda when it is narrower than 480 px. Default `auto`. */
  declare view: string | undefined;
  /** The month shown, `YYYY-MM`. Default: the present one in Viet Nam. */
  declare month: string | undefined;
  /** Kinds of events, separated by spaces. Default: all. */
  declare kind: string | undefined;
  /** Provinces where events are held or that take part, separated by commas: ids, slugs, names. Default: all. */
  declare province: string | undefined;
  /** `off` leaves out lunar dates. */
  declare lunar: string | undefined;
  /** Level of the month's heading, 1 to 6; events are one below. Default 3. */
  declare headingLevel: number | undefined;

  #width = 0;
  #current = '';
  #opened: string | undefined;
  #focus = false;
  #whole = '';
  #observer = globalThis.ResizeObserver && new ResizeObserver(() => this.#measure());
  #resource = new Resource<MonthOfEvents, [string, EventFilter]>(this, {
    key: () => [this.#month, this.#filter],
    load: ([month, filter], { catalogue, signal }) => loadMonth(catalogue, month, filter, { signal }),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer?.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  get #month(): string {
    return isMonth(this.month) ? this.month : monthOf(todayInVietnam());
  }
  get #filter(): EventFilter {
    const kind = listOf(this.kind);
    const province = (this.province ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    return { ...(kind.length && { kind }), ...(province.length && { province }) };
  }
  get #narrow(): boolean {
    return this.view === 'agenda' || (this.view !== 'month' && this.#width > 0 && this.#width < NARROW);
  }

  #measure(): void {
    const before = this.#narrow;
    this.#width = this.clientWidth;
    if (this.#narrow !== before) this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { state, value } = this.#resource;
    const say = words(this, 'eventCalendar', vi);
    const failed = state === 'failed';
    if (!value && this.hasFallback)
      return html`<slot></slot>${failed ? renderFailed(this, this.#resource) : nothing}`;
    const shown = value?.month === this.#month ? value : undefined;
    return html`${this.#renderHeader()}
      <div class="body ${this.#narrow ? 'narrow' : ''}" aria-busy=${state === 'loading'}>
        ${this.#narrow ? nothing : this.#renderMonth(shown)}
        ${failed ? renderFailed(this, this.#resource) : nothing}
        ${shown && !shown.entries.length && !failed ? this.#renderEmpty(shown) : nothing}
        ${!shown && !failed ? html`<p class="notice">${say.loadingEvents}</p>` : nothing}
        ${this.#narrow ? html`<div class="screen">${this.#renderAgenda(shown)}</div>` : this.#renderDetails(shown)}
        ${shown?.entries.length ? html`<div class="paper">${this.#renderList(shown, MOST, true)}</div>` : nothing}
        ${shown && !failed ? this.#renderSubscribe() : nothing}
      </div>
      <p class="unseen" role="status">
        ${shown && state === 'ready' ? say.loadedEvents(shown.entries.length, formatMonth(shown.month, this.language)) : ''}
      </p>`;
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.#focus = false;
    this.renderRoot.querySelector<HTMLElement>(`[data-date="${this.#current}"]`)?.focus();
  }

  #renderHeader(): TemplateResult {
    const say = words(this, 'eventCalendar', vi);
    const month = this.#month;
    const lunar = this.lunar === 'off' ? undefined : lunarOf(`${month}-28`);
    const turn = (to: string) => () => this.#turn(to);
    return html`<div class="header" part="header">
      <div class="month" part="title" role="heading" aria-level=${this.headingLevel || 3}>
        ${say.month(+month.slice(5), +month.slice(0, 4))}
        ${lunar ? html`<small>${say.lunarYear(lunarYearName(lunar.year))}</small>` : nothing}
      </div>
      <div class="turn">
        <button aria-label=${say.previous} @click=${turn(addMonths(month, -1))}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
        <button @click=${turn(monthOf(todayInVietnam()))}>${say.today}</button>
        <button aria-label=${say.next} @click=${turn(addMonths(month, 1))}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m6 3 5 5-5 5" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
      </div>
    </div>`;
  }

  #renderMonth(shown: MonthOfEvents | undefined): TemplateResult {
    const month = this.#month;
    const today = todayInVietnam();
    if (monthOf(this.#current) !== month) this.#current = monthOf(today) === month ? today : firstDay(month);
    return renderMonth(shown?.entries ?? [], {
      say: words(this, 'eventCalendar', vi),
      language: this.language,
      month,
      today,
      current: this.#current,
      opened: this.#opened,
      lunar: this.lunar !== 'off',
      open: (date, event) => this.#open(date, event),
      move: (event, date) => this.#move(event, date),
    });
  }

  get #eventContext() {
    return {
      say: words(this, 'eventCalendar', vi),
      language: this.language,
      api: this.#api,
      headingLevel: Math.min((this.headingLevel || 3) + 1, 6),
      open: true,
      select: (event: TradeEvent) => this.dispatchEvent(new HvSelectEvent(event)),
    };
  }
  get #api(): string {
    try {
      return this.catalogue.api;
    } catch {
      return '';
    }
  }

  #renderList({ entries, month }: MonthOfEvents, most: number, open = false): TemplateResult {
    const lunar = this.lunar !== 'off';
    return renderAgenda(entries, { ...this.#eventContext, month, lunar, most, open });
  }

  #renderAgenda(shown: MonthOfEvents | undefined): TemplateResult | typeof nothing {
    if (!shown?.entries.length) return nothing;
    const { entries, month } = shown;
    const rest = this.#whole === month ? 0 : Math.max(0, entries.length - FIRST);
    const showAll = () => {
      this.#whole = month;
      this.requestUpdate();
    };
    return html`${this.#renderList(shown, rest ? FIRST : MOST)}
    ${rest ? html`<button class="rest" @click=${showAll}>${words(this, 'eventCalendar', vi).rest(rest)}</button>` : nothing}`;
  }

  #renderSubscribe(): TemplateResult | typeof nothing {
    const api = this.#api;
    const { kind, province } = this.#filter;
    const query = new URLSearchParams({
      ...(kind && { kind: kind.join() }),
      ...(province && { province: province.join() }),
    });
    return api
      ? html`<p class="subscribe">
          <a href="${api}/events.ics${String(query) && `?${query}`}"
            >${words(this, 'eventCalendar', vi).subscribe}</a
          >
        </p>`
      : nothing;
  }

  #renderDetails(shown: MonthOfEvents | undefined): TemplateResult | typeof nothing {
    const date = this.#opened;
    if (!date || !shown) return nothing;
    const say = words(this, 'eventCalendar', vi);
    const items = itemsOn(shown.entries, date);
    const context = this.#eventContext;
    return html`<section
      class="details"
      part="details"
      aria-label=${say.onDay(formatDate(date, this.language))}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close()}
    >
      <div class="head">
        <p>${say.onDay(formatDate(date, this.language))}</p>
        <button @click=${() => this.#close()}>${say.close}</button>
      </div>
      ${items.length ? items.map(({ event }) => renderEvent(event, context)) : html`<p class="notice">${say.noEvents}</p>`}
    </section>`;
  }

  #renderEmpty({ month, before, after }: MonthOfEvents): TemplateResult {
    const say = words(this, 'eventCalendar', vi);
    const name = (of: string) => formatMonth(of, this.language);
    return html`<p class="notice" part="empty">
      ${say.empty(name(month))}
      ${before ? html`<button @click=${() => this.#turn(before)}>${say.earlier(name(before))}</button>` : nothing}
      ${after ? html`<button @click=${() => this.#turn(after)}>${say.later(name(after))}</button>` : nothing}
    </p>`;
  }

  #turn(month: string): void {
    if (month === this.#month) return;
    this.month = month;
    this.#opened = undefined;
    this.dispatchEvent(new HvMonthChangeEvent(month));
  }

  #open(date: string, event?: TradeEvent): void {
    if (event && !this.dispatchEvent(new HvSelectEvent(event))) return;
    this.#current = date;
    this.#opened = this.#opened === date && !event ? undefined : date;
    this.#focus = monthOf(date) === this.#month;
    if (!this.#focus) this.#turn(monthOf(date));
    this.requestUpdate();
  }

  #close(): void {
    this.#opened = undefined;
    this.#focus = true;
    this.requestUpdate();
  }

  #move(event: KeyboardEvent, date: string): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#open(date);
    else if (event.key === 'Escape' && this.#opened) this.#close();
    else {
      const to = dayForKey(event.key, date, getComputedStyle(this).direction === 'rtl');
      if (!to) return;
      this.#current = to;
      this.#focus = true;
      if (monthOf(to) !== this.#month) this.#turn(monthOf(to));
      this.requestUpdate();
    }
    event.preventDefault();
  }
}
