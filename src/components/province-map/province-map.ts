import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type Era, loadShapes, shapesOf } from '../../geo/shapes.js';
import { provinceMap } from '../../locales/vi/province-map.js';
import type { Page } from '../../sdk/catalogue.js';
import type { Province } from '../../sdk/schemas/province.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderEmpty, renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { renderDrawing } from './drawing.js';
import { drawing } from './drawing.styles.js';
import { HvProvinceSelectEvent } from './events.js';
import { findUnit, resolveUnit } from './find-unit.js';
import { unitForKey } from './keyboard.js';
import { layOut, type Layout } from './layout.js';
import { renderLegend } from './legend.js';
import { renderPanel } from './panel.js';
import { styles } from './province-map.styles.js';
import { renderTable, type RowOrder, sortRows } from './table.js';
import { figuresOf, type MapMetric, type MapView } from './view.js';

/** Code of the unit that an event happened on. */
const codeOf = (event: Event): string | undefined =>
  (event.target as Element).closest<SVGElement>('[data-code]')?.dataset.code;

export type { MapMetric };

/**
 * Viet Nam's provinces shaded by a number, with quần đảo Hoàng Sa and quần đảo Trường Sa in every rendering. A reader
 * chooses a province by touch, mouse or keyboard, on the map or in the table that says the same.
 *
 * @summary Viet Nam's provinces shaded by a metric.
 * @status stable
 * @since 0.1
 * @tagname hv-province-map
 * @slot - Content shown until the data has come, and if it never comes.
 * @csspart map - The drawing (SVG).
 * @csspart archipelago - Each archipelago with its name.
 * @csspart legend - What the colours mean.
 * @csspart panel - What is known of the chosen province.
 * @csspart table - The table.
 * @csspart failed - The notice after a failure.
 * @csspart empty - The notice when there are no figures.
 * @cssproperty [--hv-map-color=var(--hv-accent)] - Colour of the highest class; the lower ones are mixed from it and the paper.
 * @cssproperty [--hv-map-sea] - Tint of the sea.
 * @cssstate loading - While data is on its way.
 * @cssstate ready - While data is shown.
 * @cssstate failed - After a failure.
 * @fires {HvLoadEvent} hv-load - Data has come.
 * @fires {HvErrorEvent} hv-error - Data could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a province, before anything happens. Cancelable.
 * @fires {HvProvinceSelectEvent} hv-province-select - A reader chose a province, or cleared the choice. Cancel it to keep the element named by `for` as it is.
 */
export class HvProvinceMap extends HvElement {
  static override styles = [HvElement.styles, control, state, drawing, styles];
  static override properties: PropertyDeclarations = {
    metric: {},
    units: {},
    province: { reflect: true },
    htmlFor: { attribute: 'for' },
  };

  /** What is counted: `products` (default), `suppliers`, `events` or `agreements`. */
  declare metric: MapMetric | undefined;
  /** Which list of provinces: `34` (default, from 2025-07-01) or `63` (until 2025-06-30). */
  declare units: Era | undefined;
  /** The chosen unit: id (`34-24`), slug, name, alias or ISO 3166-2 code. Follows the reader's choice. */
  declare province: string | undefined;
  /** Id of a list or calendar whose `province` attribute follows the reader's choice. */
  declare htmlFor: string | undefined;

