import type { Agreement } from '../../../src/sdk/schemas/agreement.js';
import type { Campaign } from '../../../src/sdk/schemas/campaign.js';
import type { Channel } from '../../../src/sdk/schemas/channel.js';
import type { LocalizedText } from '../../../src/sdk/schemas/common.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { Figure } from '../../../src/sdk/schemas/figure.js';
import type { ProductList } from '../../../src/sdk/schemas/product-list.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import type { Story } from '../../../src/sdk/schemas/story.js';
import type { Supplier } from '../../../src/sdk/schemas/supplier.js';
import { sortKey } from '../../../src/intl/collate.js';
import { provinceById } from '../../../src/vietnam/index.js';
import { categoryName, subcategoryName } from '../category-names.js';
import { keysOf } from '../provinces.js';
import { searchVector, type Weight, wordsOf } from '../repositories/search.js';
import { databaseText } from '../repositories/text.js';

/** A key is cut: an index entry may have 2,700 bytes, and no name is told from another after so much. */
const sortName = (name: string) => sortKey(databaseText(name).slice(0, 300)).slice(0, 1000);

const both = (text: LocalizedText | undefined) => (text ? Object.values(text).join(' ') : undefined);

/** Recorded and present names, so that both find. */
const provinceWords = (ids: readonly string[]) => ids.map((id) => provinceById(id)?.name ?? '').join(' ');

const searchable = (parts: [Weight, string | undefined][]) => ({
  search: searchVector(parts),
  /** The names, then `|` and the rest. */
  folded: parts
    .map(([, text]) => wordsOf(text ?? '').join(' '))
    .join('|')
    .slice(0, 2000),
});

const clean = (text: string | undefined) => (text === undefined ? null : databaseText(text));
const cleaned = (texts: readonly string[]) => texts.map(databaseText);

const recognised = ({ ocop }: Product): number | null => {
  const day =
    ocop?.recognisedOn ?? (ocop?.recognisedYear === undefined ? undefined : `${ocop.recognisedYear}-00-00`);
  return day === undefined ? null : Number(day.replaceAll('-', ''));
};

/** The last day for filters; one day when no source gave the end. */
const lastDay = ({ startsOn, endsOn }: TradeEvent) => endsOn ?? startsOn;

type Columns<T> = (record: T) => Record<string, unknown>;

/** What lists filter, sort and search by, of each record. */
export const columnsOf: {
  products: Columns<Product>;
  suppliers: Columns<Supplier>;
  events: Columns<TradeEvent>;
  agreements: Columns<Agreement>;
  channels: Columns<Channel>;
  campaigns: Columns<Campaign>;
  lists: Columns<ProductList>;
  stories: Columns<Story>;
  figures: Columns<Figure>;
} = {
  products(product) {
    const provinces = keysOf([product.province]);
    return {
      sort_name: sortName(product.name.vi),
      ...searchable([
        ['A', both(product.name)],
        ['B', product.supplier?.name],
        ['C', `${provinceWords(provinces)} ${product.locality ?? ''}`],
        ['D', both(product.summary)],
        [
          'D',
          `${both(categoryName(product.category)) ?? ''} ${both(subcategoryName(product.subcategory ?? '')) ?? ''}`,
        ],
      ]),
      provinces,
      province_current: product.province?.current ?? null,
      category: databaseText(product.category),
      subcategory: clean(product.subcategory),
      supplier: clean(product.supplier?.id),
      stars: product.ocop?.stars ?? null,
      recognised: recognised(product),
      certifications: cleaned(product.certifications.map(({ kind }) => kind)),
      markets: cleaned(product.exportMarkets),
      channels: cleaned(product.channels.map(({ id }) => id)),
      season: product.supply?.seasonMonths ?? [],
      featured: `{${product.featured.map(({ from, to }) => `[${from},${to}]`).join(',')}}`,
    };
  },
  suppliers(supplier) {
    const provinces = keysOf([supplier.province]);
    return {
      sort_name: sortName(supplier.name),
      ...searchable([
        ['A', supplier.name],
        ['C', `${provinceWords(provinces)} ${supplier.locality ?? ''}`],
        ['D', both(supplier.story)],
      ]),
      provinces,
      kind: databaseText(supplier.kind),
      product_count: supplier.productCount ?? 0,
    };
  },
  events(event) {
    const provinces = keysOf([event.province, ...event.participatingProvinces]);
    return {
      sort_name: sortName(event.title.vi),
      ...searchable([
        ['A', both(event.title)],
        ['B', event.organisers.map(({ name }) => name).join(' ')],
        ['C', `${provinceWords(provinces)} ${event.venue ?? ''} ${event.address ?? ''}`],
        ['D', both(event.theme)],
      ]),
      provinces,
      kind: databaseText(event.kind),
      starts_on: event.startsOn,
      last_day: lastDay(event),
      country: clean(event.country),
      campaign: clean(event.campaign),
      scope: databaseText(event.scope),
      online: event.online,
      sequence: event.sequence,
    };
  },
  agreements: (agreement) => ({
    sort_name: sortName(agreement.subject.vi),
    provinces: keysOf(agreement.provinces),
    kind: clean(agreement.kind),
    signed: agreement.signedOn ?? databaseText(agreement.since ?? ''),
  }),
  channels: (channel) => ({ sort_name: sortName(channel.name), kind: databaseText(channel.kind) }),
  campaigns: (campaign) => ({ sort_name: sortName(campaign.name.vi) }),
  lists: (list) => ({ sort_name: sortName(list.name.vi), products: cleaned(list.products) }),
  stories: (story) => ({
    sort_name: sortName(story.title),
    published: databaseText(story.publishedOn ?? ''),
    provinces: cleaned(story.provinces),
    products: cleaned(story.products),
    suppliers: cleaned(story.suppliers),
    events: cleaned(story.events),
    campaigns: cleaned(story.campaigns),
  }),
  figures: ({ period, asOf }) => {
    const first = Number(period.from?.slice(0, 4) ?? period.year ?? asOf?.slice(0, 4));
    const last = Number(period.to?.slice(0, 4) ?? period.year ?? first);
    if (!Number.isInteger(first)) return { years: [], year: 0 };
    return { years: Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i), year: last };
  },
};
