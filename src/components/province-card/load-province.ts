import type { Catalogue, CallOptions, Page } from '../../sdk/catalogue.js';
import type { Agreement } from '../../sdk/schemas/agreement.js';
import type { TradeEvent } from '../../sdk/schemas/event.js';
import type { Product } from '../../sdk/schemas/product.js';
import type { Province } from '../../sdk/schemas/province.js';

/** What a card knows of a province. A part is `undefined` when it was not asked for or could not be loaded. */
export interface ProvinceFacts {
  province: Province;
  /** The youngest first. */
  agreements?: readonly Agreement[] | undefined;
  /** The next event, else the last one, else none. */
  event?: TradeEvent | null | undefined;
  products?: readonly Product[] | undefined;
}

// More than any province has.
const AGREEMENTS = 100;

const dayOf = ({ signedOn, since }: Agreement): string => signedOn ?? since ?? '';

/** One agreement with several of the units that were merged is one record for each of them. */
const once = (agreements: readonly Agreement[]): Agreement[] => [
  ...new Map(agreements.map((one) => [`${one.subject.vi} ${dayOf(one)}`, one])).values(),
];

/** Loads a province and, beside it, what it has; a part that fails leaves the others. */
export async function loadProvince(
  { provinces, agreements, events, products }: Catalogue,
  id: string,
  today: string,
  mostProducts: number,
  call: CallOptions,
): Promise<ProvinceFacts> {
  const province = await provinces.get(id, call);
  const of = { province: [province.id] };
  const first = <T>({ data: [record] }: Page<T>): T | undefined => record;
  const nearest = async () =>
    first(await events.list({ ...of, from: today, limit: 1 }, call)) ??
    first(await events.list({ ...of, to: today, sort: '-start', limit: 1 }, call)) ??
    null;
  const { counts } = province;
  const [signed, event, best] = await Promise.allSettled([
    counts.agreements ? agreements.list({ ...of, limit: AGREEMENTS }, call) : undefined,
    counts.events ? nearest() : null,
    counts.products ? products.list({ ...of, sort: '-stars', limit: mostProducts }, call) : undefined,
  ]);
  call.signal?.throwIfAborted();
  const list = <T>(settled: PromiseSettledResult<Page<T> | undefined>): T[] | undefined =>
    settled.status === 'fulfilled' ? (settled.value?.data ?? []) : undefined;
  const texts = list(signed);
  return {
    province,
    agreements: texts && once(texts).sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1)),
    event: event.status === 'fulfilled' ? event.value : undefined,
    products: list(best),
  };
}
