import type { Config } from '../config.js';
import { connect } from '../db/connect.js';
import type { Database } from '../db/database.js';
import { migrate } from '../db/migrate.js';

/** Opens the database, brings its schema up to date, works, and gives the database back whatever happens. */
export async function withDatabase<T>(config: Config, work: (db: Database) => Promise<T>): Promise<T> {
  const open = await connect(config.database);
  try {
    await migrate(open.db);
    return await work(open.db);
  } finally {
    await open.close();
  }
}
