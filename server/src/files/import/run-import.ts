import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ImportJob } from '../../../../src/sdk/schemas/import-job.js';
import type { Database } from '../../db/database.js';
import type { Author } from '../../repositories/audit.js';
import type { StoredCollection } from '../../repositories/listings.js';
import type { Format } from '../formats.js';
import { FileError } from './faults.js';
import { type ImportOptions, noteJob, takeTurn } from './jobs.js';
import { mergeRows } from './merge.js';
import { type ReadRow, readRows } from './read-rows.js';
import { Stage } from './stage.js';

const BATCH = 1000;
/** Faults that are told one by one. */
const MOST_FAULTS = 1000;
/** Rows that one file may have. */
const MOST_ROWS = 2_000_000;

const STOPPED =
  'The server was stopped before the import was over, and nothing of it was kept. Run it again.';

/** A file to import. */
export interface ImportFile {
  path: string;
  format: Format;
}

async function* batches(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of rows)
    if (batch.push(row) === BATCH) {
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
}

async function stageAll(
  db: Database,
  job: ImportJob,
  file: ImportFile,
  options: ImportOptions,
  now: Date,
  progress: (job: ImportJob) => void,
) {
  const stage = new Stage(db, job.id, job.collection as StoredCollection, now);
  const reading = {
    ignoreUnknown: options.ignoreUnknown,
    onColumns: (columns: ImportJob['columns']) => {
      job.columns = columns;
      progress(job);
    },
  };
  for await (const batch of batches(
    readRows(file.path, file.format, job.collection as StoredCollection, reading),
  )) {
    if (options.signal?.aborted) throw new FileError(STOPPED);
    const isKept = !job.dryRun && (job.keepGood || job.wrong === 0);
    const { added, changed, unchanged, wrong, faults } = await stage.add(batch, isKept);
    job.rows += batch.length;
    if (job.rows > MOST_ROWS) throw new FileError(`A file may have ${MOST_ROWS} rows. Split it.`);
    job.added += added;
    job.changed += changed;
    job.unchanged += unchanged;
    job.wrong += wrong;
    job.faults.push(...faults.slice(0, MOST_FAULTS - job.faults.length));
    await noteJob(db, job);
    progress(job);
  }
}

/**
 * Reads a file, checks every row, and brings what is right into the catalogue: all of it or, when one row is wrong and
 * `keepGood` was not asked for, nothing. Killed at any point it leaves nothing behind that readers see.
 */
export async function runImport(
  db: Database,
  job: ImportJob,
  file: ImportFile,
  options: ImportOptions,
  author: Author,
  progress: (job: ImportJob) => void = () => {},
): Promise<ImportJob> {
  try {
    while (!(await takeTurn(db, job))) {
      progress(job);
      if (options.signal?.aborted) throw new FileError(STOPPED);
      await setTimeout(500);
    }
    await stageAll(db, job, file, options, author.now, progress);
    if (job.wrong > 0 && !job.keepGood) job.status = 'refused';
    else if (job.dryRun) job.status = 'done';
    else {
      progress(Object.assign(job, { status: 'writing' }));
      await mergeRows(db, job, author);
    }
  } catch (error) {
    const isFile = error instanceof FileError;
    job.status = isFile ? 'refused' : 'failed';
    job.faults.unshift({
      row: 0,
      message: isFile ? error.message : 'The fault is here, not in the file. Run the import again.',
    });
    if (!isFile) throw error;
  } finally {
    if (job.status !== 'done' || job.dryRun) {
      await sql`delete from import_rows where import = ${job.id}`.execute(db);
      await noteJob(db, job);
    }
    progress(job);
  }
  return job;
}
