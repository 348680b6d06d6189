import type { Hono } from 'hono';
import type { Database } from '../db/database.js';
import { SCHEMA_VERSION, schemaVersion } from '../db/migrate.js';
import type { Env } from '../env.js';
import { baseHeaders } from '../middleware/headers.js';
import { ProblemError } from '../problem.js';
import { requestIdOf } from '../request-id.js';

const ok = (requestId: string) =>
  new Response('{"status":"ok"}', {
    headers: { ...baseHeaders(requestId), 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
  });

/** `/healthz`: the process runs. `/readyz`: it can also answer, since the database is there with our schema. */
export function addHealth(app: Hono<Env>, db: Database): void {
  app.get('/healthz', (c) => ok(requestIdOf(c)));
  app.get('/readyz', async (c) => {
    const version = await schemaVersion(db).catch(() => -1);
    if (version !== SCHEMA_VERSION)
      throw new ProblemError({ status: 503, code: 'not-ready', headers: { 'Retry-After': '5' } });
    return ok(requestIdOf(c));
  });
}
