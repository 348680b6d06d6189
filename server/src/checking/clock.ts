import { sql } from 'kysely';
import type { Database } from '../db/database.js';

/** How many milliseconds the database's clock is ahead of this machine's; what the question took is taken out. */
export async function clockSkew(db: Database): Promise<number> {
  const asked = Date.now();
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(db);
  return Math.round(Number(rows[0]!.ms) - (asked + Date.now()) / 2);
}
