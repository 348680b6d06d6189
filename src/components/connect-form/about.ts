import type { ConnectFormWords } from '../../locales/vi/connect-form.js';
import type { Catalogue } from '../../sdk/catalogue.js';
import type { Demand } from '../../sdk/schemas/demand.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import type { Product } from '../../sdk/schemas/product.js';
import type { Supplier } from '../../sdk/schemas/supplier.js';
import type { FormView } from '../form/hv-form.js';
import { languageOf, textIn } from '../internal/text.js';

/** What a connection is about. */
export interface About {
  product: Product;
  supplier: Supplier;
  demand: Demand;
  event: TradeEvent;
}
/** As a page names it: by id or by the record itself. */
export type Naming = { [Name in keyof About]: string | About[Name] | null | undefined };

const names = ['product', 'supplier', 'demand', 'event'] as const;

/** The ids of what is named. */
export const idsOf = (naming: Naming): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const one = naming[name];
      const id = typeof one === 'object' ? one?.id : one;
      return id ? [[name, id]] : [];
    }),
  );

/** The records that a page gave. */
export const givenOf = (naming: Naming): Partial<About> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const one = naming[name];
      return one && typeof one === 'object' ? [[name, one]] : [];
    }),
  );

/** Loads the records that are named by id. */
export async function loadAbout(
  naming: Naming,
  catalogue: Catalogue,
  signal: AbortSignal,
): Promise<Partial<About>> {
  const found = await Promise.all(
    names.map(async (name) => {
      const id = naming[name];
      return id && typeof id === 'string'
        ? ([[name, await catalogue[`${name}s`].get(id, { signal })]] as const)
        : [];
    }),
  );
  return Object.fromEntries(found.flat()) as Partial<About>;
}

/** What it is about, for the reader: the supplier also by its product, the buyer by the demand. */
export function subjectOf(
  { product, supplier, demand, event }: Partial<About>,
  ids: Record<string, string>,
  say: ConnectFormWords,
  language: string,
): FormView['subject'] {
  const maker = supplier ?? product?.supplier;
  const subject: FormView['subject'] = [];
  if (ids.demand) {
    const title = demand?.title;
    subject.push([say.demand, title && textIn(title, language), title && languageOf(title, language)]);
    subject.push([say.buyer, demand?.channel.name, 'vi']);
  }
  if (ids.product) {
    const name = product?.name;
    subject.push([say.product, name && textIn(name, language), name && languageOf(name, language)]);
  }
  if (ids.supplier || ids.product) subject.push([say.supplier, maker?.name, 'vi']);
  if (ids.event) {
    const title = event?.title;
    subject.push([say.event, title && textIn(title, language), title && languageOf(title, language)]);
  }
  return subject;
}
