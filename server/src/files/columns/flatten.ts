import type { StoredCollection } from '../../repositories/listings.js';
import { isOwn, type Leaf, leavesOf } from './leaves.js';

/** What a cell means: typed, and not yet written for readers. */
export type Value = string | number | boolean | (string | number)[];

/** A record as values by their paths, e.g. `packagings.0.price.amount`. */
export type Flat = Map<string, Value>;

interface Named {
  id: string;
  name: string | { vi: string };
}

const spoken = ({ id, name }: Named) => `${typeof name === 'string' ? name : name.vi} [${id}]`;

/** The id of `Bắc Giang [63-24]`; anything else as it is. */
export const idIn = (text: string): string => /\[([^[\]\s]+)\]\s*$/.exec(text)?.[1] ?? text.trim();

function valueOf(leaf: Leaf, value: unknown): Value | undefined {
  if (value === undefined || value === null) return undefined;
  if (leaf.type === 'refer') return spoken(value as Named);
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return leaf.type === 'refer-list' ? (value as Named[]).map(spoken) : (value as Value & unknown[]);
  }
  return value as Value;
}

function collect(into: Flat, leaf: Leaf, at: unknown, names: readonly string[], path: string): void {
  const [name, ...rest] = names;
  if (name === undefined) {
    const value = valueOf(leaf, at);
    if (value !== undefined) into.set(path, value);
    return;
  }
  if (name === '#')
    for (const [i, one] of ((at ?? []) as unknown[]).entries())
      collect(into, leaf, one, rest, `${path}.${i}`);
  else if (typeof at === 'object' && at !== null)
    collect(into, leaf, (at as Record<string, unknown>)[name], rest, path === '' ? name : `${path}.${name}`);
}

/** A record as values by path. */
export function flatten(collection: StoredCollection, record: object): Flat {
  const flat: Flat = new Map();
  for (const leaf of leavesOf(collection)) collect(flat, leaf, record, leaf.path.split('.'), '');
  return flat;
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  let at: Record<string, unknown> = target;
  for (const [i, name] of names.slice(0, -1).entries())
    at = (at[name] ??= /^\d+$/.test(names[i + 1]!) ? [] : {}) as Record<string, unknown>;
  at[names.at(-1)!] = value;
}

/** Lists without the gaps that empty groups of columns leave. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, compact(inner)]));
}

/** What the server is told of a record: the opposite of `flatten`. References are told by id. */
export function unflatten(collection: StoredCollection, flat: Flat): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  const types = new Map(leavesOf(collection).map((leaf) => [leaf.path, leaf.type]));
  // A figure without a time still says that it has none.
  if (collection === 'figures' || collection === 'campaigns') draft.period = {};
  for (const [path, value] of flat) {
    if (isOwn(collection, path)) continue;
    const type = types.get(templateOf(path));
    if (type === 'refer') put(draft, path, idIn(value as string));
    else if (type === 'refer-list') put(draft, path, (value as string[]).map(idIn));
    else put(draft, path, value);
  }
  if (collection === 'campaigns')
    for (const figure of (draft.figures ?? []) as Record<string, unknown>[]) if (figure) figure.period ??= {};
  return compact(draft) as Record<string, unknown>;
}

/** `packagings.0.gtin` → `packagings.#.gtin`. */
export const templateOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.#');
