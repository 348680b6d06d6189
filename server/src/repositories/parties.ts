import { sql } from 'kysely';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import { databaseText } from './text.js';

/** A field of a body that names a record, and where that must be. */
export interface Naming {
  field: string;
  table: 'suppliers' | 'channels' | 'products';
  id: string;
}

/** Throws a 422 that names every field whose record is not there. */
export async function requireRecords(db: Executor, namings: readonly Naming[]): Promise<void> {
  const known = new Set<string>();
  for (const table of new Set(namings.map((one) => one.table))) {
    const ids = namings.filter((one) => one.table === table).map(({ id }) => databaseText(id));
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(table)} where id = any(${ids}::text[]) and deleted_at is null`.execute(db);
    for (const { id } of rows) known.add(`${table}/${id}`);
  }
  const missing = namings.filter(({ table, id }) => !known.has(`${table}/${id}`));
  if (missing.length > 0)
    throw invalidBody(
      missing.map(({ field, table, id }) => ({ field, message: `There is no record "${id}" in ${table}` })),
    );
}
