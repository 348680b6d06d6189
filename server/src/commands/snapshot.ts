import { resolve } from 'node:path';
import { writeSnapshot } from '../snapshot/write-snapshot.js';
import { UserError } from '../user-error.js';
import { type Command, ENVIRONMENT } from './command.js';
import { withDatabase } from './with-database.js';

const KEEP_DAYS = 7;

function daysOf(keep: unknown): number {
  const days = Number(keep ?? KEEP_DAYS);
  if (Number.isFinite(days) && days >= 0 && days <= 3650) return days;
  throw new UserError(`--keep must be a number of days from 0 to 3650, not "${String(keep)}".`);
}

/** Writes the public catalogue as files for a CDN. */
export const snapshot: Command = {
  help: `hang-viet-server snapshot FOLDER [--keep DAYS] [--prune]

Writes the public catalogue as files that any web server or CDN can serve: pages read it with the SDK's
"snapshot" option and need no server. Nobody's personal data is in it. Readers see the snapshot that was
there until the new one is whole. Running it again changes only what changed in the catalogue.

  --keep        days for which files of earlier snapshots stay, for pages that are open (default ${KEEP_DAYS})
  --prune       removes them at once
${ENVIRONMENT}`,
  flags: { keep: { type: 'string' }, prune: { type: 'boolean' } },
  words: true,
  async run(config, flags, [folder, ...more]) {
    if (folder === undefined || more.length > 0)
      throw new UserError('Name one folder: hang-viet-server snapshot public/catalogue');
    const keepDays = flags.prune ? 0 : daysOf(flags.keep);
    const report = await withDatabase(config, (db) =>
      writeSnapshot(db, resolve(folder), {
        now: new Date(),
        keepDays,
        progress: (name, { count, parts }) =>
          console.error(
            `${name}: ${count} records in ${parts.length} ${parts.length === 1 ? 'file' : 'files'}`,
          ),
      }),
    );
    const { records, written, unchanged, removed, isNew } = report;
    console.log(
      `${isNew ? 'A new snapshot' : 'The snapshot is as it was'}: ${records} records; ${written} files written, ${unchanged} unchanged, ${removed} old ones removed.`,
    );
  },
};
