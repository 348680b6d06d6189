import { type RawBuilder, sql } from 'kysely';
import type { Position } from '../cursor.js';
import type { AnyQuery, Listing, SortKey } from './listing.js';
import type { Search } from './search.js';

const byId: SortKey = { by: sql`id`, type: 'string' };

/** The order of a list: of the ids asked for, of relevance, or the one that is named; the id always ends it. */
export function orderOf<Q extends AnyQuery>(
  listing: Listing<Q>,
  query: Q,
  search: Search | undefined,
): SortKey[] {
  if (query.ids && !query.sort)
    return [{ by: sql`array_position(${query.ids}::text[], id)`, type: 'number' }, byId];
  const plain = Object.values(listing.sorts)[0] ?? [];
  const name = query.sort ?? 'relevance';
  if (name === 'relevance' && search)
    return [{ by: search.rank, type: 'number', descending: true }, ...plain, byId];
  return [...(listing.sorts[name] ?? plain), byId];
}

const valueOf = (key: SortKey, value: unknown) =>
  key.type === 'number' ? sql`${value}::bigint` : sql`${value}::text`;

/** A part of an order whose keys all go one way, so that an index is read from one place on. */
interface Run {
  keys: SortKey[];
  values: Position['keys'];
}

function runsOf(order: SortKey[], values: Position['keys']): Run[] {
  const runs: Run[] = [];
  for (const [i, key] of order.entries()) {
    const last = runs.at(-1);
    const fits = last && Boolean(last.keys[0]!.descending) === Boolean(key.descending);
    if (fits) {
      last.keys.push(key);
      last.values.push(values[i]!);
    } else runs.push({ keys: [key], values: [values[i]!] });
  }
  return runs;
}

const rowOf = ({ keys }: Run) => sql`(${sql.join(keys.map(({ by }) => by))})`;
const valuesOf = ({ keys, values }: Run) => sql`(${sql.join(keys.map((key, i) => valueOf(key, values[i])))})`;

/**
 * Rows beyond `values` in the given order, as conditions no two of which hold together, the nearest first; right whatever is
 * added or taken away meanwhile. Each is one range of an index: of `stars desc, name, id` first the rest of the same
 * rating, then all lower ones.
 */
export function beyond(order: SortKey[], values: Position['keys']): RawBuilder<boolean>[] {
  const runs = runsOf(order, values);
  return runs
    .map((run, i) => {
      const same = runs.slice(0, i).map((earlier) => sql`${rowOf(earlier)} = ${valuesOf(earlier)}`);
      const further = sql`${rowOf(run)} ${sql.raw(run.keys[0]!.descending ? '<' : '>')} ${valuesOf(run)}`;
      return sql<boolean>`(${sql.join([...same, further], sql` and `)})`;
    })
    .reverse();
}
