import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { common } from '../../locales/vi/common.js';
import { supplierShowcase as vi } from '../../locales/vi/supplier-showcase.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import { LateForm } from '../form/late-form.js';
import { icon } from '../icons/icon.js';
import { icons } from '../icons/icon.styles.js';
import { connect } from '../icons/icons.generated.js';
import { type HvLoadEvent, HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import type { Thing } from '../structured-data/thing.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { renderContact } from './contact.js';
import { supplierShowcase } from './supplier-showcase.styles.js';

const PRODUCTS = 8;
const STORIES = 3;

/**
 * A supplier with all that a buyer looks for: who it is and what it can prove, its story, how to reach it, where it is on the map,
 * its products, what has been published about it, and a form to be connected. Each part loads by itself: one that fails leaves the
 * others.
 *
 * @summary A supplier with story, certificates, place, products and a way to be connected.
 * @status stable
 * @since 0.1
 * @tagname hv-supplier-showcase
 * @slot - Shown until the supplier has come, and when it never comes.
 * @csspart showcase - All of it.
 * @csspart supplier - Who it is, an `<hv-supplier-card>`.
 * @csspart story - Its story.
 * @csspart contact - Ways to reach it.
 * @csspart heading - A heading of one of its parts.
 * @csspart products - Its products, an `<hv-product-list>`.
 * @csspart map - Where it is, an `<hv-province-map>`.
 * @csspart stories - What has been published about it, an `<hv-story-list>`.
 * @csspart connect - The button that opens the form to be connected.
 * @csspart form - That form, an `<hv-connect-form>`.
 * @csspart failed - What is said when it could not be loaded.
 * @fires {HvLoadEvent} hv-load - The supplier has come and is shown; its parts fire their own.
 * @fires {HvErrorEvent} hv-error - It could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a link, a product or a story. Cancel it to keep the link from being followed.
 * @dependency hv-supplier-card
 * @dependency hv-product-list
 * @dependency hv-story-list
 * @dependency hv-province-map
 * @dependency hv-connect-form
 */
export class HvSupplierShowcase extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, control, state, icons, supplierShowcase];
  static override properties: PropertyDeclarations = {
    supplier: {},
    limit: { type: Number },
    opens: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    asking: { state: true },
    untold: { state: true },
  };

  /** A supplier's id, or, as a property, the record itself. */
  declare supplier: string | Supplier | null | undefined;
  /** Products that are shown at once, 1 to 100. Default 8. */
  declare limit: number | undefined;
  /** `dialog`: choosing a product shows all that is known of it over the page instead of following its link. */
  declare opens: string | undefined;
  /** Level of the heading, 1 to 6; the parts' are one below. Default 3. */
  declare headingLevel: number | undefined;

  /** Whether the reader opened the form. */
  declare private asking: boolean;
  /** Whether nothing has been published about it, as far as the catalogue knows. */
  declare private untold: boolean;
  #form = new LateForm(this);
  #resource = new Resource<Supplier, [string]>(this, {
    key: () => (typeof this.supplier === 'string' && this.supplier ? [this.supplier] : null),
    load: ([id], { catalogue, signal }) => catalogue.suppliers.get(id, { signal }),
  });

  constructor() {
    super();
    this.asking = this.untold = false;
  }

  get #record(): Supplier | null | undefined {
    const { value, stale } = this.#resource;
    return typeof this.supplier === 'object' ? this.supplier : stale ? undefined : value;
  }

  override things(): Thing[] {
    const record = this.#record;
    return record ? [{ kind: 'supplier', record }] : [];
  }

  protected override render(): TemplateResult {
    const { state } = this.#resource;
    const record = this.#record;
    if (record && this.near) return this.#renderReady(record);
    const failed =
      state === 'failed'
        ? renderFailed(this, this.#resource, words(this, 'supplierShowcase', vi).notFound)
        : undefined;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed ?? this.#renderWaiting();
  }

  protected override updated(): void {
    // The map is the heaviest part: it comes after the words.
    if (this.#record?.province && this.near) void import('../province-map/define.js').catch(() => {});
  }

  #renderReady(record: Supplier): TemplateResult {
    const { language } = this;
    const say = words(this, 'supplierShowcase', vi);
    const level = this.headingLevel || 3;
    const below = Math.min(level + 1, 6);
    const part = (name: string, title: string, body: unknown, isHidden = false) =>
      html`<section class=${name} ?hidden=${isHidden}>
        <div class="part" part="heading" role="heading" aria-level=${below}>${title}</div>
        ${body}
      </section>`;
    const select = (click: Event) => {
      if (!this.dispatchEvent(new HvSelectEvent(record))) click.preventDefault();
    };
    return html`<article class="showcase" part="showcase" dir="ltr">
      <div class="who">
        <hv-supplier-card part="supplier" .headingLevel=${level} .supplier=${record}></hv-supplier-card>
        ${
          record.story
            ? html`<p class="story" part="story" lang=${languageOf(record.story, language)}>
                ${textIn(record.story, language)}
              </p>`
            : nothing
        }
        ${renderContact(record, say, select)} ${this.#renderConnect(record, level)}
      </div>
      ${part('goods', say.products, this.#renderProducts(record, below))}
      ${record.province ? part('where', say.where, this.#renderMap(record.province.current)) : nothing}
      ${part('said', say.stories, this.#renderStories(record, below), this.untold)}
    </article>`;
  }

  /** The whole map of the country, never a cutting without its islands. */
  #renderMap(province: string): TemplateResult {
    return html`<hv-province-map
      part="map"
      metric="suppliers"
      province=${province}
      .client=${this.client}
      .api=${this.api}
      .apiKey=${this.apiKey}
      .snapshot=${this.snapshot}
    ></hv-province-map>`;
  }

  #renderProducts({ id }: Supplier, level: number): TemplateResult {
    return html`<hv-product-list
      part="products"
      supplier=${id}
      limit=${this.limit || PRODUCTS}
      controls="more"
      sort="-stars"
      heading-level=${Math.min(level + 1, 6)}
      .opens=${this.opens}
      .client=${this.client}
      .api=${this.api}
      .apiKey=${this.apiKey}
      .snapshot=${this.snapshot}
    ></hv-product-list>`;
  }

  #renderStories({ id }: Supplier, level: number): TemplateResult {
    const came = ({ record }: HvLoadEvent) => (this.untold = (record as { total: number }).total === 0);
    return html`<hv-story-list
      part="stories"
      supplier=${id}
      limit=${STORIES}
      heading-level=${Math.min(level + 1, 6)}
      @hv-load=${came}
      .client=${this.client}
      .api=${this.api}
      .apiKey=${this.apiKey}
      .snapshot=${this.snapshot}
    ></hv-story-list>`;
  }

  #renderConnect(record: Supplier, level: number): TemplateResult {
    const say = words(this, 'supplierShowcase', vi);
    const open = async () => {
      this.asking = true;
      this.#form.load();
      await this.updateComplete;
      this.shadowRoot!.querySelector<HTMLElement>('.connect')!.focus();
    };
    const { ready, error, offline } = this.#form;
    const content = ready
      ? html`<hv-connect-form
          part="form"
          .headingLevel=${Math.min(level + 1, 6)}
          .supplier=${record}
          .client=${this.client}
          .api=${this.api}
          .apiKey=${this.apiKey}
          .snapshot=${this.snapshot}
        ></hv-connect-form>`
      : error
        ? renderFailed(this, { error, offline, reload: () => this.#form.load() })
        : html`<p role="status">${words(this, 'common', common).loading}</p>`;
    return html`<div class="connect" tabindex="-1">
      ${this.asking ? content : html`<button part="connect" @click=${open}>${icon(connect)} ${say.connect}</button>`}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="showcase ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <div class="who">
        <p>${bar}</p>
        <p>${bar}</p>
        <p>${bar}</p>
      </div>
    </div>`;
  }
}
