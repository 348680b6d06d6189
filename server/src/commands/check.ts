import { sql } from 'kysely';
import { checkRecords } from '../checking/records.js';
import { clockSkew } from '../checking/clock.js';
import type { Config } from '../config.js';
import { connect } from '../db/connect.js';
import type { Database } from '../db/database.js';
import { SCHEMA_VERSION, schemaVersion } from '../db/migrate.js';
import { UserError } from '../user-error.js';

/** Milliseconds that clocks may differ: limits and deadlines are kept by them. */
const SKEW = 2000;
/** Lines that are printed of what is wrong. */
const MOST = 200;

async function checkServer(db: Database, kind: string): Promise<string[]> {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(db);
  const number = await schemaVersion(db);
  console.log(`database: ${kind === 'pglite' ? 'embedded, ' : ''}PostgreSQL ${rows[0]!.version}`);
  if (number !== SCHEMA_VERSION)
    throw new UserError(
      `The database has schema ${number}, this program needs ${SCHEMA_VERSION}: run "hang-viet-server migrate".`,
    );
  console.log(`schema: ${number}`);
  const skew = await clockSkew(db);
  console.log(`clock: the database's is ${Math.abs(skew)} ms ${skew < 0 ? 'behind' : 'ahead'}`);
  return Math.abs(skew) > SKEW
    ? [`The clocks of this machine and of the database differ by ${skew} ms: set both by NTP.`]
    : [];
}

/** Looks whether the database can be read, has our schema and the right time, and holds only records that can be answered. */
export async function check(config: Config): Promise<void> {
  const open = await connect(config.database);
  try {
    const wrong = await checkServer(open.db, open.kind);
    for (const line of wrong) console.error(line);
    let records = 0;
    let remarks = 0;
    await checkRecords(open.db, {
      remark({ isWrong, at, why }) {
        if (isWrong) records++;
        if (++remarks <= MOST) console.error(`${isWrong ? '' : 'note: '}${at}: ${why}`);
      },
      counted: (table, count) => console.log(`${table}: ${count}`),
    });
    if (remarks > MOST) console.error(`… and ${remarks - MOST} more.`);
    if (records > 0)
      throw new UserError(`${records} ${records === 1 ? 'thing is' : 'things are'} wrong, see above.`);
    if (wrong.length > 0) throw new UserError('The records are right, the clock is not.');
    console.log('All is well.');
  } finally {
    await open.close();
  }
}
