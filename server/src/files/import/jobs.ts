import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { ImportJob } from '../../../../src/sdk/schemas/import-job.js';
import type { Database, Executor } from '../../db/database.js';
import { IMPORT_LOCK } from '../../importing/import-catalogue.js';
import type { StoredCollection } from '../../repositories/listings.js';

/** Seconds after which an import that gave no sign of life is dead. */
const ALIVE_FOR = 30;

const stale = sql`status in ('waiting', 'reading', 'writing') and updated_at < now() - make_interval(secs => ${ALIVE_FOR}::int)`;

/** What an import was asked to do. */
export interface ImportOptions {
  dryRun: boolean;
  keepGood: boolean;
  ignoreUnknown: boolean;
  /** Ends it before the next rows are read; nothing of it stays. */
  signal?: AbortSignal;
}

/** Notes an import that is about to begin. */
export async function createJob(
  db: Database,
  collection: StoredCollection,
  actor: string,
  options: ImportOptions,
): Promise<ImportJob> {
  const { dryRun, keepGood, ignoreUnknown } = options;
  const job: ImportJob = {
    id: `import-${randomBytes(9)
      .toString('base64url')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x')}`,
    collection,
    status: 'waiting',
    dryRun,
    keepGood,
    columns: [],
    rows: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    wrong: 0,
    faults: [],
    updatedAt: new Date().toISOString(),
  };
  await sql`
    insert into imports (id, collection, status, actor, options, report, created_at, updated_at)
    values (${job.id}, ${collection}, 'waiting', ${actor}, ${JSON.stringify({ dryRun, keepGood, ignoreUnknown })}, ${JSON.stringify(job)}, now(), now())`.execute(
    db,
  );
  return job;
}

/** Writes down how far it is, which is also its sign of life. */
export async function noteJob(db: Executor, job: ImportJob): Promise<void> {
  job.updatedAt = new Date().toISOString();
  await sql`
    update imports set status = ${job.status}, report = ${JSON.stringify(job)}, updated_at = now() where id = ${job.id}`.execute(
    db,
  );
}

/** An import as it was noted last. */
export async function findJob(db: Executor, id: string): Promise<ImportJob | undefined> {
  const { rows } = await sql<{ report: string }>`select report from imports where id = ${id}`.execute(db);
  return rows[0] && (JSON.parse(rows[0].report) as ImportJob);
}

/** Ends what a process left that is no more: nothing of it is in the catalogue, and its rows are removed. */
export async function endDeadJobs(db: Database, { all }: { all: boolean }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const dead = all ? sql`status in ('waiting', 'reading', 'writing')` : stale;
    const { rows } = await sql<{
      id: string;
      report: string;
    }>`select id, report from imports where ${dead} for update`.execute(tx);
    for (const { report } of rows)
      await noteJob(tx, { ...(JSON.parse(report) as ImportJob), status: 'failed' });
    await sql`
      delete from import_rows where import not in (select id from imports where status in ('reading', 'writing'))`.execute(
      tx,
    );
  });
}

/** Gives the import its turn when no other of this database is under way. */
export async function takeTurn(db: Database, job: ImportJob): Promise<boolean> {
  await endDeadJobs(db, { all: false });
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${IMPORT_LOCK}::int)`.execute(tx);
    const { rows } =
      await sql`select id from imports where status in ('reading', 'writing') and id <> ${job.id}`.execute(
        tx,
      );
    if (rows.length > 0) {
      await noteJob(tx, job);
      return false;
    }
    await noteJob(tx, Object.assign(job, { status: 'reading' }));
    return true;
  });
}
