import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { ImportJob } from '../../../src/sdk/schemas/import-job.js';
import type { Config } from '../config.js';
import { isFormat } from '../files/formats.js';
import { createJob, endDeadJobs, type ImportOptions } from '../files/import/jobs.js';
import { runImport } from '../files/import/run-import.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import { UserError } from '../user-error.js';
import { withDatabase } from './with-database.js';

/** The collection of this name; throws a `UserError` that names all of them. */
export function collectionOf(name: unknown): StoredCollection {
  if (typeof name === 'string' && Object.hasOwn(listings, name)) return name as StoredCollection;
  throw new UserError(`Name a collection: ${Object.keys(listings).join(', ')}.`);
}

/** Tells on standard error how far it is: one line that is written over on a terminal, else a line every 10,000 rows. */
function teller(): (job: ImportJob) => void {
  let toldColumns = false;
  let toldRows = 0;
  return ({ columns, dryRun, rows, wrong, status }) => {
    if (dryRun && columns.length > 0 && !toldColumns) {
      toldColumns = true;
      for (const { column, field } of columns)
        console.error(`column "${column}": ${field ?? '(passed over)'}`);
    }
    const text =
      status === 'waiting' ? 'Another import is under way; waiting…' : `${rows} rows read, ${wrong} wrong`;
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001B[K${text}${/reading|waiting/.test(status) ? '' : '\n'}`);
    else if (rows - toldRows >= 10_000) {
      toldRows = rows;
      console.error(text);
    }
  };
}

const faultText = ({ row, column, value, message }: ImportJob['faults'][number]): string =>
  row === 0
    ? message
    : `row ${row}${column ? `, ${column}` : ''}${value ? ` (${JSON.stringify(value)})` : ''}: ${message}`;

/** Imports one CSV, XLSX or NDJSON file into a collection and prints what came of it. */
export async function importRows(
  config: Config,
  path: string,
  collection: StoredCollection,
  options: ImportOptions,
): Promise<void> {
  const format = extname(path).slice(1).toLowerCase();
  if (!isFormat(format)) throw new UserError(`${path} is no .csv, .xlsx or .ndjson file.`);
  if (!existsSync(path)) throw new UserError(`There is no file ${path}`);
  const job = await withDatabase(config, async (db) => {
    await endDeadJobs(db, { all: config.database.url === undefined });
    const author = { actor: 'command:import', now: new Date() };
    const made = await createJob(db, collection, author.actor, options);
    return runImport(db, made, { path, format }, options, author, teller());
  });
  for (const fault of job.faults) console.error(faultText(fault));
  if (job.wrong > 0 && job.faults.length >= 1000) console.error('… and more.');
  if (job.status !== 'done')
    throw new UserError(
      `Nothing was imported: ${job.wrong || 'the file'} ${job.wrong === 0 ? 'cannot be read' : job.wrong === 1 ? 'row is wrong' : 'rows are wrong'}, see above.`,
    );
  console.log(
    `${collection}: ${job.added} added, ${job.changed} changed, ${job.unchanged} unchanged${job.wrong > 0 ? `, ${job.wrong} wrong rows left out` : ''}`,
  );
  if (job.dryRun) console.log('Dry run: nothing was written.');
}
