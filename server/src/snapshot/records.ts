import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import type { StoredCollection } from '../repositories/listings.js';
import type { StoredRecord } from './parts.js';

/** Records read at once. */
const AT_ONCE = 2000;
/** Every published record of a collection, in the order of the ids. */
export async function* recordsOf(db: Executor, table: StoredCollection): AsyncGenerator<StoredRecord> {
  for (let last: string | undefined = ''; last !== undefined;) {
    const { rows }: { rows: StoredRecord[] } = await sql<StoredRecord>`
      select id, doc from ${sql.table(table)} where deleted_at is null and id > ${last} order by id limit ${AT_ONCE}`.execute(
      db,
    );
    yield* rows;
    last = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
  }
}
