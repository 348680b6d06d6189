import type { Config } from '../config.js';
import { connect } from '../db/connect.js';
import { migrate } from '../db/migrate.js';
import { importCatalogue } from '../importing/import-catalogue.js';
import { readCatalogueFiles } from '../importing/read-files.js';
import { lineText } from '../importing/report.js';
import { UserError } from '../user-error.js';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Imports files or folders and prints the report. Throws a `UserError` when a row is wrong; then nothing was written. */
export async function importFiles(
  config: Config,
  paths: string[],
  options: { dryRun: boolean },
): Promise<void> {
  if (paths.length === 0)
    throw new UserError('Name the files or the folder to import: hang-viet-server import catalogue');
  const files = readCatalogueFiles(paths);
  const open = await connect(config.database);
  try {
    await migrate(open.db);
    const report = await importCatalogue(open.db, files, { now: new Date(), dryRun: options.dryRun });
    for (const note of report.notes) console.error(`note: ${lineText(note)}`);
    for (const line of report.wrong) console.error(lineText(line));
    if (report.wrong.length > 0)
      throw new UserError(
        `Nothing was imported: ${plural(report.wrong.length, 'thing is', 'things are')} wrong, see above.`,
      );
    for (const [name, { added, changed, unchanged }] of Object.entries(report.counts))
      console.log(`${name}: ${added} added, ${changed} changed, ${unchanged} unchanged`);
    if (options.dryRun) console.log('Dry run: nothing was written.');
  } finally {
    await open.close();
  }
}
