import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { firstDay, isMonth, monthOf } from '../../calendar/months.js';
import { formatMonth } from '../../intl/format-date.js';
import { common } from '../../locales/vi/common.js';
import { eventCalendar as vi } from '../../locales/vi/event-calendar.js';
import type { Catalogue } from '../../sdk/catalogue.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { renderSubscribe } from './subscribe.js';
import type { Thing } from '../structured-data/thing.js';
import { calendarStyles } from './event-calendar.styles.js';
import { dayForKey } from './day-keys.js';
import { HvMonthChangeEvent } from './events.js';
import { type EventFilter, filterOf } from './event-filter.js';
import type { Entry } from '../event/entry.js';
import { entriesIn, loadMonth, type MonthOfEvents } from './load-events.js';
import { renderAgenda } from './render-agenda.js';
import { renderDetails } from './render-details.js';
import type { EventContext } from './render-event.js';
import { renderHeader } from './render-header.js';
import { renderMonth } from './render-month.js';
import { renderSummary } from './render-summary.js';

interface MonthView extends EventContext {
  month: string;
  lunar: boolean;
  turn: (month: string, focus?: string) => void;
}

/**
 * The programme's events by month, with lunar dates and holidays: a grid where there is room for one, else an agenda.
 *
 * @summary Events by month.
 * @status stable
 * @since 0.1
 * @tagname hv-event-calendar
 * @slot - Shown until the events have come, and when they never come: at best a list of them.
 * @csspart header - The month and the buttons.
 * @csspart summary - How many events there are, or where the nearest are, and what the marks mean.
 * @csspart grid - The month as a grid.
 * @csspart day - A day of the grid.
 * @csspart today - Today's number in the grid.
 * @csspart bar - An event in the grid.
 * @csspart agenda - The month as a list.
 * @csspart details - The events of a day, opened below its week.
 * @csspart event - One event.
 * @csspart title - The title of the month or of an event.
 * @csspart add - The disclosure with ways to add an event to a calendar.
 * @csspart subscribe - The disclosure with ways to follow the calendar.
 * @csspart empty - What is said of a month without events.
 * @csspart failed - What is said when the events could not be loaded.
 * @cssproperty [--hv-calendar-height=840px] - Space kept free for the calendar, so that nothing below it moves.
 * @cssstate loading - While events are on their way.
 * @cssstate ready - While events are shown.
 * @cssstate failed - After a failure.
 * @fires {HvLoadEvent} hv-load - The events of a month have come and are shown.
 * @fires {HvErrorEvent} hv-error - They could not be loaded.
 * @fires {HvMonthChangeEvent} hv-month-change - A reader turned to another month.
 * @fires {HvSelectEvent} hv-select - A reader chose an event, before it is opened. Cancel it to keep it closed.
 */
