import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type { Database } from './database.js';
import { isUnreachable } from './unreachable.js';

/** A database that reads may go to, and the driver that its connections come from. */
export interface Source {
  db: Database;
  driver: Driver;
}

const postgresWith = (driver: Driver): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

/** Hands out connections of whichever source is chosen at the moment; `instead` gives another for one that fails. */
class ChosenDriver implements Driver {
  readonly #chosen: () => Source;
  readonly #instead: (failed: Source) => Source | undefined;
  readonly #owners = new WeakMap<DatabaseConnection, Driver>();

  constructor(chosen: () => Source, instead: (failed: Source) => Source | undefined) {
    this.#chosen = chosen;
    this.#instead = instead;
  }

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    for (let source = this.#chosen(); ;) {
      try {
        const connection = await source.driver.acquireConnection();
        this.#owners.set(connection, source.driver);
        return connection;
      } catch (error) {
        const other = isUnreachable(error) ? this.#instead(source) : undefined;
        if (!other) throw error;
        source = other;
      }
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await this.#owners.get(connection)?.releaseConnection(connection);
  }
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#owners.get(connection)?.beginTransaction(connection, settings);
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#owners.get(connection)?.commitTransaction(connection);
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#owners.get(connection)?.rollbackTransaction(connection);
  }
}

/** A database whose every connection is of the source that is `chosen` at that moment, or of the one `instead` of it. */
export const databaseOf = (chosen: () => Source, instead: (failed: Source) => Source | undefined): Database =>
  new Kysely({ dialect: postgresWith(new ChosenDriver(chosen, instead)) });
