import { sql } from 'kysely';
import { UserError } from '../user-error.js';
import type { Database } from './database.js';
import { catalogue } from './migrations/0001-catalogue.js';
import { office } from './migrations/0002-office.js';
import { scale } from './migrations/0003-scale.js';
import { spelling } from './migrations/0004-spelling.js';

/** In order; a number is never reused and a step that was released is never changed. */
const steps: readonly string[][] = [catalogue, office, scale, spelling];

/** The schema this program writes and reads. */
export const SCHEMA_VERSION = steps.length;

/** Any fixed number: whoever holds it may change the schema. */
const SCHEMA_LOCK = 4852_1001;

/** The schema's version in the database, 0 when it holds nothing of ours. */
export async function schemaVersion(db: Database): Promise<number> {
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass('schema_step') is not null as there`.execute(db);
  if (!rows[0]?.there) return 0;
  const found = await sql<{
    version: number;
  }>`select coalesce(max(number), 0)::int as version from schema_step`.execute(db);
  return found.rows[0]?.version ?? 0;
}

function refuseNewer(version: number): void {
  if (version > SCHEMA_VERSION)
    throw new UserError(
      `The database was written by a newer program (schema ${version}, this one knows ${SCHEMA_VERSION}). Update the program.`,
    );
}

/** Brings the schema up to date, all steps or none; returns the numbers of the steps that ran. Safe to run at once from several processes. */
export async function migrate(db: Database): Promise<number[]> {
  const before = await schemaVersion(db);
  refuseNewer(before);
  if (before === SCHEMA_VERSION) return [];
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK}::int)`.execute(tx);
    await sql`create table if not exists schema_step (number int primary key, ran_at timestamptz not null default now())`.execute(
      tx,
    );
    const version = await schemaVersion(tx as unknown as Database);
    refuseNewer(version);
    const ran: number[] = [];
    for (const [index, statements] of steps.entries()) {
      if (index < version) continue;
      for (const statement of statements) await sql.raw(statement).execute(tx);
      await sql`insert into schema_step (number) values (${index + 1}::int)`.execute(tx);
      ran.push(index + 1);
    }
    return ran;
  });
}
