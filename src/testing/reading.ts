import { listQuery } from '../catalogue/list-queries.js';
import { readProvinces } from '../catalogue/province-names.js';
import { provincesFor, toProvince } from '../catalogue/province-records.js';
import { readQuery } from '../catalogue/query.js';
import type { PageData } from '../sdk/schemas/page.js';
import type { CollectionName } from '../sdk/schemas/record-schemas.js';
import type { ProvinceCounts } from '../sdk/schemas/province.js';
import { listRows } from '../sdk/snapshot/list.js';
import { pageOf } from '../sdk/snapshot/page-of.js';
import type { AnyQuery } from '../sdk/snapshot/listing.js';
import { listings } from '../sdk/snapshot/listings.js';
import { type Row, rowOf, type StoredCollection } from '../sdk/snapshot/row.js';
import { provinceById } from '../vietnam/index.js';
import { Refusal } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

const kept = new WeakMap<AnyRecord, Row>();

/** The rows of a collection; made once for each version of a record. */
const rowsOf = (store: Store, name: StoredCollection): Row[] =>
  store.all(name).map((record) => {
    let row = kept.get(record);
    if (!row) kept.set(record, (row = rowOf(name, record)));
    return row;
  });

const counted = ['products', 'suppliers', 'events', 'agreements'] as const;

function countsOf(store: Store): Map<string, ProvinceCounts> {
  const counts = new Map<string, ProvinceCounts>();
  for (const what of counted)
    for (const { province, provinces, participatingProvinces } of store.all(what)) {
      const places = [province, provinces, participatingProvinces].flat() as (
        { id: string; current: string } | undefined
      )[];
      for (const id of new Set(places.flatMap((one) => (one ? [one.id, one.current] : [])))) {
        const count = counts.get(id) ?? { products: 0, suppliers: 0, events: 0, agreements: 0 };
        counts.set(id, { ...count, [what]: count[what] + 1 });
      }
    }
  return counts;
}

/** The query of a list; a 400 that names every wrong parameter. */
export function asked<Q = AnyQuery>(schema: Parameters<typeof readQuery>[0], params: URLSearchParams): Q {
  const { query, wrong } = readQuery<Q>(schema, params);
  if (!wrong) return query;
  const detail = wrong.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new Refusal(400, 'invalid-query', detail, { fields: wrong });
}

/** The records of a collection that match, in their order. */
export const listStored = (
  store: Store,
  name: StoredCollection,
  query: AnyQuery,
  today: string,
): PageData<unknown> =>
  listRows(name, listings[name], rowsOf(store, name), query, {
    today,
    rows: (other) => rowsOf(store, other),
  });

/** `GET /{collection}` as the API answers it. */
export function list(store: Store, name: CollectionName, params: URLSearchParams, today: string): unknown {
  const query = asked<AnyQuery>(listQuery(name), params);
  if (name === 'provinces') return pageOf(name, provincesFor(query as object, countsOf(store), today), query);
  if (name === 'categories') return pageOf(name, store.all(name), query);
  return listStored(store, name, query, today);
}

/** `GET /{collection}/{id}` as the API answers it; undefined when there is none. */
export function find(store: Store, name: CollectionName, id: string, today: string): unknown {
  if (name !== 'provinces') return store.find(name, id);
  const { ids } = readProvinces([id]);
  const unit = ids[0] === undefined ? undefined : provinceById(ids[0]);
  return unit && toProvince(unit, countsOf(store), today);
}
