import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { productCard as cardWords } from '../../locales/vi/product-card.js';
import { productDetail as vi } from '../../locales/vi/product-detail.js';
import { quantity as quantityWords } from '../../locales/vi/quantity.js';
import { supply as supplyWords } from '../../locales/vi/supply.js';
import type { Revision } from '../../sdk/schemas/feedback.js';
import type { Product } from '../../sdk/schemas/product.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { icon } from '../icons/icon.js';
import { icons } from '../icons/icon.styles.js';
import { close, connect } from '../icons/icons.generated.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { renderCertificate } from '../supply/render-certificate.js';
import { renderFacts } from '../supply/render-facts.js';
import { supplyStyles } from '../supply/supply.styles.js';
import { renderHead } from './head.js';
import { renderLinks } from './links.js';
import { renderPackagings } from './packagings.js';
import { productDetail } from './product-detail.styles.js';
import { loadRevisions, renderRevisions } from './revisions.js';

interface Detail {
  product: Product;
  revisions: readonly Revision[];
}

/**
 * All that is known of one product: packs and prices, certificates, supply, season, how it changed, where it is sold, and a way to be
 * connected with its supplier. What a buyer needs and nobody has stated is said to be missing. In the page, or over it (`modal`).
 *
 * @summary All that is known of one product.
 * @status stable
 * @since 0.1
 * @tagname hv-product-detail
 * @slot - Shown until the product has come, and when it never comes.
 * @csspart detail - All of it.
 * @csspart picture - The frame of the picture.
 * @csspart name - The heading.
 * @csspart heading - A heading of one of its parts.
 * @csspart supply - What a buyer needs.
 * @csspart certificate - One certificate.
 * @csspart packagings - The table of packs.
 * @csspart revision - One change of the product.
 * @csspart connect - The button that opens the form to be connected.
 * @csspart dialog - The window, when it is shown over the page.
 * @csspart close - The button that closes it.
 * @csspart failed - What is said when it could not be loaded.
 * @fires {HvLoadEvent} hv-load - The product has come and is shown.
 * @fires {HvErrorEvent} hv-error - It could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose one of its links. Cancel it to keep the link from being followed.
 * @fires {Event} close - The window over the page was closed.
 * @dependency hv-where-to-buy
 * @dependency hv-connect-form
 */
export class HvProductDetail extends HvElement {
  static override styles: CSSResultGroup = [
    HvElement.styles,
    control,
    state,
    icons,
    supplyStyles,
    productDetail,
  ];
  static override properties: PropertyDeclarations = {
    product: {},
    modal: { type: Boolean },
    headingLevel: { attribute: 'heading-level', type: Number },
    connecting: { state: true },
  };

  /** A product's id, or, as a property, the record itself: then only how it changed is loaded. */
  declare product: string | Product | null | undefined;
  /** Shown in a window over the page, which `close` and the Escape key close. Default: in its place in the page. */
  declare modal: boolean | undefined;
  /** Level of the heading, 1 to 6; the parts' are one below. Default 3, in a window 2. */
  declare headingLevel: number | undefined;

