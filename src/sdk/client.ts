import type { Catalogue, ReadableCollection } from './catalogue.js';
import { AbortError, HangVietError } from './errors.js';
import { collection } from './internal/collection.js';
import { decoderOf } from './internal/decoder.js';
import { fromSnapshot } from './internal/from-snapshot.js';
import { kyTransport } from './internal/ky-transport.js';
import { late } from './internal/late-errors.js';
import * as paging from './internal/list-all.js';
import { createReader } from './internal/reader.js';
import { credentials, inBrowser, sourceOf } from './internal/settings.js';
import type { HangVietOptions } from './options.js';
import { type ConnectionCollection, connections } from './resources/connections.js';
import { type DemandCollection, demands } from './resources/demands.js';
import { type EventCollection, events } from './resources/events.js';
import { feedback, type FeedbackCollection } from './resources/feedback.js';
import type { Hub } from './resources/hub.js';
import { type ImportCollection, imports } from './resources/imports.js';
import { type ListCollection, lists } from './resources/lists.js';
import { type ProductCollection, products } from './resources/products.js';
import { writable, type WritableCollection } from './resources/writable.js';
import type { Agreement } from './schemas/agreement.js';
import type { Campaign } from './schemas/campaign.js';
import type { Category } from './schemas/category.js';
import type { Channel } from './schemas/channel.js';
import type {
  AgreementDraft,
  CampaignDraft,
  ChannelDraft,
  FigureDraft,
  StoryDraft,
  SupplierDraft,
} from './schemas/drafts.js';
import type { Figure } from './schemas/figure.js';
import type { Province } from './schemas/province.js';
import type * as query from './schemas/queries.js';
import type { CollectionName } from './schemas/record-schemas.js';
import type { Story } from './schemas/story.js';
import type { Supplier } from './schemas/supplier.js';
import { shapes } from './shapes/index.generated.js';

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
  readonly isSnapshot: boolean;
  readonly products: ProductCollection;
  readonly suppliers: WritableCollection<Supplier, query.SupplierQuery, SupplierDraft>;
  readonly provinces: ReadableCollection<Province, query.ProvinceQuery>;
  readonly categories: ReadableCollection<Category>;
  readonly events: EventCollection;
  readonly agreements: WritableCollection<Agreement, query.AgreementQuery, AgreementDraft>;
  readonly channels: WritableCollection<Channel, query.ChannelQuery, ChannelDraft>;
  readonly campaigns: WritableCollection<Campaign, query.CampaignQuery, CampaignDraft>;
  readonly demands: DemandCollection;
  readonly stories: WritableCollection<Story, query.StoryQuery, StoryDraft>;
  readonly figures: WritableCollection<Figure, query.FigureQuery, FigureDraft>;
  readonly lists: ListCollection;
  /** Suppliers and distributors who are brought together. */
  readonly connections: ConnectionCollection;
  /** What consumers and distributors say of products. */
  readonly feedback: FeedbackCollection;
  /** Imports of files. */
  readonly imports: ImportCollection;

  /** Throws a `HangVietError` for a wrong address, without any or with both, and for a secret key in a browser. */
  constructor(options: HangVietOptions) {
    const { key, retry, cache = 200, onWarning = (message) => console.warn(message) } = options;
    const { snapshot } = options;
    const { always, headers } = credentials(snapshot === undefined ? key : undefined);
    const api = (this.api = sourceOf(options));
    const isSnapshot = (this.isSnapshot = snapshot !== undefined);
    const source = {
      send: kyTransport({ ...options, retry: typeof retry === 'number' ? { limit: retry } : retry, headers }),
      abortError: ({ reason }: AbortSignal) => new AbortError('The call was aborted', { cause: reason }),
      revalidate: !inBrowser(),
    };
    const send = snapshot === undefined ? source.send : fromSnapshot(api, source);
    // After a write nothing that was read before is used again: counts and names in other collections follow it too.
    let version = 0;
    const renewed = <T>(make: () => T): (() => T) => {
      let made = { version, it: make() };
      return () => (made.version === version ? made : (made = { version, it: make() })).it;
    };
    const reader = renewed(() => createReader({ ...source, send, size: cache }));
    const hub: Hub = {
      read<T extends { id: string }, Q extends query.PagingQuery>(
        name: CollectionName,
      ): ReadableCollection<T, Q> {
        const now = renewed(() =>
          collection<T, Q>({
            url: `${api}/${name}`,
            reader: reader(),
            decoder: async () => decoderOf<T>(await shapes[name]!()),
            paging: async () => paging,
            warn: onWarning,
            always,
            size: cache,
            copy: structuredClone,
          }),
        );
        return {
          list: (...asked) => now().list(...asked),
          listAll: (...asked) => now().listAll(...asked),
          get: (...asked) => now().get(...asked),
          getMany: (...asked) => now().getMany(...asked),
        };
      },
      async office() {
        if (snapshot !== undefined)
          throw new HangVietError(
            'A snapshot has the catalogue to read and nothing else: give "api" for this.',
          );
        const { createOffice } = await late(import('./internal/office.js'));
        return createOffice({ api, always, send, warn: onWarning, forget: () => version++ });
      },
    };
    this.products = products(hub);
    this.suppliers = writable(hub, 'suppliers');
    this.provinces = hub.read('provinces');
    this.categories = hub.read('categories');
    this.events = events(hub, { api, always, isSnapshot });
    this.agreements = writable(hub, 'agreements');
    this.channels = writable(hub, 'channels');
    this.campaigns = writable(hub, 'campaigns');
    this.demands = demands(hub);
    this.stories = writable(hub, 'stories');
    this.figures = writable(hub, 'figures');
    this.lists = lists(hub);
    this.connections = connections(hub);
    this.feedback = feedback(hub);
    this.imports = imports(hub);
  }
}
