import type { Agreement } from './schemas/agreement.js';
import type { Campaign } from './schemas/campaign.js';
import type { Category } from './schemas/category.js';
import type { Channel } from './schemas/channel.js';
import type { Demand } from './schemas/demand.js';
import type { TradeEvent } from './schemas/event.js';
import type { Figure } from './schemas/figure.js';
import type { PageData } from './schemas/page.js';
import type { ProductList } from './schemas/product-list.js';
import type { Product } from './schemas/product.js';
import type { Province } from './schemas/province.js';
import type {
  AgreementQuery,
  CampaignQuery,
  ChannelQuery,
  DemandQuery,
  EventQuery,
  FigureQuery,
  PagingQuery,
  ProductListQuery,
  ProductQuery,
  ProvinceQuery,
  StoryQuery,
  SupplierQuery,
} from './schemas/queries.js';
import type { Story } from './schemas/story.js';
import type { Supplier } from './schemas/supplier.js';

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call, also while it waits to try again; it then rejects with an `AbortError`. */
  signal?: AbortSignal;
  /** Milliseconds for one attempt: connecting, headers and body together. */
  timeout?: number;
  headers?: Record<string, string>;
}

/** One page of a list. */
export type Page<T> = PageData<T>;

/** A query as callers write it: one value of a filter may stand without a list around it. */
export type Ask<Q> = {
  [Name in keyof Q]: NonNullable<Q[Name]> extends (infer Value)[] ? Value | readonly Value[] : Q[Name];
};

/** A collection that can be read. */
export interface ReadableCollection<T, Q extends PagingQuery = PagingQuery> {
  /** One page, with how many match over all pages. */
  list(query?: Ask<Q>, options?: CallOptions): Promise<Page<T>>;
  /** Every record of every page, asked for as the loop goes on. */
  listAll(query?: Ask<Q>, options?: CallOptions): AsyncGenerator<T, void, undefined>;
  /** One record; many calls in one tick become one request. Rejects with `NotFoundError` when there is none. */
  get(id: string, options?: CallOptions): Promise<T>;
  /** Records in the order of `ids`; `null` where there is none. */
  getMany(ids: readonly string[], options?: CallOptions): Promise<(T | null)[]>;
}

/** What can be read of the programme. `HangViet` is one, and so is the elements' smaller reader. */
export interface Catalogue {
  /** Base address of the API or of the snapshot, without a slash at the end. */
  readonly api: string;
  /** Whether it reads a snapshot's files: nothing can be sent in, and calendars are not filtered. */
  readonly isSnapshot?: boolean | undefined;
  readonly products: ReadableCollection<Product, ProductQuery>;
  readonly suppliers: ReadableCollection<Supplier, SupplierQuery>;
  readonly provinces: ReadableCollection<Province, ProvinceQuery>;
  readonly categories: ReadableCollection<Category>;
  readonly events: ReadableCollection<TradeEvent, EventQuery>;
  readonly agreements: ReadableCollection<Agreement, AgreementQuery>;
  readonly channels: ReadableCollection<Channel, ChannelQuery>;
  readonly campaigns: ReadableCollection<Campaign, CampaignQuery>;
  readonly demands: ReadableCollection<Demand, DemandQuery>;
  readonly stories: ReadableCollection<Story, StoryQuery>;
  readonly figures: ReadableCollection<Figure, FigureQuery>;
  readonly lists: ReadableCollection<ProductList, ProductListQuery>;
}
