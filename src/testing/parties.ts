import type { FieldProblem } from '../sdk/schemas/problem.js';
import { Refusal, wrongBody } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

/** Whom and what a connection brings together, by id. */
export interface Parties {
  supplier?: string;
  channel?: string;
  products: string[];
  demand?: string;
  event?: string;
}

/** The fields that say something. */
export const given = <T extends object>(fields: T): { [Name in keyof T]?: NonNullable<T[Name]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

type Naming = [field: string, table: string, id: string];

function refuseUnknown(store: Store, named: readonly Naming[]): void {
  const wrong = named.flatMap(([field, table, id]): FieldProblem[] =>
    store.find(table, id) ? [] : [{ field, message: `There is no record "${id}" in ${table}.` }],
  );
  if (wrong.length > 0) throw wrongBody(wrong);
}

function refuseClosed({ id, status, deadline }: AnyRecord, today: string): void {
  const isOver = typeof deadline === 'string' && deadline < today;
  const why = status !== 'open' ? `is ${String(status)}` : isOver ? `ended on ${deadline}` : '';
  if (why) throw new Refusal(409, 'demand-closed', `demands/${id} ${why}.`);
}

/**
 * Checks whom and what a connection names, and adds what follows from it: the channel of its demand, and the supplier whom
 * all its products have. With `today` its demand must be one that can still be answered.
 */
export function resolveParties(store: Store, named: Parties, today?: string): Parties {
  const parties = { ...named, products: [...new Set(named.products)] };
  refuseUnknown(store, [
    ...parties.products.map((id, i): Naming => [`products.${i}`, 'products', id]),
    ...(['supplier', 'channel', 'demand', 'event'] as const).flatMap((field): Naming[] => {
      const id = parties[field];
      return id === undefined ? [] : [[field, `${field}s`, id]];
    }),
  ]);
  const problems: FieldProblem[] = [];
  const demand = store.find('demands', parties.demand);
  if (demand) {
    const { id } = demand.channel as { id: string };
    if (today !== undefined) refuseClosed(demand, today);
    if (parties.channel !== undefined && parties.channel !== id)
      problems.push({ field: 'channel', message: `The demand is of "${id}"` });
    parties.channel = id;
  }
  const ownerOf = (id: string) => (store.get('products', id).supplier as { id: string } | undefined)?.id;
  const owners = parties.products.map(ownerOf);
  const [only] = owners;
  if (parties.supplier !== undefined) {
    for (const [i, id] of parties.products.entries())
      if (owners[i] !== undefined && owners[i] !== parties.supplier)
        problems.push({ field: `products.${i}`, message: `"${id}" is of the supplier "${owners[i]}"` });
  } else if (only !== undefined && new Set(owners).size === 1) parties.supplier = only;
  if (problems.length > 0) throw wrongBody(problems);
  return parties;
}