  #data = new Resource(this, {
    key: () => [this.#era] as const,
    load: async ([units], { catalogue, signal }): Promise<Page<Province>> =>
      (
        await Promise.all([catalogue.provinces.list({ units, limit: 100 }, { signal }), loadShapes(units)])
      )[0],
  });
  #width = 0;
  #looked: string | undefined;
  #ringed = false;
  #active: string | undefined;
  #resolved: [input?: string, id?: string] = [];
  #open = false;
  #order: RowOrder = { by: 'value', down: true };
  #compare = (a: string, b: string) => (a < b ? -1 : +(a > b));
  #drawn: Era | undefined;
  #layout: { of: readonly unknown[]; is: Layout } | undefined;
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(([entry]) => {
      const width = Math.round(entry!.contentRect.width);
      if (width && width !== this.#width) {
        this.#width = width;
        this.requestUpdate();
      }
    });
    this.#sizes.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // The outlines are there whatever becomes of the data.
    if (this.near && this.#drawn !== this.#era)
      loadShapes((this.#drawn = this.#era)).then(
        () => this.requestUpdate(),
        () => (this.#drawn = undefined),
      );
  }

  get #era(): Era {
    return this.units === '63' ? '63' : '34';
  }
  get #metric(): MapMetric {
    const { metrics } = provinceMap;
    return Object.hasOwn(metrics, this.metric ?? '') ? this.metric! : 'products';
  }

  /** The answer's units, of the list that is wanted now. */
  get #units(): readonly Province[] {
    return (!this.#data.stale && this.#data.value?.data) || [];
  }

  #chosen(): Province | undefined {
    const { province: input } = this;
    if (!input || !this.#units.length) return undefined;
    const unit = findUnit(this.#units, input);
    if (unit) return unit;
    const key = this.#era + input;
    if (this.#resolved[0] !== key) {
      this.#resolved = [key];
      resolveUnit(input, this.#era).then(
        (id) => {
          if (this.#resolved[0] === key) this.#resolved = [key, id];
          this.requestUpdate();
        },
        () => {},
      );
    }
    return this.#units.find(({ id }) => id === this.#resolved[1]);
  }

  #view(): MapView | undefined {
    const shapes = shapesOf(this.#era);
    if (!shapes) return undefined;
    const { language } = this;
    const say = words(this, 'provinceMap', provinceMap);
    const figures = figuresOf(this.#units, shapes, this.#era, this.#metric, language, say);
    const { records, nameOf } = figures;
    const chosen = this.#chosen()?.code;
    const of = [shapes, this.#width, language, say, this.#data.value, this.#data.stale, chosen];
    if (!this.#layout || of.some((part, i) => part !== this.#layout!.of[i])) {
      const known = (code: string) => (records.has(code) ? nameOf(records.get(code)!) : undefined);
      const font = getComputedStyle(this).fontFamily;
      this.#layout = { of, is: layOut(shapes, this.#width || 360, font, known, chosen, say) };
    }
    return {
      ...figures,
      ...this.#layout.is,
      chosen,
      looked: this.#looked,
      ringed: this.#ringed,
      active: records.has(this.#active!) ? this.#active : (chosen ?? [...records.keys()][0]),
    };
  }

  #choose(unit: Province | undefined): void {
    if (unit && !this.dispatchEvent(new HvSelectEvent(unit))) return;
    const id = unit?.id ?? null;
    this.province = id ?? undefined;
    if (!this.dispatchEvent(new HvProvinceSelectEvent(id)) || !this.htmlFor) return;
    const target = [this.getRootNode() as Document, document]
      .map((root) => root.getElementById(this.htmlFor!))
      .find(Boolean);
    if (id) target?.setAttribute('province', id);
    else target?.removeAttribute('province');
  }
  #sort(by: RowOrder['by']): void {
    this.#order = { by, down: this.#order.by === by ? !this.#order.down : by === 'value' };
    this.requestUpdate();
  }
  #toggleTable(): void {
    this.#open = !this.#open;
    import('../../intl/collate.js').then(
      ({ compareVietnamese }) => {
        this.#compare = compareVietnamese;
        this.requestUpdate();
      },
      () => {},
    );
    this.requestUpdate();
  }
  #look(event: Event): void {
    const code = codeOf(event);
    const gone = event.type === 'focusout' || event.type === 'pointerleave';
    if (event.type === 'focusin') this.#active = code;
    this.#ringed = event.type === 'focusin' && (event.target as Element).matches(':focus-visible');
    this.#looked = gone ? undefined : code;
    this.requestUpdate();
  }
  #tap(event: Event, view: MapView): void {
    const code = codeOf(event);
    const unit = view.records.get(code ?? '');
    if (!unit) return;
    this.#active = code;
    if (code !== view.chosen) this.#choose(unit);
  }
  #press(event: KeyboardEvent, view: MapView): void {
    const { key } = event;
    const places = view.shapes.filter(({ code }) => view.records.has(code));
    const at = places.findIndex(({ code }) => code === codeOf(event));
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = unitForKey(key, places, at, (code) => view.records.get(code)!.slug);
    if (key === 'Enter' || key === ' ') this.#tap(event, view);
    else if (key === 'Escape' && view.chosen) this.#choose(undefined);
    else if (to) {
      this.renderRoot.querySelector<SVGElement>(`[role=option][data-code='${to.code}']`)?.focus();
      this.#ringed = true;
    } else return;
    event.preventDefault();
  }

  protected override render() {
    const view = this.#view();
    const { state } = this.#data;
    const say = words(this, 'provinceMap', provinceMap);
    const ready = !!view?.records.size;
    const shown = ready || !this.hasFallback;
    const rows = view ? sortRows(this.#units, this.#order, view, this.#compare) : [];
    return html`<div
      class="whole ${this.#open ? 'open' : ''} ${ready ? '' : 'bare'}"
      aria-busy=${state === 'loading'}
    >
      <div class="map">
        <div
          class="stage"
          @click=${(event: Event) => view && this.#tap(event, view)}
          @keydown=${(event: KeyboardEvent) => view && this.#press(event, view)}
          @pointerover=${this.#look}
          @pointerleave=${this.#look}
          @focusin=${this.#look}
          @focusout=${this.#look}
        >
          ${shown ? nothing : html`<slot></slot>`} ${shown && view ? renderDrawing(view) : nothing}
          ${ready ? renderLegend(view) : nothing}
        </div>
        <div class="tools">
          <button aria-expanded=${this.#open} aria-controls="rows" @click=${this.#toggleTable}>
            ${this.#open ? say.hideTable : say.showTable}
          </button>
        </div>
        <div class="panel" part="panel">
          ${state === 'failed' ? renderFailed(this, this.#data) : nothing}
          ${
            ready
              ? renderPanel(
                  view,
                  () => this.#choose(undefined),
                  () => this.requestUpdate(),
                )
              : state === 'ready'
                ? renderEmpty(say.empty)
                : nothing
          }
        </div>
      </div>
      <div id="rows" ?hidden=${!this.#open}>
        ${
          view && rows.length
            ? renderTable(
                view,
                rows,
                this.#order,
                (by) => this.#sort(by),
                (unit) => this.#choose(unit),
              )
            : nothing
        }
      </div>
    </div>`;
  }
}
