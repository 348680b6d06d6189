import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { whereToBuy as vi } from '../../locales/vi/where-to-buy.js';
import type { Channel } from '../../sdk/schemas/channel.js';
import type { PageData } from '../../sdk/schemas/page.js';
import type { ChannelQuery } from '../../sdk/schemas/queries.js';
import { icon } from '../icons/icon.js';
import { icons } from '../icons/icon.styles.js';
import { address, producer, shop } from '../icons/icons.generated.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { safeUrl } from '../internal/safe-url.js';
import { renderEmpty, renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { state } from '../styles/state.styles.js';
import { countsOf, kindText } from './counts.js';
import { whereToBuy } from './where-to-buy.styles.js';

/** Places that are asked for, and rows whose space is kept while they come. */
const MOST = 100;
const EXPECTED = 3;

const listed = (text: string | undefined): string[] | undefined => {
  const values = text?.split(',').flatMap((one) => one.trim() || []) ?? [];
  return values.length > 0 ? values : undefined;
};

/**
 * Where something is sold: the supermarkets, shops and markets that carry a product or a province's goods, each with its
 * kind, who runs it, its address, and how many outlets or stalls it is said to have, by whom.
 *
 * @summary Channels that carry a product or a province's goods.
 * @status stable
 * @since 0.1
 * @tagname hv-where-to-buy
 * @slot - Shown until the places have come, and when they never come.
 * @csspart places - The list.
 * @csspart place - One place of sale.
 * @csspart kind - Its kind.
 * @csspart name - Its name.
 * @csspart source - The link to where it was published.
 * @csspart empty - What is said when no place is known.
 * @csspart failed - What is said when they could not be loaded.
 * @fires {HvLoadEvent} hv-load - The places have come and are shown.
 * @fires {HvErrorEvent} hv-error - They could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a place's source. Cancel it to keep the link from being followed.
 */
export class HvWhereToBuy extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, icons, whereToBuy];
  static override properties: PropertyDeclarations = {
    product: {},
    province: {},
    kind: {},
    channels: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Ids of products, comma separated. */
  declare product: string | undefined;
  /** Provinces whose goods are meant: ids, slugs, names or ISO 3166-2 codes. */
  declare province: string | undefined;
  /** Kinds of channels: `supermarket hypermarket convenience grocery wholesale-market traditional-market ocop-showroom online`. */
  declare kind: string | undefined;
  /** The records themselves: then nothing is loaded. */
  declare channels: readonly Channel[] | undefined;
  /** Level of the names as headings, 1 to 6. Default 3. */
  declare headingLevel: number | undefined;

  #resource = new Resource<PageData<Channel>, [ChannelQuery]>(this, {
    key: () => (this.channels ? null : [this.#query]),
    load: ([query], { catalogue, signal }) => catalogue.channels.list(query, { signal }),
  });

  get #query(): ChannelQuery {
    const [product, province, kind] = [listed(this.product), listed(this.province), listed(this.kind)];
    return { limit: MOST, ...(product && { product }), ...(province && { province }), ...(kind && { kind }) };
  }

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const channels = this.channels ?? (stale ? undefined : value?.data);
    if (channels) return this.#renderPlaces(channels);
    if (this.hasFallback)
      return html`<slot></slot>${state === 'failed' ? renderFailed(this, this.#resource) : nothing}`;
    return state === 'failed' ? renderFailed(this, this.#resource) : this.#renderWaiting();
  }

  #renderPlaces(channels: readonly Channel[]): TemplateResult {
    const say = words(this, 'whereToBuy', vi);
    if (channels.length === 0) return renderEmpty(say.empty);
    return html`<div class="places">
      <ul part="places" role="list" dir="ltr">
        ${channels.map((channel) => this.#renderPlace(channel))}
      </ul>
    </div>`;
  }

  #renderPlace(channel: Channel): TemplateResult {
    const { language } = this;
    const say = words(this, 'whereToBuy', vi);
    const { name, operator, city } = channel;
    const where = channel.address ?? city;
    const fact = (sign: Parameters<typeof icon>[0], text: unknown) =>
      html`<p class="fact">${icon(sign)}<span>${text}</span></p>`;
    return html`<li part="place">
      <p class="kind" part="kind">${kindText(channel, say)}</p>
      <div class="name" part="name" role="heading" aria-level=${this.headingLevel || 3} lang="vi">
        ${name}
      </div>
      ${operator ? fact(producer, html`<span lang="vi">${operator}</span>`) : nothing}
      ${where ? fact(address, html`<span lang="vi">${where}</span>`) : nothing}
      ${countsOf(channel, say, language).map((text) => fact(shop, text))} ${this.#renderSource(channel)}
    </li>`;
  }

  #renderSource(channel: Channel): TemplateResult | typeof nothing {
    const source = channel.sources.find(({ url }) => safeUrl(url));
    if (!source) return nothing;
    const url = safeUrl(source.url)!;
    const text = words(this, 'whereToBuy', vi).source(source.publisher ?? new URL(url).hostname);
    return html`<p class="fact">
      <a
        href=${url}
        part="source"
        aria-label=${`${channel.name}, ${text}`}
        @click=${(event: Event) => this.#select(event, channel)}
        >${text}</a
      >
    </p>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const row = html`<li>
      <p class="kind">${bar}</p>
      <p class="name">${bar}</p>
      <p class="fact">${bar}</p>
    </li>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="places ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <ul role="presentation">
        ${Array.from({ length: EXPECTED }, () => row)}
      </ul>
    </div>`;
  }

  #select(event: Event, channel: Channel): void {
    if (!this.dispatchEvent(new HvSelectEvent(channel))) event.preventDefault();
  }
}
