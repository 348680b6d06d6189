import type { Agreement } from '../../../src/sdk/schemas/agreement.js';
import type { Campaign } from '../../../src/sdk/schemas/campaign.js';
import type { Channel } from '../../../src/sdk/schemas/channel.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { Figure } from '../../../src/sdk/schemas/figure.js';
import type { ProductList } from '../../../src/sdk/schemas/product-list.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import type { Supplier } from '../../../src/sdk/schemas/supplier.js';
import { checkedRows, type Findings } from './collect.js';
import { toAgreement, toChannel } from './map-cooperation.js';
import { toEvent } from './map-events.js';
import { toCampaign } from './map-figures.js';
import { readFigures } from './read-figures.js';
import { toProduct, toSupplier, type Unstamped } from './map-goods.js';
import * as raw from './raw.js';
import type { CatalogueFile } from './read-files.js';

/** Everything that files hold, as records without the time of their change. */
export interface Drafts {
  suppliers: Unstamped<Supplier>[];
  products: Unstamped<Product>[];
  events: Unstamped<TradeEvent>[];
  agreements: Unstamped<Agreement>[];
  channels: Unstamped<Channel>[];
  campaigns: Unstamped<Campaign>[];
  lists: Unstamped<ProductList>[];
  figures: Figure[];
}

/** Files that the library holds in a form of its own, so that they are not records. */
const OF_THE_LIBRARY = new Set([
  'provinces.json',
  'tet-dates.json',
  'vn-lunar-1950-2100.json',
  'islands.json',
]);

/** Reads files into records. `supplierNames` are those that are stored; the files' own come first. */
export function mapFiles(
  files: readonly CatalogueFile[],
  supplierNames: ReadonlyMap<string, string>,
  findings: Findings,
): Drafts {
  const drafts: Drafts = {
    suppliers: [],
    products: [],
    events: [],
    agreements: [],
    channels: [],
    campaigns: [],
    lists: [],
    figures: [],
  };
  const { wrong, notes } = findings;
  const names = new Map(supplierNames);
  const readers: Record<string, (file: CatalogueFile) => void> = {
    'producers.json': (file) => {
      drafts.suppliers = checkedRows(file, raw.rawProducer, findings).map(({ value }) => toSupplier(value));
      for (const { id, name } of drafts.suppliers) names.set(id, name);
    },
    'products.json': (file) => {
      drafts.products = checkedRows(file, raw.rawProduct, findings).map(({ row, value }) => {
        const { producerId } = value;
        if (producerId !== undefined && !names.has(producerId))
          wrong.push({
            file: file.name,
            row,
            field: 'producerId',
            why: `there is no producer "${producerId}"`,
          });
        return toProduct(value, producerId === undefined ? undefined : names.get(producerId));
      });
    },
    'events.json': (file) => {
      drafts.events = checkedRows(file, raw.rawEvent, findings).map(({ row, value }) => {
        if (value.end !== undefined && value.end < value.start)
          wrong.push({
            file: file.name,
            row,
            field: 'end',
            why: `${value.end} is before the start, ${value.start}`,
          });
        return toEvent(value);
      });
    },
    'events-partial.json': ({ name, content }) => {
      for (const [i, one] of (Array.isArray(content) ? content : []).entries())
        notes.push({
          file: name,
          row: i + 1,
          field: 'start',
          why: `"${(one as { id?: string } | null)?.id ?? ''}" is left out: no source gives its first day`,
        });
    },
    'agreements.json': (file) => {
      drafts.agreements = checkedRows(file, raw.rawAgreement, findings).map(({ value }) =>
        toAgreement(value),
      );
    },
    'channels.json': (file) => {
      drafts.channels = checkedRows(file, raw.rawChannel, findings).map(({ value }) => toChannel(value));
    },
    'campaigns.json': (file) => {
      drafts.campaigns = checkedRows(file, raw.rawCampaign, findings).map(({ row, value }) =>
        toCampaign(value, (field, why) => wrong.push({ file: file.name, row, field, why })),
      );
    },
    'figures.json': (file) => Object.assign(drafts, readFigures(file, findings)),
  };
  const order = Object.keys(readers);
  for (const [i, file] of files.entries()) {
    if (files.findIndex(({ name }) => name === file.name) < i)
      wrong.push({ file: file.name, why: 'is given twice, from different folders' });
    if (OF_THE_LIBRARY.has(file.name))
      notes.push({ file: file.name, why: 'is part of the library, not of the database' });
    else if (!Object.hasOwn(readers, file.name))
      wrong.push({ file: file.name, why: `is not a file that is known; known are ${order.join(', ')}` });
  }
  // Producers first, since products name them.
  for (const name of order) {
    const file = files.find((one) => one.name === name);
    if (file) readers[name]?.(file);
  }
  return drafts;
}
