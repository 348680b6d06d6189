import { sql } from 'kysely';
import type { Reference } from '../../../src/sdk/schemas/common.js';
import type { FieldProblem } from '../../../src/sdk/schemas/problem.js';
import type { Executor } from '../db/database.js';
import { keysOf, readProvinces, referTo } from '../provinces.js';
import { provinceById } from '../../../src/vietnam/index.js';
import type { StoredCollection } from '../repositories/listings.js';

/** Finds records by id, as other records name them; those that are not there are left out. */
export type Lookup = (table: StoredCollection, ids: string[]) => Promise<Map<string, Reference>>;

/** The records of these ids that are there, as other records name them. */
export async function named(
  db: Executor,
  table: StoredCollection,
  ids: string[],
): Promise<Map<string, Reference>> {
  const { rows } = await sql<Reference>`
    select id, coalesce(doc::json #>> '{name,vi}', doc::json ->> 'name') as name from ${sql.table(table)}
    where id = any(${ids}::text[]) and deleted_at is null`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Fields that name other records, by their path and where those are. Names are shown, so they come along as `{ id, name }`. */
export const shown: Partial<Record<StoredCollection, Record<string, StoredCollection>>> = {
  products: { supplier: 'suppliers', channels: 'channels' },
  demands: { channel: 'channels' },
};
/** Fields that hold ids alone. */
export const bare: Partial<Record<StoredCollection, Record<string, StoredCollection>>> = {
  events: { campaign: 'campaigns' },
  lists: { products: 'products', shortlist: 'products' },
  stories: { products: 'products', suppliers: 'suppliers', events: 'events', campaigns: 'campaigns' },
};

type Draft = Record<string, unknown>;

const idsIn = (value: unknown): string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string];

/** Puts references in place of ids and units in place of what provinces were called. Returns what is wrong, by field. */
export async function resolveReferences(
  db: Executor,
  collection: StoredCollection,
  draft: Draft,
  look: Lookup = (table, ids) => named(db, table, ids),
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const [fields, isShown] of [
    [shown[collection], true],
    [bare[collection], false],
  ] as const)
    for (const [field, table] of Object.entries(fields ?? {})) {
      const ids = idsIn(draft[field]);
      if (ids.length === 0) continue;
      const found = await look(table, ids);
      for (const [i, id] of ids.entries())
        if (!found.has(id))
          problems.push({
            field: Array.isArray(draft[field]) ? `${field}.${i}` : field,
            message: `There is no record "${id}" in ${table}`,
          });
      if (isShown && problems.length === 0)
        draft[field] = Array.isArray(draft[field]) ? ids.map((id) => found.get(id)) : found.get(ids[0]!);
    }
  for (const field of ['province', 'provinces', 'participatingProvinces']) {
    if (draft[field] === undefined) continue;
    const inputs = idsIn(draft[field]);
    const { ids, problems: unknown } = readProvinces(inputs);
    for (const message of unknown) problems.push({ field, message });
    const references = ids.map((id) => referTo(provinceById(id)!));
    if (unknown.length > 0) continue;
    if (collection === 'stories') draft[field] = keysOf(references);
    else draft[field] = Array.isArray(draft[field]) ? references : references[0];
  }
  return problems;
}
