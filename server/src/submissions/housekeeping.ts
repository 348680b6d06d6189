import { sql } from 'kysely';
import type { Database } from '../db/database.js';
import { BUDGET } from './budgets.js';
import { type Erased, erase } from './erase.js';
import type { Journal } from './journal.js';

const DAY = 86_400_000;

export interface Keeping {
  db: Database;
  journal?: Journal | undefined;
  /** Days after which who sent something in is erased; 0: never by itself. */
  retentionDays: number;
}

/** Erases what was kept long enough, and removes answers to keys and counts that no longer hold. Safe to run in several processes at once. */
export async function keepHouse(
  { db, journal, retentionDays }: Keeping,
  now: Date,
  actor: string,
): Promise<Erased[]> {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  await sql`delete from idempotency where created_at < ${before(1).toISOString()}::timestamptz`.execute(db);
  await sql`
    delete from counters where bucket like ${`${BUDGET}%`} and period < ${before(2).toISOString()}::timestamptz`.execute(
    db,
  );
  const erased =
    retentionDays === 0 ? [] : await erase(db, { sentBefore: before(retentionDays) }, { actor, now });
  if (erased.length > 0) await journal?.forget(erased);
  await journal?.prune();
  return erased;
}