  /** Whether the reader opened the form to be connected. */
  declare private connecting: boolean;
  #opened: HTMLDialogElement | undefined;
  #resource = new Resource<Detail, [string]>(this, {
    key: () => {
      const id = typeof this.product === 'object' ? this.product?.id : this.product;
      return id ? [id] : null;
    },
    load: async ([id], { catalogue, signal }) => {
      const known = typeof this.product === 'object' ? this.product : undefined;
      const [product, revisions] = await Promise.all([
        known ?? catalogue.products.get(id, { signal }),
        loadRevisions(catalogue, id, { signal }),
      ]);
      return { product, revisions };
    },
    when: () => !!this.modal || this.near,
  });

  constructor() {
    super();
    this.connecting = false;
  }

  override loaded(record: unknown): void {
    super.loaded((record as Detail).product);
  }

  protected override updated(): void {
    const dialog = this.shadowRoot!.querySelector('dialog');
    // Once: what comes later must not open again what a reader has closed.
    if (dialog && dialog !== this.#opened) (this.#opened = dialog).showModal();
  }

  /** Closes the window over the page. */
  close(): void {
    this.shadowRoot!.querySelector('dialog')?.close();
  }

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const loaded = stale ? undefined : value;
    const product = typeof this.product === 'object' ? this.product : loaded?.product;
    if (product && (this.modal || this.near))
      return this.#frame(this.#renderReady(product, loaded?.revisions ?? []));
    const failed =
      state === 'failed'
        ? renderFailed(this, this.#resource, words(this, 'productDetail', vi).notFound)
        : undefined;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return this.#frame(failed ?? this.#renderWaiting());
  }

  /** In its place in the page as it is; in a window with a way out. */
  #frame(content: TemplateResult): TemplateResult {
    if (!this.modal) return content;
    const say = words(this, 'productDetail', vi);
    const outside = (event: MouseEvent) => {
      if (event.target === event.currentTarget) this.close();
    };
    return html`<dialog
      part="dialog"
      aria-labelledby="name"
      @click=${outside}
      @close=${() => this.dispatchEvent(new Event('close'))}
    >
      <div class="window">
        <button class="close" part="close" aria-label=${say.close} @click=${() => this.close()}>
          ${icon(close)}
        </button>
        ${content}
      </div>
    </dialog>`;
  }

  #renderReady(product: Product, revisions: readonly Revision[]): TemplateResult {
    const { language } = this;
    const say = words(this, 'productDetail', vi);
    const supply = words(this, 'supply', supplyWords);
    const amounts = words(this, 'quantity', quantityWords);
    const level = this.headingLevel || (this.modal ? 2 : 3);
    const part = (title: string, body: unknown) =>
      html`<section>
        <div class="part" part="heading" role="heading" aria-level=${Math.min(level + 1, 6)}>${title}</div>
        ${body}
      </section>`;
    const { packagings, certifications } = product;
    return html`<article class="detail" part="detail" dir="ltr">
      ${renderHead(product, level, say, words(this, 'productCard', cardWords), language, () => this.requestUpdate())}
      ${part(say.supply, renderFacts(product, supply, amounts, language))}
      ${part(
        say.packagings,
        packagings.length > 0
          ? renderPackagings(packagings, say, amounts, language)
          : html`<p class="said">${say.noPackagings}</p>`,
      )}
      ${part(
        say.certificates,
        certifications.length > 0
          ? html`<ul role="list">
              ${certifications.map((it) => renderCertificate(it, supply, language, todayInVietnam()))}
            </ul>`
          : html`<p class="said">${say.noCertificates}</p>`,
      )}
      ${revisions.length > 0 ? part(say.revisions, renderRevisions(revisions, say, language)) : nothing}
      ${this.#canAsk ? part(say.whereToBuy, this.#renderPlaces(product, level)) : nothing}
      ${this.#canAsk ? this.#renderConnect(product, level, say) : nothing} ${renderLinks(this, product, say)}
    </article>`;
  }

  /** Whether there is an API to ask: a page may show a record that it brought itself. */
  get #canAsk(): boolean {
    try {
      return !!this.catalogue;
    } catch {
      return false;
    }
  }

  #renderPlaces({ id }: Product, level: number): TemplateResult {
    return html`<hv-where-to-buy
      product=${id}
      heading-level=${Math.min(level + 2, 6)}
      .client=${this.catalogue}
    ></hv-where-to-buy>`;
  }

  #renderConnect(product: Product, level: number, say: typeof vi): TemplateResult {
    const open = async () => {
      try {
        await import('../connect-form/define.js');
      } catch {
        return; // The button stays, to be tried again.
      }
      this.connecting = true;
      await this.updateComplete;
      this.shadowRoot!.querySelector<HTMLElement>('.connect')!.focus();
    };
    return html`<section class="connect" tabindex="-1">
      ${
        this.connecting
          ? html`<hv-connect-form
              heading-level=${Math.min(level + 1, 6)}
              .product=${product}
              .client=${this.catalogue}
            ></hv-connect-form>`
          : html`<button part="connect" @click=${open}>${icon(connect)} ${say.connect}</button>`
      }
    </section>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="detail ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <div class="head">
        <div class="picture"></div>
        <div>
          <p class="said">${bar}</p>
          <p class="name" id="name">${bar}</p>
          <p class="said">${bar}</p>
          <p class="said">${bar}</p>
        </div>
      </div>
    </div>`;
  }
}
