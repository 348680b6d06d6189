import type { Ask, Catalogue, ReadableCollection } from './catalogue.js';
import { AbortError } from './errors.js';
import { queryString, segment } from './internal/address.js';
import { collection } from './internal/collection.js';
import { decoderOf } from './internal/decoder.js';
import { fromSnapshot, noFilters } from './internal/from-snapshot.js';
import { kyTransport } from './internal/ky-transport.js';
import * as paging from './internal/list-all.js';
import { createReader } from './internal/reader.js';
import { credentials, inBrowser, sourceOf } from './internal/settings.js';
import type { HangVietOptions } from './options.js';
import type { Agreement } from './schemas/agreement.js';
import type { Campaign } from './schemas/campaign.js';
import type { Category } from './schemas/category.js';
import type { Channel } from './schemas/channel.js';
import type { Demand } from './schemas/demand.js';
import type { TradeEvent } from './schemas/event.js';
import type { Figure } from './schemas/figure.js';
import type { CollectionName } from './schemas/record-schemas.js';
import type { ProductList } from './schemas/product-list.js';
import type { Product } from './schemas/product.js';
import type { Province } from './schemas/province.js';
import type * as query from './schemas/queries.js';
import type { Story } from './schemas/story.js';
import type { Supplier } from './schemas/supplier.js';
import { shapes } from './shapes/index.generated.js';

/** The programme's events; also as calendars. */
export interface EventCollection extends ReadableCollection<TradeEvent, query.EventQuery> {
  /** Address of a calendar file: of one event by its id, or of all that match a query, to subscribe to. A snapshot has one of all. */
  icsUrl(of?: string | Ask<query.EventQuery>): string;
}

/**
 * A client of the product-connection API.
 *
 * @example
 * const hv = new HangViet({ api: 'http://localhost:8787/v1' });
 * const { data, total } = await hv.products.list({ q: 'che thai nguyen', stars: [4, 5] });
 * for await (const product of hv.products.listAll({ province: 'bac-ninh' })) console.log(product.name.vi);
 */
export class HangViet implements Catalogue {
  /** Base address of the API or of the snapshot, absolute, without a slash at the end. */
  readonly api: string;
  readonly products: ReadableCollection<Product, query.ProductQuery>;
  readonly suppliers: ReadableCollection<Supplier, query.SupplierQuery>;
  readonly provinces: ReadableCollection<Province, query.ProvinceQuery>;
  readonly categories: ReadableCollection<Category>;
  readonly events: EventCollection;
  readonly agreements: ReadableCollection<Agreement, query.AgreementQuery>;
  readonly channels: ReadableCollection<Channel, query.ChannelQuery>;
  readonly campaigns: ReadableCollection<Campaign, query.CampaignQuery>;
  readonly demands: ReadableCollection<Demand, query.DemandQuery>;
  readonly stories: ReadableCollection<Story, query.StoryQuery>;
  readonly figures: ReadableCollection<Figure, query.FigureQuery>;
  readonly lists: ReadableCollection<ProductList, query.ProductListQuery>;

  /** Throws a `HangVietError` for a wrong address, without any or with both, and for a secret key in a browser. */
  constructor(options: HangVietOptions) {
    const { key, retry, cache = 200, onWarning = (message) => console.warn(message) } = options;
    const { snapshot } = options;
    const { always, headers } = credentials(snapshot === undefined ? key : undefined);
    const api = (this.api = sourceOf(options));
    const source = {
      send: kyTransport({ ...options, retry: typeof retry === 'number' ? { limit: retry } : retry, headers }),
      abortError: ({ reason }: AbortSignal) => new AbortError('The call was aborted', { cause: reason }),
      revalidate: !inBrowser(),
    };
    const send = snapshot === undefined ? source.send : fromSnapshot(api, source);
    const reader = createReader({ ...source, send, size: cache });
    const read = <T extends { id: string }, Q extends query.PagingQuery>(name: CollectionName) =>
      collection<T, Q>({
        url: `${api}/${name}`,
        reader,
        decoder: async () => decoderOf<T>(await shapes[name]!()),
        paging: async () => paging,
        warn: onWarning,
        always,
        size: cache,
        copy: structuredClone,
      });
    this.products = read('products');
    this.suppliers = read('suppliers');
    this.provinces = read('provinces');
    this.categories = read('categories');
    this.events = {
      ...read<TradeEvent, query.EventQuery>('events'),
      icsUrl(of = {}) {
        if (typeof of === 'string') return `${api}/events/${segment(of)}.ics${queryString(always)}`;
        const asked = queryString({ ...of, ...always });
        if (snapshot !== undefined && asked) throw noFilters();
        return `${api}/events.ics${asked}`;
      },
    };
    this.agreements = read('agreements');
    this.channels = read('channels');
    this.campaigns = read('campaigns');
    this.demands = read('demands');
    this.stories = read('stories');
    this.figures = read('figures');
    this.lists = read('lists');
  }
}
