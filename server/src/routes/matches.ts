import { pagingQuery } from '../../../src/sdk/schemas/queries.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { open, type Routes } from '../access/access.js';
import { parseQuery } from '../query.js';
import { matchesOf } from '../repositories/matches.js';
import type { RouteDeps } from './deps.js';
import { read } from './reads.js';

/** `GET /demands/{id}/matches`: products that answer a demand, best first, each with why. */
export function addMatches(routes: Routes, base: string, { db, answers, context }: RouteDeps): void {
  routes.add(
    'GET',
    `${base}/demands/:id/matches`,
    open,
    read(answers, async (params, c) => {
      const query = parseQuery<PagingQuery>(pagingQuery, params);
      const id = c.req.param('id') ?? '';
      return id.includes('\0') ? undefined : matchesOf(db, id, query, context());
    }),
  );
}
