import { open, type Routes } from '../access/access.js';
import type { Database } from '../db/database.js';
import { SCHEMA_VERSION, schemaVersion } from '../db/migrate.js';
import { baseHeaders } from '../middleware/headers.js';
import { ProblemError } from '../problem.js';
import { requestIdOf } from '../request-id.js';

const ok = (requestId: string) =>
  new Response('{"status":"ok"}', {
    headers: { ...baseHeaders(requestId), 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
  });

/** `/healthz`: the process runs. `/readyz`: it can also answer, since the database is there with our schema. */
export function addHealth(routes: Routes, db: Database): void {
  routes.add('GET', '/healthz', open, (c) => ok(requestIdOf(c)));
  routes.add('GET', '/readyz', open, async (c) => {
    const version = await schemaVersion(db).catch(() => -1);
    if (version !== SCHEMA_VERSION)
      throw new ProblemError({ status: 503, code: 'not-ready', headers: { 'Retry-After': '5' } });
    return ok(requestIdOf(c));
  });
}
