import type { Kysely, Transaction } from 'kysely';

/** The database as the repositories see it; tables are named in their SQL. */
export type Database = Kysely<unknown>;

/** A database, or a transaction in it. */
export type Executor = Database | Transaction<unknown>;
