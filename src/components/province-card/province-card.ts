import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import { provinceCard as vi } from '../../locales/vi/province-card.js';
import type { Province } from '../../sdk/schemas/province.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { safeUrl } from '../internal/safe-url.js';
import { renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import { state } from '../styles/state.styles.js';
import { historyOf } from './history.js';
import { loadProvince, type ProvinceFacts } from './load-province.js';
import { provinceCard } from './province-card.styles.js';
import { renderAgreements } from './render-agreements.js';

const METRICS = ['products', 'suppliers', 'events', 'agreements'] as const;
const PRODUCTS = 3;

/**
 * One province of today's 34 or of the 63 before: what the catalogue has of it, what it was merged from or into, its agreements
 * with Hà Nội, its next event, and its products with the most stars.
 *
 * @summary One province: counts, history, agreements, next event, best products.
 * @status stable
 * @since 0.1
 * @tagname hv-province-card
 * @slot - Shown until the province has come, and when it never comes.
 * @csspart province - All of it.
 * @csspart region - The region above the name.
 * @csspart name - The heading.
 * @csspart link - The link in it, when the page gives an address.
 * @csspart history - What it was merged from or into.
 * @csspart counts - What the catalogue has of it.
 * @csspart heading - A heading of one of its parts.
 * @csspart agreement - An agreement with Hà Nội.
 * @csspart event - The next event, else the last one.
 * @csspart product - One of its products.
 * @csspart failed - What is said when it could not be loaded.
 * @fires {HvLoadEvent} hv-load - The province has come and is shown.
 * @fires {HvErrorEvent} hv-error - It could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose the province, the event or a product. Cancel it to keep the link from being followed.
 * @dependency hv-event-card
 * @dependency hv-product-card
 */
export class HvProvinceCard extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, provinceCard];
  static override properties: PropertyDeclarations = {
    province: {},
    href: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /**
   * A province's id (`34-24`, `63-24`), slug, name or ISO 3166-2 code; or, as a property, the record itself: then nothing is loaded,
   * and what it does not carry is not shown.
   */
  declare province: string | Province | null | undefined;
  /** Where the name leads, e.g. to a page of yours. Default: nowhere. */
  declare href: string | undefined;
  /** Level of the heading, 1 to 6; the parts' are one below. Default 3. */
  declare headingLevel: number | undefined;

  #resource = new Resource<ProvinceFacts, [string]>(this, {
    key: () => (typeof this.province === 'string' && this.province.trim() ? [this.province.trim()] : null),
    load: ([id], { catalogue, signal }) =>
      loadProvince(catalogue, id, todayInVietnam(), PRODUCTS, { signal }),
  });

  override loaded(record: unknown): void {
    super.loaded((record as ProvinceFacts).province);
  }

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const facts =
      typeof this.province === 'object'
        ? this.province && { province: this.province }
        : stale
          ? undefined
          : value;
    if (facts && this.near) return this.#renderReady(facts);
    const failed =
      state === 'failed'
        ? renderFailed(this, this.#resource, words(this, 'provinceCard', vi).notFound)
        : undefined;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed ?? this.#renderWaiting();
  }

  #renderReady(facts: ProvinceFacts): TemplateResult {
    const { language } = this;
    const say = words(this, 'provinceCard', vi);
    const { province, agreements, event, products } = facts;
    const history = historyOf(province, say, language, () => this.requestUpdate());
    const level = this.headingLevel || 3;
    const below = Math.min(level + 1, 6);
    const section = (name: string, title: string, body: unknown) =>
      html`<section class=${name}>
        <div class="part" part="heading" role="heading" aria-level=${below}>${title}</div>
        ${body}
      </section>`;
    return html`<div class="province" part="province" dir="ltr">
      <div class="head">
        <p class="region" part="region">${textIn(province.region.name, language)}</p>
        ${this.#renderName(province, level)}
        ${history ? html`<p class="history" part="history">${history}</p>` : nothing}
        ${this.#renderCounts(province)}
      </div>
      ${
        agreements?.length
          ? section('agreed', say.agreements, renderAgreements(agreements, say, language))
          : nothing
      }
      ${
        event
          ? section(
              'events',
              (event.endsOn ?? event.startsOn) < todayInVietnam() ? say.lastEvent : say.nextEvent,
              html`<hv-event-card
                part="event"
                heading-level=${Math.min(below + 1, 6)}
                .event=${event}
              ></hv-event-card>`,
            )
          : nothing
      }
      ${
        products?.length
          ? section(
              'goods',
              say.bestProducts,
              html`<ul role="list">
                ${products.map(
                  (product) =>
                    html`<li>
                      <hv-product-card
                        part="product"
                        layout="compact"
                        heading-level=${Math.min(below + 1, 6)}
                        .product=${product}
                      ></hv-product-card>
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
      ${
        typeof this.province === 'string' && !(agreements && products && event !== undefined)
          ? html`<p class="fact">${say.partial}</p>`
          : nothing
      }
    </div>`;
  }

  #renderName(province: Province, level: number): TemplateResult {
    const { language } = this;
    const name = textIn(province.fullName, language);
    const link = safeUrl(this.href, undefined, document.baseURI);
    const select = (click: Event) => {
      if (!this.dispatchEvent(new HvSelectEvent(province))) click.preventDefault();
    };
    return html`<div
      class="name"
      part="name"
      role="heading"
      aria-level=${level}
      lang=${languageOf(province.fullName, language)}
    >
      ${link ? html`<a href=${link} part="link" @click=${select}>${name}</a>` : name}
    </div>`;
  }

  /** What there is; of what there is none, nothing is said by a figure. */
  #renderCounts({ counts }: Province): TemplateResult {
    const { language } = this;
    const say = words(this, 'provinceCard', vi);
    const known = METRICS.filter((metric) => counts[metric] > 0);
    if (known.length === 0) return html`<p class="history" part="counts">${say.nothing}</p>`;
    return html`<ul class="counts" part="counts" role="list">
      ${known.map(
        (metric) =>
          html`<li>
            <b>${formatNumber(counts[metric], language)}</b> ${say.counted[metric](counts[metric])}
          </li>`,
      )}
    </ul>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="province ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <div class="head">
        <p class="region">${bar}</p>
        <p class="name">${bar}</p>
        <p class="history">${bar}</p>
        <p class="counts">${bar}</p>
      </div>
    </div>`;
  }
}
