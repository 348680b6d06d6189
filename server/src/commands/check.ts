import { statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import { checkRecords } from '../checking/records.js';
import { clockSkew } from '../checking/clock.js';
import type { Config } from '../config.js';
import { connect, connectPostgres } from '../db/connect.js';
import type { Database } from '../db/database.js';
import { SCHEMA_VERSION, schemaVersion } from '../db/migrate.js';
import { isUnreachable } from '../db/unreachable.js';
import { UserError } from '../user-error.js';

/** Milliseconds that clocks may differ: limits and deadlines are kept by them. */
const SKEW = 2000;
/** Megabytes that must be free beside the embedded database. */
const LEAST_FREE = 200;
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

/** What a replica does not keep up with: seconds that it may be behind. */
const BEHIND = 60;

/** A replica that cannot be read, is of another schema or far behind is named; reads go to the primary meanwhile. */
async function checkReplica(url: string, number: number): Promise<string[]> {
  const name = `replica ${number}`;
  const replica = await connectPostgres(url);
  try {
    const schema = await schemaVersion(replica.db);
    const { rows } = await sql<{ recovering: boolean; behind: number }>`
      select pg_is_in_recovery() as recovering,
        case when pg_last_wal_receive_lsn() is not distinct from pg_last_wal_replay_lsn() then 0
          else coalesce(extract(epoch from now() - pg_last_xact_replay_timestamp()), 0)::float8 end as behind`.execute(
      replica.db,
    );
    const { recovering, behind } = rows[0]!;
    console.log(`${name}: schema ${schema}, ${Math.round(behind)} s behind`);
    return [
      ...(schema === SCHEMA_VERSION ? [] : [`${name} has schema ${schema}, not ${SCHEMA_VERSION}.`]),
      ...(recovering ? [] : [`${name} is no replica: it does not follow another server.`]),
      ...(behind > BEHIND ? [`${name} is ${Math.round(behind)} s behind its primary.`] : []),
    ];
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return [`${name} cannot be reached.`];
  } finally {
    await replica.close();
  }
}

/** The embedded database and its journal need room to write. */
async function checkDisk(folder: string): Promise<string[]> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.round((bavail * bsize) / 1e6);
  console.log(`disk: ${free.toLocaleString('en')} MB free`);
  return free < LEAST_FREE
    ? [`Less than ${LEAST_FREE} MB are free at ${folder}: writes will fail soon.`]
    : [];
}

/** Looks whether the database can be read, has our schema and the right time, and holds only records that can be answered. */
export async function check(config: Config): Promise<void> {
  const open = await connect(config.database);
  try {
    const wrong = await checkServer(open.db, open.kind);
    if (open.kind === 'pglite' && config.database.folder !== undefined)
      wrong.push(...(await checkDisk(config.database.folder)));
    for (const [i, url] of config.replicas.entries()) wrong.push(...(await checkReplica(url, i + 1)));
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
    if (wrong.length > 0) throw new UserError('The records are right, but not what is named above.');
    console.log('All is well.');
  } finally {
    await open.close();
  }
}
