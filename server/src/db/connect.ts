import { type Driver, Kysely, PGliteDialect, PostgresDialect, PostgresDriver } from 'kysely';
import type { Database } from './database.js';
import { UserError } from '../user-error.js';
import { databaseFolder } from './first-start.js';
import { lockFolder } from './lock.js';

/** One set of readers for both drivers, since they disagree: int8 → number; date, interval → text. */
const readers: Record<number, (text: string) => unknown> = { 20: Number, 1082: (s) => s, 1186: (s) => s };

export interface OpenDatabase {
  db: Database;
  /** `pglite`: in this process, one process a folder. `postgres`: a server, any number of processes. */
  kind: 'pglite' | 'postgres';
  /** Connections, of a server. */
  pool?: () => { total: number; idle: number; waiting: number };
  /** Its connections, for reads that choose among several servers. */
  driver?: Driver;
  close(): Promise<void>;
}

/** Where the data is: a PostgreSQL address, else a folder for the embedded database, else memory. */
export interface Location {
  url?: string | undefined;
  folder?: string | undefined;
}

/** Connects to a PostgreSQL server; that it is there shows with the first query. */
export async function connectPostgres(url: string): Promise<OpenDatabase> {
  const { default: pg } = await import('pg');
  const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers[oid]) ||
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // An idle connection that the server ends must not end this process; the next query takes another.
  pool.on('error', () => {});
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const state = () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount });
  const driver = new PostgresDriver({ pool });
  await driver.init();
  return { db, kind: 'postgres', pool: state, driver, close: () => db.destroy() };
}

async function connectPGlite(folder: string | undefined): Promise<OpenDatabase> {
  const release = folder === undefined ? () => {} : lockFolder(folder);
  try {
    const files = folder === undefined ? undefined : databaseFolder(folder);
    const [{ PGlite }, { pg_trgm }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite/contrib/pg_trgm'),
    ]);
    const opening = PGlite.create({
      ...(files ? { dataDir: files.path } : {}),
      extensions: { pg_trgm },
      parsers: readers,
      postgresqlconf: ['shared_buffers=16MB'],
    });
    const pglite = await opening.catch((error: unknown) => {
      throw new UserError(
        `The database in ${files?.path} cannot be opened (${String(error)}). Put a copy of it back, or remove that folder to begin anew.`,
      );
    });
    files?.opened();
    const db: Database = new Kysely({ dialect: new PGliteDialect({ pglite }) });
    const close = async () => {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
      release();
    };
    return { db, kind: 'pglite', close };
  } catch (error) {
    release();
    throw error;
  }
}

/** Opens the database; `close` gives everything back. Throws a `UserError` when the folder is in use. */
export const connect = ({ url, folder }: Location): Promise<OpenDatabase> =>
  url ? connectPostgres(url) : connectPGlite(folder);
