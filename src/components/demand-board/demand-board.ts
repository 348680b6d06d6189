import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { demandBoard as vi } from '../../locales/vi/demand-board.js';
import type { Demand } from '../../sdk/schemas/demand.js';
import type { PageData } from '../../sdk/schemas/page.js';
import type { DemandQuery } from '../../sdk/schemas/queries.js';
import { icons } from '../icons/icon.styles.js';
import { DayTurn } from '../internal/day-turn.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { foot } from '../paging/foot.styles.js';
import { renderFoot } from '../paging/foot.js';
import { GivenPage } from '../paging/given-page.js';
import { More } from '../paging/more.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { demandBoard } from './demand-board.styles.js';
import { matches } from './matches.styles.js';
import { queryOf } from './query-of.js';
import { renderDemand } from './render-demand.js';
import { Unfolding } from './unfolding.js';

/** Rows whose space is kept while demands come. */
const EXPECTED = 2;

/**
 * What distributors look for: the goods, how much of them, by when, from where and with which certificates. A reader opens
 * a demand to see the products that fit it best, each with the reasons, and a supplier answers it in place.
 *
 * @summary Distributors' open demands with the best matching products.
 * @status stable
 * @since 0.1
 * @tagname hv-demand-board
 * @slot - Shown until demands have come, and when they never come.
 * @csspart demands - The list.
 * @csspart demand - One demand.
 * @csspart kind - The product group.
 * @csspart title - What is wanted, a heading.
 * @csspart buyer - Who is asking.
 * @csspart standing - That it is over or closed.
 * @csspart facts - Amount, deadline, months, provinces, certificates, requirements.
 * @csspart show - The button that opens the matching products.
 * @csspart answer - The button that opens the form.
 * @csspart match - One matching product.
 * @csspart score - Its points.
 * @csspart reason - One reason for its points.
 * @csspart form - The form, an `<hv-connect-form>`.
 * @csspart more - The button that shows more demands.
 * @csspart empty - What is said when nothing is wanted.
 * @csspart failed - What is said when demands, matches or the form could not be loaded.
 * @fires {HvLoadEvent} hv-load - Demands have come and are shown.
 * @fires {HvErrorEvent} hv-error - Demands, matches or the form could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader opens a demand or its form, or chose a product. Cancel it to keep that from happening.
 * @dependency hv-product-card
 * @dependency hv-connect-form
 */
export class HvDemandBoard extends HvElement {
  static override styles: CSSResultGroup = [
    HvElement.styles,
    control,
    state,
    icons,
    foot,
    demandBoard,
    matches,
  ];
  static override properties: PropertyDeclarations = {
    category: {},
    province: {},
    limit: { type: Number },
    demands: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Product groups, comma separated: `food beverage herbal handicraft ornamental tourism`. */
  declare category: string | undefined;
  /** Provinces that goods are wanted from: ids, slugs, names or ISO 3166-2 codes. */
  declare province: string | undefined;
  /** Demands a page, 1 to 100. Default 6. */
  declare limit: number | undefined;
  /** The records themselves, in the order in which they are shown: then no demand is loaded. */
  declare demands: readonly Demand[] | undefined;
  /** Level of the titles as headings, 1 to 6. Default 3. */
  declare headingLevel: number | undefined;

  #asked = false;
  #day = new DayTurn(this);
  #given = new GivenPage<Demand>();
  #more = new More<Demand>(this);
  #unfolding = new Unfolding(this);
  #resource = new Resource<PageData<Demand>, [DemandQuery]>(this, {
    key: () => (this.demands ? null : [queryOf(this)]),
    load: ([query], { catalogue, signal }) => catalogue.demands.list(query, { signal }),
  });

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const { demands } = this;
    const page = demands
      ? this.near && this.#given.first(demands, queryOf(this).limit)
      : stale
        ? undefined
        : value;
    const failed = state === 'failed' ? renderFailed(this, this.#resource) : nothing;
    if (page) return html`${this.#renderPage(page)}${failed}`;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed === nothing ? this.#renderWaiting() : html`${failed}`;
  }

  #renderPage(page: PageData<Demand>): TemplateResult {
    const say = words(this, 'demandBoard', vi);
    if (page.data.length === 0)
      return html`<p class="notice" part="empty" dir="auto"><b>${say.empty}</b>${say.emptyHint}</p>`;
    const demands = [...page.data, ...this.#more.after(page)];
    const { today } = this.#day;
    return html`<div class="board">
      <ul class="demands" part="demands" role="list" aria-label=${say.label} dir="ltr">
        ${repeat(
          demands,
          ({ id }) => id,
          (demand, index) => renderDemand(this, this.#unfolding, demand, index, today),
        )}
      </ul>
      ${renderFoot(this, {
        first: page,
        shown: demands.length,
        more: this.#more,
        asked: this.#asked,
        load: () => void this.#showMore(page, demands.length),
      })}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const row = html`<li class="demand">
      <div class="head">
        <p class="kind">${bar}</p>
        <p class="title">${bar}</p>
        <p class="buyer">${bar}</p>
      </div>
    </li>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="board ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <ul class="demands" role="presentation">
        ${Array.from({ length: Math.min(queryOf(this).limit, EXPECTED) }, () => row)}
      </ul>
    </div>`;
  }

  async #showMore(page: PageData<Demand>, before: number): Promise<void> {
    this.#asked = true;
    const { demands } = this;
    await this.#more.load(page, async (cursor, signal) =>
      demands
        ? this.#given.next(cursor)
        : this.catalogue.demands.list({ ...queryOf(this), cursor }, { signal }),
    );
    await this.updateComplete;
    // The button keeps the focus while there is more; after the last page the first new demand takes it over.
    if (!this.#more.next(page))
      this.shadowRoot!.querySelectorAll<HTMLElement>('.demand')[before]?.focus({ preventScroll: true });
  }
}
