import type { Database } from '../db/database.js';
import { erase } from './erase.js';
import type { Journal } from './journal.js';
import { restoreRows } from './journal-rows.js';

/** Brings what the journal has and the database lacks back into it, and erases what was erased since. Returns how many were missing. */
export async function replay(db: Database, journal: Journal, now: Date): Promise<number> {
  let missing = 0;
  for (const { kind, record, rows, erased } of await journal.read()) {
    if (erased) await erase(db, { submission: record }, { actor: 'journal', now });
    else if (rows && (await db.transaction().execute((tx) => restoreRows(tx, kind, record, rows)))) missing++;
  }
  return missing;
}
