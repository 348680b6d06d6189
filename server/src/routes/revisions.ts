import { open, type Routes } from '../access/access.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
import { parseQuery } from '../query.js';
import { findRecord, listRecords } from '../repositories/list.js';
import { revisionsOf } from '../repositories/revisions.js';
import type { RouteDeps } from './deps.js';
import { read } from './reads.js';

/** `GET /products/{id}/revisions`: how a product came to be as it is. */
export function addRevisions(routes: Routes, base: string, { db, answers, context }: RouteDeps): void {
  routes.add(
    'GET',
    `${base}/products/:id/revisions`,
    open,
    read(answers, async (params, c) => {
      const query = parseQuery<PagingQuery>(officeQueries.revisions, params);
      const id = c.req.param('id') ?? '';
      if (id.includes('\0') || (await findRecord(db, 'products', id)) === undefined) return undefined;
      return listRecords(db, revisionsOf(id), query, context());
    }),
  );
}
