import { resolve } from 'node:path';
import { readProxies } from './access/address.js';
import type { BudgetSettings } from './submissions/budgets.js';
import type { LimitSettings } from './access/limits.js';
import type { Location } from './db/connect.js';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { UserError } from './user-error.js';

type Env = Record<string, string | undefined>;

export interface Config {
  port: number;
  host: string;
  database: Location;
  /** Replicas of the database, for public reads. */
  replicas: string[];
  limits: LimitSettings;
  budgets: BudgetSettings;
  /** Days after which who sent something in is erased; 0: never by itself. */
  retentionDays: number;
  /** Without it only this machine may read /metrics. */
  metricsToken: string | undefined;
  logLevel: LogLevel;
}

/** A whole number of the environment; `fallback` when it is not set. */
function numberOf(env: Env, name: string, fallback: number, most: number): number {
  const number = Number(env[name] || fallback);
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new UserError(`${name} must be a whole number from 0 to ${most}, not "${env[name]}"`);
  return number;
}

/** Settings from the environment. Throws a `UserError` that names the one that is wrong. */
export function readConfig(env: Env): Config {
  const logLevel = LOG_LEVELS.find((level) => level === (env.LOG_LEVEL || 'warn'));
  if (logLevel === undefined)
    throw new UserError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${env.LOG_LEVEL}"`);
  const perMinute = (who: string, fallback: number) =>
    numberOf(env, `${who}_PER_MINUTE`, fallback, 1_000_000_000);
  const url = env.DATABASE_URL || undefined;
  const replicas = (env.DATABASE_READ_URLS ?? '').split(',').flatMap((one) => one.trim() || []);
  for (const [name, address] of [
    ['DATABASE_URL', url],
    ...replicas.map((one) => ['DATABASE_READ_URLS', one]),
  ])
    if (address !== undefined && !/^postgres(ql)?:\/\//.test(address))
      throw new UserError(`${name} must begin with postgres:// or postgresql://`);
  if (replicas.length > 0 && url === undefined)
    throw new UserError('DATABASE_READ_URLS needs DATABASE_URL: replicas are of that database.');
  return {
    port: numberOf(env, 'PORT', 8787, 65_535),
    host: env.HOST || '127.0.0.1',
    database: url === undefined ? { folder: resolve(env.DATA_DIR || 'data') } : { url },
    replicas,
    limits: {
      anonymous: perMinute('ANONYMOUS', 3000),
      publishable: perMinute('PUBLISHABLE', 600),
      secret: perMinute('SECRET', 1200),
      proxies: readProxies(env.TRUSTED_PROXIES),
    },
    budgets: {
      perDay: numberOf(env, 'SUBMISSIONS_PER_DAY', 2000, 1_000_000),
      perHour: numberOf(env, 'SUBMISSIONS_PER_HOUR', 500, 1_000_000),
      perTarget: numberOf(env, 'SUBMISSIONS_PER_TARGET', 100, 1_000_000),
    },
    retentionDays: numberOf(env, 'RETENTION_DAYS', 730, 36_500),
    metricsToken: env.METRICS_TOKEN || undefined,
    logLevel,
  };
}
