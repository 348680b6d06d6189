import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { supplierCard as vi } from '../../locales/vi/supplier-card.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { safeUrl } from '../internal/safe-url.js';
import { renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import type { Thing } from '../structured-data/thing.js';
import { state } from '../styles/state.styles.js';
import { renderCertificates, renderSource } from './evidence.js';
import { kindText, placeText, productsText } from './facts.js';
import { linkOf } from './link.js';
import { supplierCard } from './supplier-card.styles.js';

/**
 * One producer: its name, what it is, where it is, how many of its products the catalogue has, and the certificates that
 * can be checked. What a buyer needs and nobody has published is said to be missing.
 *
 * @summary One producer.
 * @status stable
 * @since 0.1
 * @tagname hv-supplier-card
 * @slot - Shown until the supplier has come, and when it never comes: at best a plain link to it.
 * @csspart supplier - All of it.
 * @csspart kind - What it is: a cooperative, a company and so on.
 * @csspart name - The heading.
 * @csspart link - The link in it.
 * @csspart place - Where it is.
 * @csspart products - How many of its products the catalogue has.
 * @csspart certificate - A certificate with its number, issuer and dates, or that none is stated.
 * @csspart proof - The link to its proof.
 * @csspart source - Where it was published.
 * @csspart source-link - The link in it, where the name does not lead there already.
 * @csspart failed - What is said when it could not be loaded.
 * @fires {HvLoadEvent} hv-load - The supplier has come and is shown.
 * @fires {HvErrorEvent} hv-error - It could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a link of the card. Cancel it to keep the link from being followed.
 */
export class HvSupplierCard extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, supplierCard];
  static override properties: PropertyDeclarations = {
    supplier: {},
    href: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** A supplier's id, or, as a property, the record itself: then nothing is loaded. */
  declare supplier: string | Supplier | null | undefined;
  /** Where the name leads. Default: the supplier's website, else its shop, else its first source. */
  declare href: string | undefined;
  /** Level of the heading, 1 to 6. Default 3. */
  declare headingLevel: number | undefined;

  #resource = new Resource<Supplier, [string]>(this, {
    key: () => (typeof this.supplier === 'string' && this.supplier ? [this.supplier] : null),
    load: ([id], { catalogue, signal }) => catalogue.suppliers.get(id, { signal }),
  });

  override things(): Thing[] {
    const { value, stale } = this.#resource;
    const record = typeof this.supplier === 'object' ? this.supplier : stale ? undefined : value;
    return record ? [{ kind: 'supplier', record }] : [];
  }

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const record = typeof this.supplier === 'object' ? this.supplier : stale ? undefined : value;
    if (record && this.near) return this.#renderReady(record);
    const failed =
      state === 'failed'
        ? renderFailed(this, this.#resource, words(this, 'supplierCard', vi).notFound)
        : nothing;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed === nothing ? this.#renderWaiting() : html`${failed}`;
  }

  #renderReady(record: Supplier): TemplateResult {
    const { language } = this;
    const say = words(this, 'supplierCard', vi);
    const link = safeUrl(this.href, undefined, document.baseURI) ?? linkOf(record);
    const select = (event: Event) => {
      if (!this.dispatchEvent(new HvSelectEvent(record))) event.preventDefault();
    };
    const products = productsText(record, say, language);
    const isPlaced = record.province || record.locality;
    return html`<div class="supplier" part="supplier" dir="ltr">
      <div class="head">
        <p class="kind" part="kind">${kindText(record, say)}</p>
        <div class="name" part="name" role="heading" aria-level=${this.headingLevel || 3} lang="vi">
          ${link ? html`<a href=${link} part="link" @click=${select}>${record.name}</a>` : record.name}
        </div>
      </div>
      <div class="facts">
        <p class=${isPlaced ? '' : 'missing'} part="place">${placeText(record, say, language)}</p>
        ${products ? html`<p part="products">${products}</p>` : nothing}
        ${renderCertificates(record, say, language, select)}
      </div>
      ${renderSource(record, link, say, select)}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="supplier ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <div class="head">
        <p class="kind">${bar}</p>
        <p class="name">${bar}</p>
      </div>
      <div class="facts">
        <p>${bar}</p>
        <p>${bar}</p>
        <p>${bar}</p>
      </div>
      <p class="source">${bar}</p>
    </div>`;
  }
}
