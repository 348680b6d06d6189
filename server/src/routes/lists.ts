import type { Context } from 'hono';
import * as z from 'zod/mini';
import { pagingQuery, type PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { listVersionDraft, shortlistDraft } from '../../../src/sdk/schemas/requests.js';
import { open, type Routes, secret } from '../access/access.js';
import { parseBody, readJson } from '../body.js';
import type { Env } from '../env.js';
import { findVersion, listVersions, newVersion } from '../lists/versions.js';
import { saveShortlist } from '../lists/shortlist.js';
import { parseQuery } from '../query.js';
import { expectedOf } from '../repositories/write-record.js';
import type { RouteDeps } from './deps.js';
import { read } from './reads.js';
import { authorOf, inTransaction, written } from './writes.js';

const idOf = (c: Context<Env>): string => (c.req.param('id') ?? '').replaceAll('\0', '');

/** Versions of product lists, and what distributors pick from them. */
export function addLists(routes: Routes, base: string, deps: RouteDeps): void {
  const { db, answers, clock } = deps;
  const path = `${base}/lists/:id`;
  const access = secret('lists:write');

  routes.add(
    'GET',
    `${path}/versions`,
    open,
    read(answers, (params, c) => listVersions(db, idOf(c), parseQuery<PagingQuery>(pagingQuery, params))),
  );

  routes.add(
    'GET',
    `${path}/versions/:version`,
    open,
    read(answers, async (params, c) => {
      parseQuery(z.object({}), params);
      const version = c.req.param('version') ?? '';
      return /^\d{1,9}$/.test(version) ? findVersion(db, idOf(c), Number(version)) : undefined;
    }),
  );

  routes.add('POST', `${path}/versions`, access, async (c) => {
    const draft = parseBody(listVersionDraft, await readJson(c));
    const expected = expectedOf(c.req.header('If-Match'));
    const list = await inTransaction(deps, (tx) =>
      newVersion(tx, idOf(c), expected, draft, authorOf(c, clock())),
    );
    return written(c, list, 201, `${base}/lists/${list.id}/versions/${list.version}`);
  });

  routes.add('PUT', `${path}/shortlist`, access, async (c) => {
    const draft = parseBody(shortlistDraft, await readJson(c));
    const expected = expectedOf(c.req.header('If-Match'));
    return written(
      c,
      await inTransaction(deps, (tx) => saveShortlist(tx, idOf(c), expected, draft, authorOf(c, clock()))),
    );
  });
}
