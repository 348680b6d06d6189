import { resolve } from 'node:path';
import type { Location } from './db/connect.js';
import { UserError } from './user-error.js';

export interface Config {
  port: number;
  host: string;
  database: Location;
}

/** Settings from the environment. Throws a `UserError` that names the one that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = Number(env.PORT || 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError(`PORT must be a number from 0 to 65535, not "${env.PORT}"`);
  const url = env.DATABASE_URL || undefined;
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url))
    throw new UserError('DATABASE_URL must begin with postgres:// or postgresql://');
  return {
    port,
    host: env.HOST || '127.0.0.1',
    database: url === undefined ? { folder: resolve(env.DATA_DIR || 'data') } : { url },
  };
}
