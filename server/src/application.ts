import type { Hono } from 'hono';
import type { Routes } from './access/access.js';
import type { LimitSettings } from './access/limits.js';
import type { Database } from './db/database.js';
import type { Sources } from './db/sources.js';
import type { Env } from './env.js';
import type { Log } from './log.js';
import type { PoolState } from './observing/metrics.js';
import type { SiteFolders } from './site.js';
import type { BudgetSettings } from './submissions/budgets.js';
import type { Journal } from './submissions/journal.js';

/** What an application is made of. */
export interface AppDeps {
  db: Database;
  /** Where public reads go. Default: to `db`. */
  sources?: Sources | undefined;
  /** The time. Default: the system's. */
  clock?: () => Date;
  /** Default: says nothing. */
  log?: Log;
  /** How long, in milliseconds, a write by another process may stay unseen. Default 1000; 0 looks every time. */
  checkEvery?: number;
  /** Pages, examples and the script; none are served without it. */
  site?: SiteFolders;
  /** How many requests a minute callers have. Default: as many as they like. */
  limits?: LimitSettings;
  /** Whether other processes serve the same database, so that limits hold for all of them together. */
  isShared?: boolean;
  /** Whether every request gets a line in the log. */
  logsRequests?: boolean;
  /** For `/metrics`; without it only this machine may read them. */
  metricsToken?: string | undefined;
  /** How much pages may send in. Default: as much as comes. */
  budgets?: BudgetSettings;
  /** Where what is sent in is written before it is acknowledged. Default: in the database alone. */
  journal?: Journal | undefined;
  /** Connections to the database, for `/metrics`. */
  pool?: PoolState | undefined;
}

/** An application that can serve. */
export interface Application {
  app: Hono<Env>;
  /** Its routes with who may call them. */
  routes: Routes;
  /** Writes down what is kept in memory: when keys were used, and counts of requests. To be called now and then, and before the end. */
  flush(): Promise<void>;
  /** Waits `within` milliseconds for imports that are under way; those that are not over then end without a trace in the catalogue. */
  stopImports(within: number): Promise<void>;
}
