import * as z from 'zod/mini';
import { sql } from 'kysely';
import { collections } from '../../../src/sdk/schemas/operations.js';
import type { Config } from '../config.js';
import { connect } from '../db/connect.js';
import { SCHEMA_VERSION, schemaVersion } from '../db/migrate.js';
import { linesOf } from '../importing/collect.js';
import { lineText } from '../importing/report.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import { UserError } from '../user-error.js';

/** Looks whether the database can be read, has our schema, and holds only records that can be answered. */
export async function check(config: Config): Promise<void> {
  const open = await connect(config.database);
  try {
    const version = await schemaVersion(open.db);
    if (version !== SCHEMA_VERSION)
      throw new UserError(
        `The database has schema ${version}, this program needs ${SCHEMA_VERSION}: run "hang-viet-server migrate".`,
      );
    let wrong = 0;
    for (const name of Object.keys(listings) as StoredCollection[]) {
      const { rows } = await sql<{ id: string; doc: string }>`select id, doc from ${sql.table(name)}`.execute(
        open.db,
      );
      for (const { id, doc } of rows) {
        const result = z.safeParse(collections[name].schema, JSON.parse(doc));
        if (result.success) continue;
        wrong++;
        for (const line of linesOf(`${name}/${id}`, undefined, result.error)) console.error(lineText(line));
      }
      console.log(`${name}: ${rows.length}`);
    }
    if (wrong > 0) throw new UserError(`${wrong} records cannot be answered as they are.`);
    console.log('All is well.');
  } finally {
    await open.close();
  }
}
