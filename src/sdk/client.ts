import type { Catalogue, ReadableCollection } from './catalogue.js';
import { AbortError, HangVietError } from './errors.js';
import { queryString } from './internal/address.js';
import { collection } from './internal/collection.js';
import { type Hooks, kyTransport } from './internal/ky-transport.js';
import { readRecord } from './internal/read-record.js';
import { createReader, type Reader } from './internal/reader.js';
import type { Agreement } from './schemas/agreement.js';
import type { Campaign } from './schemas/campaign.js';
import type { Category } from './schemas/category.js';
import type { Channel } from './schemas/channel.js';
import type { TradeEvent } from './schemas/event.js';
import type { Figure } from './schemas/figure.js';
import { collections, type CollectionName } from './schemas/operations.js';
import type { ProductList } from './schemas/product-list.js';
import type { Product } from './schemas/product.js';
import type { Province } from './schemas/province.js';
import type * as query from './schemas/queries.js';
import type { Story } from './schemas/story.js';
import type { Supplier } from './schemas/supplier.js';

/** Settings of a client. Only `api` is needed. */
export interface HangVietOptions {
  /** Base address of the API, e.g. `https://example.vn/v1`. */
  api: string;
  /** A publishable key (`pk_…`), or in programs of your own a secret one (`sk_…`). */
  key?: string;
  /** The language for error texts, as a BCP 47 tag. Records always carry every language. */
  language?: string;
  /** Milliseconds for one attempt: connecting, headers and body together. Default 10,000. */
  timeout?: number;
  /** Milliseconds for all attempts and the pauses between them. Default 30,000. */
  totalTimeout?: number;
  /** Attempts after the first, for calls that are safe to repeat. Default 2. */
  retry?: number;
  /** How requests are sent. Default: the platform's `fetch`, looked up at each call. */
  fetch?: typeof fetch;
  /** How many answers are kept to be used again while they are fresh; 0 for none. Default 200. */
  cache?: number;
  hooks?: Hooks;
  /** Hears of records that could not be read and were left out. Default: a console warning. */
  onWarning?: (message: string) => void;
}

/** The programme's events; also as calendars. */
export interface EventCollection extends ReadableCollection<TradeEvent, query.EventQuery> {
  /** Address of a calendar file: of one event by its id, or of all that match a query, to subscribe to. */
  icsUrl(of?: string | query.EventQuery): string;
}

const inBrowser = () => typeof document === 'object' && typeof window === 'object';

/**
 * A client of the product-connection API.
 *
 * @example
 * const hv = new HangViet({ api: 'http://localhost:8787/v1' });
 * const { data, total } = await hv.products.list({ q: 'che thai nguyen', stars: [4, 5] });
 * for await (const product of hv.products.listAll({ province: ['bac-ninh'] })) console.log(product.name.vi);
 */
export class HangViet implements Catalogue {
  readonly api: string;
  readonly products: ReadableCollection<Product, query.ProductQuery>;
  readonly suppliers: ReadableCollection<Supplier, query.SupplierQuery>;
  readonly provinces: ReadableCollection<Province, query.ProvinceQuery>;
  readonly categories: ReadableCollection<Category>;
  readonly events: EventCollection;
  readonly agreements: ReadableCollection<Agreement, query.AgreementQuery>;
  readonly channels: ReadableCollection<Channel, query.ChannelQuery>;
  readonly campaigns: ReadableCollection<Campaign, query.CampaignQuery>;
  readonly stories: ReadableCollection<Story, query.StoryQuery>;
  readonly figures: ReadableCollection<Figure, query.FigureQuery>;
  readonly lists: ReadableCollection<ProductList, query.ProductListQuery>;
  readonly #options: HangVietOptions;
  readonly #reader: Reader;

  /** Throws a `HangVietError` for a wrong address, or for a secret key in a browser. */
  constructor(options: HangVietOptions) {
    this.#options = options;
    this.api = addressOf(options.api);
    this.#reader = createReader({
      send: kyTransport({
        timeout: options.timeout ?? 10_000,
        totalTimeout: options.totalTimeout ?? 30_000,
        retry: options.retry ?? 2,
        fetch: (...args) => (options.fetch ?? globalThis.fetch)(...args),
        headers: headersOf(options),
        ...(options.hooks && { hooks: options.hooks }),
      }),
      abortError: ({ reason }) => new AbortError('The call was aborted.', { cause: reason }),
      size: options.cache ?? 200,
      revalidate: !inBrowser(),
    });
    this.products = this.#collection('products');
    this.suppliers = this.#collection('suppliers');
    this.provinces = this.#collection('provinces');
    this.categories = this.#collection('categories');
    this.events = Object.assign(this.#collection<TradeEvent, query.EventQuery>('events'), {
      icsUrl: (of: string | query.EventQuery = {}) =>
        typeof of === 'string'
          ? `${this.api}/events/${encodeURIComponent(of)}.ics`
          : `${this.api}/events.ics${queryString(of)}`,
    });
    this.agreements = this.#collection('agreements');
    this.channels = this.#collection('channels');
    this.campaigns = this.#collection('campaigns');
    this.stories = this.#collection('stories');
    this.figures = this.#collection('figures');
    this.lists = this.#collection('lists');
  }

  #collection<T extends { id: string }, Q extends query.PagingQuery>(
    name: CollectionName,
  ): ReadableCollection<T, Q> {
    const { key, cache = 200, onWarning = (message) => console.warn(message) } = this.#options;
    const { schema } = collections[name];
    return collection<T, Q>({
      url: `${this.api}/${name}`,
      reader: this.#reader,
      decode: (json) => readRecord(schema, json) as T | undefined,
      warn: onWarning,
      always: key?.startsWith('pk_') ? { key } : {},
      size: cache,
    });
  }
}

function addressOf(api: string): string {
  try {
    return new URL(api, inBrowser() ? document.baseURI : undefined).href.replace(/\/+$/, '');
  } catch (cause) {
    throw new HangVietError(`"${api}" is no address of an API: give one such as "https://example.vn/v1".`, {
      cause,
    });
  }
}

function headersOf({ key, language }: HangVietOptions): Record<string, string> {
  const headers: Record<string, string> = {};
  if (language) headers['accept-language'] = language;
  if (key?.startsWith('sk_')) {
    if (inBrowser())
      throw new HangVietError(
        'A secret key (sk_…) must not be used in a browser: everyone who opens the page can read it.',
      );
    headers.authorization = `Bearer ${key}`;
  }
  return headers;
}
