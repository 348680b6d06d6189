import type { StoredCollection } from '../sdk/snapshot/row.js';
import { Refusal } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

/** Which records name which: by collection and field, and whether their names are shown there. */
const uses: Partial<Record<StoredCollection, [table: StoredCollection, field: string, isShown: boolean][]>> =
  {
    suppliers: [['products', 'supplier', true]],
    channels: [
      ['products', 'channels', true],
      ['demands', 'channel', true],
    ],
    campaigns: [['events', 'campaign', false]],
  };

type Named = { id: string } | string | undefined;

const idOf = (named: Named) => (typeof named === 'object' ? named.id : named);

const usersOf = (store: Store, table: string, field: string, id: string): AnyRecord[] =>
  store.all(table).filter((one) => ([one[field]].flat() as Named[]).some((named) => idOf(named) === id));

/** Throws a 409 when other records still name this one. */
export function refuseWhenUsed(store: Store, name: StoredCollection, id: string): void {
  for (const [table, field] of uses[name] ?? []) {
    const ids = usersOf(store, table, field, id).map((one) => one.id);
    if (ids.length > 0)
      throw new Refusal(
        409,
        'in-use',
        `${ids.length} records of ${table} name it, such as "${ids.sort()[0]}". Change them first.`,
      );
  }
}

/** Counts the products of suppliers anew. A count is no change of the supplier: its version stays. */
export function countProductsOf(store: Store, suppliers: readonly (string | undefined)[]): void {
  for (const id of new Set(suppliers)) {
    const supplier = store.find('suppliers', id);
    if (!supplier) continue;
    const productCount = usersOf(store, 'products', 'supplier', supplier.id).length;
    if (supplier.productCount !== productCount) store.put('suppliers', { ...supplier, productCount });
  }
}

/** Brings what other records show of this one up to date: its name, and a supplier's number of products. */
export function carryOver(
  store: Store,
  name: StoredCollection,
  before: AnyRecord | undefined,
  after: AnyRecord,
): void {
  if (before && JSON.stringify(before.name) !== JSON.stringify(after.name))
    for (const [table, field, isShown] of uses[name] ?? []) {
      if (!isShown) continue;
      const named = { id: after.id, name: after.name };
      const renamed = (one: Named) => (idOf(one) === after.id ? named : one);
      for (const { id } of usersOf(store, table, field, after.id))
        store.change(table, id, '*', (user) => ({
          ...user,
          [field]: Array.isArray(user[field]) ? (user[field] as Named[]).map(renamed) : named,
        }));
    }
  if (name === 'products')
    countProductsOf(
      store,
      [before, after].map((one) => idOf(one?.supplier as Named)),
    );
}
