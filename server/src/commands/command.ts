import type { Config } from '../config.js';

/** What was given to the flags of a command. */
export type Flags = Record<string, string | boolean | string[] | undefined>;

/** A command of the program. */
export interface Command {
  help: string;
  /** Flags that it takes, beside --help. */
  flags: Record<string, { type: 'boolean' | 'string'; multiple?: boolean }>;
  /** Whether words may follow it. */
  words?: boolean;
  run(config: Config, flags: Flags, words: string[]): Promise<void>;
}

/** The part of every help text about where the data is. */
export const ENVIRONMENT = `
Environment:
  DATA_DIR      folder of the embedded database (default ./data)
  DATABASE_URL  a PostgreSQL server instead, postgres://…`;
