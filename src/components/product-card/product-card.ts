import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Product } from '../../sdk/schemas/product.js';
import { productCard as vi } from '../../locales/vi/product-card.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { safeUrl } from '../internal/safe-url.js';
import { inSlices } from '../internal/slices.js';
import { renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import type { Thing } from '../structured-data/thing.js';
import { state } from '../styles/state.styles.js';
import { art } from './art.styles.js';
import { drawArt } from './art.js';
import { linkOf } from './link.js';
import { placeOf } from './place.js';
import { priceOf } from './price.js';
import { productCard } from './product-card.styles.js';
import { renderRating } from './rating.js';

/**
 * One product: its name, maker and province, its OCOP rating as it stands today, and a picture. Goods without a photograph
 * get a print of their kind, in the colours of their goods, over a border for their part of the country.
 *
 * @summary One product.
 * @status stable
 * @since 0.1
 * @tagname hv-product-card
 * @slot - Shown until the product has come, and when it never comes: at best a plain link to it.
 * @csspart card - The whole card.
 * @csspart picture - The frame of the photograph or the drawing.
 * @csspart art - The drawing.
 * @csspart image - The photograph.
 * @csspart kind - The product group.
 * @csspart name - The heading.
 * @csspart link - The link in it, which covers the card.
 * @csspart producer - Who makes it.
 * @csspart province - Where it comes from.
 * @csspart rating - The OCOP rating.
 * @csspart price - The lowest price.
 * @csspart failed - What is said when it could not be loaded.
 * @cssproperty [--hv-card-picture-ratio=3/2] - Width to height of the picture in the vertical layout.
 * @fires {HvLoadEvent} hv-load - The product has come and is shown.
 * @fires {HvErrorEvent} hv-error - The product could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose the card. Cancel it to keep the link from being followed.
 */
export class HvProductCard extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, art, productCard];
  static override properties: PropertyDeclarations = {
    product: {},
    layout: {},
    href: {},
    opens: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    marks: { attribute: false },
  };

  /** A product's id, or, as a property, the record itself: then nothing is loaded. */
  declare product: string | Product | null | undefined;
  /** `vertical`, `horizontal` or `compact`. Anything else is vertical. */
  declare layout: string | undefined;
  /** Where the card leads. Default: the product's shop, else its traceability page, else its first source. */
  declare href: string | undefined;
  /** `dialog`: choosing the card shows all that is known over the page instead of following the link. */
  declare opens: string | undefined;
  /** Level of the heading, 1 to 6, to fit the page around. Default 3. */
  declare headingLevel: number | undefined;
  /** How the name is written: a list gives what marks the words that were searched for. */
  declare marks: ((text: string) => unknown) | undefined;

  #broken = '';
  #resource = new Resource<Product, [string]>(this, {
    key: () => (typeof this.product === 'string' && this.product ? [this.product] : null),
    load: ([id], { catalogue, signal }) => catalogue.products.get(id, { signal }),
    // All cards of a page ask at once, so that one request answers them; they are drawn as they come near.
    when: () => true,
  });

  protected override scheduleUpdate(): void | Promise<unknown> {
    // All ask before the first is drawn, so that one request answers them.
    this.#resource.hostUpdate();
    // What the page put in a card must stay in sight: it gets its slot in the task that takes its place.
    const keep = !this.hasUpdated && this.hasFallback;
    return keep ? super.scheduleUpdate() : inSlices(() => super.scheduleUpdate());
  }

  get #record(): Product | null | undefined {
    const { product } = this;
    const { value, stale } = this.#resource;
    return typeof product === 'object' ? product : stale ? undefined : value;
  }

  override things(): Thing[] {
    const record = this.#record;
    return record ? [{ kind: 'product', record }] : [];
  }

  protected override updated(): void {
    if (this.opens) void import('./opens.js').then(({ opensDialog }) => opensDialog(this));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { product } = this;
    const { state } = this.#resource;
    const record = this.#record;
    if (record && this.near) return this.#renderReady(record);
    if (state === 'failed') return this.#renderFailed();
    return this.#renderWaiting(!!(product && this.near));
  }

  #frame(picture: unknown, body: unknown, extra = ''): TemplateResult {
    const layout = this.layout === 'horizontal' || this.layout === 'compact' ? this.layout : 'vertical';
    return html`<div class="card ${layout} ${extra}" part="card" aria-busy=${extra === 'skeleton'}>
      <div class="body" dir="ltr">${body}</div>
      <div class="picture" part="picture">${picture}</div>
    </div>`;
  }

  #renderReady(record: Product): TemplateResult {
    const { language } = this;
    const say = words(this, 'productCard', vi);
    const { name, category, supplier, province, ocop, packagings } = record;
    const link = safeUrl(this.href, undefined, document.baseURI) ?? linkOf(record);
    const text = textIn(name, language);
    const shown = this.marks?.(text) ?? text;
    const price = priceOf(packagings, say, language);
    return this.#frame(
      html`${this.#renderPicture(record)}${price ? html`<p class="price" part="price" dir="ltr">${price}</p>` : nothing}`,
      html`<p class="kind" part="kind">
          ${Object.hasOwn(say.categories, category) ? say.categories[category] : say.otherGoods}
        </p>
        <div
          class="name ${text.length > 34 ? 'long' : ''}"
          part="name"
          role="heading"
          aria-level=${this.headingLevel || 3}
          lang=${languageOf(name, language)}
        >
          ${
            link
              ? html`<a
                  href=${link}
                  part="link"
                  aria-haspopup=${this.opens ?? nothing}
                  @click=${(event: Event) => this.#select(event, record)}
                  >${shown}</a
                >`
              : shown
          }
        </div>
        <p class="maker" part="producer" lang="vi">${supplier?.name}</p>
        <p class="place" part="province">${province && placeOf(province, say, language)}</p>
        ${ocop ? renderRating(ocop, say) : html`<p class="rating" part="rating"></p>`}`,
    );
  }

  #renderPicture(record: Product): TemplateResult {
    const image = record.images[0];
    const url = safeUrl(image?.url);
    if (!image || !url || url === this.#broken) return drawArt(record, () => this.requestUpdate());
    return html`<img
        part="image"
        src=${url}
        alt=${image.alt ? textIn(image.alt, this.language) : ''}
        loading="lazy"
        decoding="async"
        @error=${() => {
          this.#broken = url;
          this.requestUpdate();
        }}
      />
      <p class="credit">${words(this, 'productCard', vi).photo(image.credit)}</p>`;
  }

  #renderWaiting(loading: boolean): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    // What is far away only keeps its space: a hundred cards must not cost a hundred skeletons.
    const skeleton = this.near
      ? this.#frame(
          '',
          html`<p class="kind">${bar}</p>
            <p class="name">${bar}</p>
            <p class="maker">${bar}</p>
            <p class="place">${bar}</p>
            <p class="rating" part="rating">${bar}</p>`,
          loading ? 'skeleton' : '',
        )
      : this.#frame('', '', 'bare');
    // The fallback lies in the space that the card will take.
    return this.hasFallback
      ? html`<div class="stack">
          <div class="blank">${skeleton}</div>
          <slot></slot>
        </div>`
      : skeleton;
  }

  #renderFailed(): TemplateResult {
    const notice = renderFailed(this, this.#resource, words(this, 'productCard', vi).notFound);
    return this.hasFallback
      ? html`<div class="paper"><slot></slot>${notice}</div>`
      : html`<div class="stack">
          <div class="blank">${this.#renderWaiting(false)}</div>
          ${notice}
        </div>`;
  }

  #select(event: Event, record: Product): void {
    if (!this.dispatchEvent(new HvSelectEvent(record))) event.preventDefault();
  }
}
