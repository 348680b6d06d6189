import { sql } from 'kysely';
import { Hono } from 'hono';
import { todayInVietnam } from '../../src/vietnam/index.js';
import { Routes } from './access/access.js';
import { Counts } from './access/counts.js';
import { createGuard } from './access/guard.js';
import { Limits } from './access/limits.js';
import { Visitors } from './access/visitors.js';
import { Answers } from './answers.js';
import type { AppDeps, Application } from './application.js';
import { pathOf } from './http/path.js';
import type { Env } from './env.js';
import { silent } from './log.js';
import { sendProblem } from './middleware/errors.js';
import { answerOptions, unknownRoute } from './middleware/methods.js';
import { finisher } from './observing/finish.js';
import { Metrics } from './observing/metrics.js';
import { addCalendars } from './routes/calendars.js';
import { addCatalogueWrites } from './routes/catalogue-writes.js';
import { addCollections } from './routes/collections.js';
import { addConnections } from './routes/connections.js';
import { addDemands } from './routes/demands.js';
import { addFiles } from './routes/files.js';
import { addHealth } from './routes/health.js';
import { addImports } from './routes/imports.js';
import { addLists } from './routes/lists.js';
import { addMatches } from './routes/matches.js';
import { addRegistrations } from './routes/registrations.js';
import { addFeedback } from './routes/feedback.js';
import { addContributions } from './routes/contributions.js';
import { addMeetings } from './routes/meetings.js';
import { addMetrics } from './routes/metrics.js';
import { addReference } from './routes/reference.js';
import { addRevisions } from './routes/revisions.js';
import { ImportQueue } from './files/import/queue.js';
import { requestIdOf } from './request-id.js';
import type { RouteDeps } from './routes/deps.js';
import { addSite } from './site.js';
import { unlimited } from './submissions/budgets.js';
import { VERSION } from './version.js';

/** The API as a Hono application. It does not listen; `app.request(…)` or any server of `Request`s can drive it. */
export function createApp(options: AppDeps): Application {
  const { db, clock = () => new Date(), log = silent, checkEvery = 1000, site } = options;
  const context = () => ({ today: todayInVietnam(clock()) });
  const answers = new Answers({
    readVersion: async (wrote) => {
      if (options.sources) return options.sources.choose(wrote);
      const { rows } = await sql<{ version: number }>`select version from write_version`.execute(db);
      return rows[0]?.version ?? 0;
    },
    now: () => performance.now(),
    today: () => context().today,
    checkEvery,
  });
  const app = new Hono<Env>({ getPath: (request) => pathOf(request.url) });
  const counts = new Counts({ db, clock, isShared: options.isShared === true });
  const limits = options.limits && new Limits(options.limits, counts, new Visitors(db, clock));
  const operatorToken = options.metricsToken;
  const access = createGuard({ db, clock, keptFor: checkEvery, limits, operatorToken });
  const metrics = new Metrics({ version: VERSION, answers: () => answers.counts, pool: options.pool });
  const finish = finisher(metrics, options.logsRequests ? log : undefined);
  const routes = new Routes(app, access.guard, finish);
  const submissions = {
    budgets: options.budgets ?? unlimited,
    journal: options.journal,
    note: metrics.noteSubmission.bind(metrics),
  };
  const imports = new ImportQueue();
  const deps: RouteDeps = { db, answers, context, clock, log, submissions, imports };
  const reading: RouteDeps = options.sources ? { ...deps, db: options.sources.database } : deps;
  addCalendars(routes, '/v1', reading);
  addFiles(routes, '/v1', reading);
  addImports(routes, '/v1', deps);
  addCollections(routes, '/v1', reading);
  addCatalogueWrites(routes, '/v1', deps);
  addConnections(routes, '/v1', deps);
  addDemands(routes, '/v1', deps);
  addMatches(routes, '/v1', reading);
  addLists(routes, '/v1', deps);
  addRegistrations(routes, '/v1', deps);
  addFeedback(routes, '/v1', deps);
  addContributions(routes, '/v1', deps);
  addMeetings(routes, '/v1', deps);
  addRevisions(routes, '/v1', reading);
  addHealth(routes, db);
  addMetrics(routes, metrics);
  addReference(routes);
  if (site) addSite(routes, site);
  app.notFound((c) =>
    finish(
      c,
      answerOptions(app, c) ?? sendProblem(unknownRoute(app, c.req.method, c.req.path), requestIdOf(c), log),
    ),
  );
  app.onError((error, c) => finish(c, sendProblem(error, requestIdOf(c), log)));
  routes.list(); // refuses to start with a route that nobody gave a rule
  const flush = async () => void (await Promise.all([access.flush(), counts.flush()]));
  return { app, routes, flush, stopImports: (within) => imports.stop(within) };
}
