import { join } from 'node:path';
import { sql } from 'kysely';
import { ensureExamplesKey } from '../access/examples-key.js';
import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { connect, connectPostgres } from '../db/connect.js';
import type { Database } from '../db/database.js';
import { migrate, schemaVersion } from '../db/migrate.js';
import { endDeadJobs } from '../files/import/jobs.js';
import { sourceOf, Sources } from '../db/sources.js';
import { findCheckout } from '../folders.js';
import { crashFields } from '../crash.js';
import { listen } from '../http/listen.js';
import { createHttpServer } from '../http/server.js';
import { importCatalogue } from '../importing/import-catalogue.js';
import { readCatalogueFiles } from '../importing/read-files.js';
import { lineText } from '../importing/report.js';
import { type Log, logToStderr } from '../log.js';
import { keepHouse } from '../submissions/housekeeping.js';
import { Journal } from '../submissions/journal.js';
import { replay } from '../submissions/replay.js';
import { UserError } from '../user-error.js';

async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select exists (select from products) as any`.execute(db);
  return !rows[0]?.any;
}

/** The journal of the embedded database, whose lines it has again. */
async function openJournal(db: Database, folder: string, log: Log): Promise<Journal> {
  const journal = new Journal(join(folder, 'journal'));
  const missing = await replay(db, journal, new Date());
  if (missing > 0) log('warn', 'journal-replayed', { missing });
  return journal;
}

/** A fault outside of any request ends the process; what people sent in is never printed. */
function endOnFault(log: Log): () => void {
  const end = (error: unknown) => {
    log('error', 'crash', crashFields(error));
    process.exit(1);
  };
  process.on('uncaughtException', end).on('unhandledRejection', end);
  return () => process.off('uncaughtException', end).off('unhandledRejection', end);
}

async function fill(db: Database, folder: string): Promise<void> {
  const report = await importCatalogue(db, readCatalogueFiles([folder]), { now: new Date() });
  for (const line of report.wrong) console.error(lineText(line));
  if (report.wrong.length > 0)
    throw new UserError(`${folder} was not imported: ${report.wrong.length} wrong rows, see above`);
}

/** Milliseconds that requests which are under way have when the server is told to stop. */
const STOP_WITHIN = 10_000;

/** Serves until it is told to stop. On an empty database it first imports `catalogue`. */
export async function serve(config: Config, options: { catalogue?: string | undefined }): Promise<void> {
  const checkout = findCheckout();
  const catalogue = options.catalogue ?? (checkout && join(checkout, 'catalogue'));
  const log = logToStderr(config.logLevel);
  const calm = endOnFault(log);
  const open = await connect(config.database);
  const replicas = await Promise.all(config.replicas.map(connectPostgres));
  try {
    if ((await schemaVersion(open.db)) === 0) console.error('First start: preparing the database…');
    await migrate(open.db);
    await endDeadJobs(open.db, { all: open.kind === 'pglite' });
    if (catalogue !== undefined && (await isEmpty(open.db))) {
      console.error(`Importing ${catalogue}…`);
      await fill(open.db, catalogue);
    }
    if (checkout) await ensureExamplesKey(open.db, new Date());
    const { folder } = config.database;
    const journal =
      open.kind === 'pglite' && folder !== undefined ? await openJournal(open.db, folder, log) : undefined;
    const { retentionDays, budgets } = config;
    const tidy = () => keepHouse({ db: open.db, journal, retentionDays }, new Date(), 'command:serve');
    await tidy();
    const { app, flush, stopImports } = createApp({
      db: open.db,
      sources: replicas.length > 0 ? new Sources(sourceOf(open), replicas.map(sourceOf)) : undefined,
      log,
      logsRequests: config.logLevel === 'info',
      limits: config.limits,
      budgets,
      journal,
      isShared: open.kind === 'postgres',
      metricsToken: config.metricsToken,
      pool: open.pool,
      ...(checkout ? { site: { root: checkout } } : {}),
    });
    const flushing = setInterval(() => void flush().catch(() => {}), 10_000).unref();
    const tidying = setInterval(
      () => void tidy().catch((error: unknown) => log('error', 'tidying-failed', crashFields(error))),
      3_600_000,
    ).unref();
    const { server, stop } = createHttpServer(app.fetch, config.host);
    const address = await listen(server, config);
    const told = new Promise<unknown>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, done);
    });
    console.log(`Hàng Việt: ${address}`);
    await told;
    await Promise.all([stop(STOP_WITHIN), stopImports(STOP_WITHIN)]);
    clearInterval(flushing);
    clearInterval(tidying);
    await flush().catch(() => {});
    await journal?.close();
  } finally {
    await Promise.all([open, ...replicas].map((one) => one.close()));
    calm();
  }
}
