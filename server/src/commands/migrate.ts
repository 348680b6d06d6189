import type { Config } from '../config.js';
import { connect } from '../db/connect.js';
import { migrate, SCHEMA_VERSION } from '../db/migrate.js';

/** Brings the database's schema up to date. */
export async function migrateDatabase(config: Config): Promise<void> {
  const open = await connect(config.database);
  try {
    const ran = await migrate(open.db);
    console.log(
      ran.length === 0
        ? `Up to date (schema ${SCHEMA_VERSION}).`
        : `Brought from schema ${ran[0]! - 1} to ${SCHEMA_VERSION}.`,
    );
  } finally {
    await open.close();
  }
}