export class HvEventCalendar extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, calendarStyles];
  static override properties: PropertyDeclarations = {
    view: {},
    month: { reflect: true },
    kind: {},
    province: {},
    lunar: {},
    weekStart: { attribute: 'week-start' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** `month`, `agenda`, or `auto`: the agenda when it is narrower than 480 px. Default `auto`. */
  declare view: string | undefined;
  /** The month shown, `YYYY-MM`. Default: the present one in Viet Nam. Follows the reader. */
  declare month: string | undefined;
  /** Kinds of events, separated by spaces or commas. Default: all. */
  declare kind: string | undefined;
  /** Provinces where events are held or that take part, separated by commas: ids, slugs, names. Default: all. */
  declare province: string | undefined;
  /** `off` leaves out lunar dates; holidays stay. Default: lunar dates are shown. */
  declare lunar: string | undefined;
  /** `monday` (default in every language) or `sunday`. */
  declare weekStart: string | undefined;
  /** Level of the month's heading, 1 to 6; what is below it follows. Default 3. */
  declare headingLevel: number | undefined;

  #current = '';
  #opened: string | undefined;
  #expanded = new Set<string>();
  #whole = '';
  /** What has the focus after the next rendering. */
  #focus: string | undefined;
  #turned = false;
  #resource = new Resource<MonthOfEvents, [string, number, EventFilter]>(this, {
    key: () => [this.#month, this.#firstWeekday, filterOf(this.kind, this.province)],
    load: ([month, firstWeekday, filter], { catalogue, signal }) =>
      loadMonth(catalogue, month, firstWeekday, filter, { signal }),
  });

  get #month(): string {
    return isMonth(this.month) ? this.month : monthOf(todayInVietnam());
  }
  get #firstWeekday(): number {
    return this.weekStart === 'sunday' ? 6 : 0;
  }
  get #source(): Pick<Catalogue, 'api' | 'isSnapshot'> {
    try {
      return this.catalogue;
    } catch {
      return { api: '' };
    }
  }

  override things(): Thing[] {
    const { value } = this.#resource;
    return value?.month === this.#month
      ? entriesIn(value.month, value.entries).map(({ event }) => ({ kind: 'event', record: event }))
      : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('month')) return;
    this.#opened = undefined;
    this.#expanded.clear();
  }

  protected override render(): TemplateResult {
    const resource = this.#resource;
    const { value, state } = resource;
    const failed = state === 'failed' ? renderFailed(this, resource) : undefined;
    if (!value && this.hasFallback) return html`<slot></slot>${failed ?? nothing}`;
    const month = this.#month;
    const shown = value?.month === month ? value : undefined;
    const entries = shown && entriesIn(month, shown.entries);
    const view = this.view === 'month' || this.view === 'agenda' ? this.view : 'auto';
    const headingLevel = Math.min(Math.max(Math.trunc(this.headingLevel || 3), 1), 6);
    const source = this.#source;
    const context: MonthView = {
      say: words(this, 'eventCalendar', vi),
      language: this.language,
      api: source.api,
      headingLevel: Math.min(headingLevel + 1, 6),
      month,
      lunar: !/^(off|false|no)$/.test(this.lunar ?? ''),
      expanded: this.#expanded,
      toggle: (entry) => this.#toggle(entry),
      turn: (to, focus) => this.#turn(to, focus),
    };
    const { say, language } = context;
    const told = failed
      ? words(this, 'common', common).failed
      : entries && say.inMonth(say.count(entries.length), formatMonth(month, language));
    return html`<div class="frame as-${view}" aria-busy=${state === 'loading' || !(entries || failed)}>
        ${renderHeader({ ...context, headingLevel })}${renderSummary({ ...context, shown, entries, failed })}
        ${this.#renderGrid(shown, context)}
        <div class="list">
          ${failed && !entries ? nothing : renderAgenda(entries, { ...context, whole: this.#whole === month, showAll: (next) => this.#showAll(next) })}
        </div>
        ${renderSubscribe(source, filterOf(this.kind, this.province), say)}
      </div>
      <p class="unseen" role="status">${this.#turned && state !== 'loading' ? told : nothing}</p>`;
  }

  #renderGrid(shown: MonthOfEvents | undefined, context: MonthView): TemplateResult {
    const { month } = context;
    const today = todayInVietnam();
    if (monthOf(this.#current) !== month) this.#current = monthOf(today) === month ? today : firstDay(month);
    const entries = shown?.entries ?? [];
    return renderMonth(entries, {
      ...context,
      today,
      current: this.#current,
      opened: this.#opened,
      firstWeekday: this.#firstWeekday,
      known: !!shown,
      open: (date) => this.#open(date),
      choose: (date, entry) => this.#choose(date, entry),
      move: (event, date) => this.#move(event, date),
      details: (date) => renderDetails(date, entries, { ...context, close: () => this.#close() }),
    });
  }

  protected override updated(): void {
    const selector = this.#focus;
    this.#focus = undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #refresh(focus?: string): void {
    this.#focus = focus;
    this.requestUpdate();
  }

  #turn(month: string, focus?: string): void {
    this.#refresh(focus);
    if (month === this.#month) return;
    this.month = month;
    this.#turned = true;
    this.dispatchEvent(new HvMonthChangeEvent(month));
  }

  #showAll(next: string): void {
    this.#whole = this.#month;
    this.#refresh(`[data-day="${next}"] .title button`);
  }

  #toggle({ event }: Entry): void {
    if (!this.#expanded.delete(event.id)) {
      if (!this.dispatchEvent(new HvSelectEvent(event))) return;
      this.#expanded.add(event.id);
    }
    this.#refresh();
  }

  #open(date: string): void {
    if (date === this.#opened) return this.#close();
    this.#opened = date;
    if (monthOf(date) === this.#month) this.#current = date;
    this.#refresh('.day-name');
  }

  #choose(date: string, { event }: Entry): void {
    if (!this.dispatchEvent(new HvSelectEvent(event))) return;
    this.#opened = undefined;
    this.#open(date);
    this.#expanded.add(event.id);
    this.#refresh(`.details [data-id="${CSS.escape(event.id)}"]`);
  }

  #close(): void {
    const date = this.#opened;
    this.#opened = undefined;
    this.#refresh(`[data-date="${date}"]`);
  }

  #move(event: KeyboardEvent, date: string): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#open(date);
    else if (event.key === 'Escape' && this.#opened) this.#close();
    else {
      const to = dayForKey(event, date, this.#firstWeekday, getComputedStyle(this).direction === 'rtl');
      if (!to || !isMonth(monthOf(to))) return;
      this.#current = to;
      this.#turn(monthOf(to), `[data-date="${to}"]`);
    }
    event.preventDefault();
  }
}
