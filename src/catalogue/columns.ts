import type { Agreement } from '../sdk/schemas/agreement.js';
import type { Campaign } from '../sdk/schemas/campaign.js';
import type { Channel } from '../sdk/schemas/channel.js';
import type { Demand } from '../sdk/schemas/demand.js';
import type { TradeEvent } from '../sdk/schemas/event.js';
import type { Figure } from '../sdk/schemas/figure.js';
import type { ProductList } from '../sdk/schemas/product-list.js';
import type { Product } from '../sdk/schemas/product.js';
import type { Story } from '../sdk/schemas/story.js';
import type { Supplier } from '../sdk/schemas/supplier.js';
import { provinceById } from '../vietnam/index.js';
import { keysOf, referTo } from './province-names.js';
import { databaseText } from './words.js';
import { both, clean, cleaned, provinceWords, searchable, sortName } from './column-text.js';
import { columnsOfGoods } from './columns-of-goods.js';

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
  demands: Columns<Demand>;
  lists: Columns<ProductList>;
  stories: Columns<Story>;
  figures: Columns<Figure>;
} = {
  ...columnsOfGoods,
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
  demands: (demand) => ({
    sort_name: sortName(demand.title.vi),
    channel: databaseText(demand.channel.id),
    category: databaseText(demand.category),
    subcategory: clean(demand.subcategory),
    provinces: keysOf(demand.provinces.map((id) => provinceById(id)).map((unit) => unit && referTo(unit))),
    status: databaseText(demand.status),
    deadline: demand.deadline ?? null,
  }),
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
