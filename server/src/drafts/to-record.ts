import * as z from 'zod/mini';
import { contradictions } from '../../../src/catalogue/contradictions.js';
import { fieldsOf, invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import type { StoredCollection } from '../repositories/listings.js';
import { type Lookup, resolveReferences } from './references.js';
import { draftSchema } from './schemas.js';

export type CatalogueRecord = { id: string; updatedAt?: string } & Record<string, unknown>;

/** What the server keeps: taken over from the record that is there. */
const kept = (collection: StoredCollection): string[] =>
  collection === 'suppliers' ? ['productCount'] : ['sequence'];

/**
 * The record that a draft means: checked, with references and provinces by name, and what the server keeps of `before`.
 * Throws a 422 that names every wrong field.
 */
export async function toRecord(
  db: Executor,
  collection: StoredCollection,
  id: string,
  draft: unknown,
  before?: CatalogueRecord,
  look?: Lookup,
): Promise<CatalogueRecord> {
  const result = z.safeParse(draftSchema(collection), draft);
  if (!result.success) throw invalidBody(fieldsOf(result.error.issues));
  const record = result.data as Record<string, unknown>;
  const problems = [
    ...contradictions(record),
    ...(await resolveReferences(db, collection, record, look)),
    ...('id' in record && record.id !== id
      ? [{ field: 'id', message: `Must be left out or be "${id}", as in the address` }]
      : []),
  ];
  if (problems.length > 0) throw invalidBody(problems);
  for (const name of kept(collection)) {
    delete record[name];
    if (before && name in before) record[name] = before[name];
  }
  if (collection === 'events') record.sequence ??= 0;
  if (collection === 'suppliers') record.productCount ??= 0;
  delete record.updatedAt;
  return { ...record, id, ...(before?.updatedAt === undefined ? {} : { updatedAt: before.updatedAt }) };
}

export { mergePatch } from '../../../src/catalogue/merge-patch.js';
