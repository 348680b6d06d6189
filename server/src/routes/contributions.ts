import type { Context } from 'hono';
import { open, receipt, type Routes, secret, submission } from '../access/access.js';
import { allow } from '../access/allow.js';
import type { Contribution } from '../../../src/sdk/schemas/contribution.js';
import { contributionAnswer, contributionRequest } from '../../../src/sdk/schemas/requests.js';
import { parseBody, readJson } from '../body.js';
import type { Env } from '../env.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
import { parseQuery } from '../query.js';
import { answerContribution, contribute } from '../repositories/contributions.js';
import { findEvent } from '../repositories/events.js';
import { listRecords } from '../repositories/list.js';
import { type Filters, officeListings } from '../repositories/office-listings.js';
import { expectedOf } from '../repositories/write-record.js';
import { submit } from '../submissions/submit.js';
import type { RouteDeps } from './deps.js';
import { read } from './reads.js';
import { listSentIn, showSentIn } from './sent-in.js';
import { authorOf, inTransaction, written } from './writes.js';

const eventOf = (c: Context<Env>) => c.req.param('id') ?? '';
const idOf = (c: Context<Env>) => c.req.param('contribution') ?? '';

/** What people bring to a talk. Readers see what staff published; staff, who ask with `status`, all of it. */
export function addContributions(routes: Routes, base: string, deps: RouteDeps): void {
  const { db, answers, clock, context } = deps;
  const path = `${base}/events/:id/contributions`;

  routes.add('POST', path, submission('events:write'), (c) =>
    submit(c, deps, {
      kind: 'contribution',
      schema: contributionRequest,
      save: (tx, body, author) => contribute(tx, eventOf(c), body, author),
    }),
  );

  const published = read(answers, async (params, c) => {
    const query = parseQuery<Filters>(officeQueries.contributions, params);
    const { id } = await findEvent(db, eventOf(c));
    return listRecords(
      db,
      officeListings.contributions,
      { ...query, event: [id], status: ['published'] },
      context(),
    );
  });
  routes.add('GET', path, open, async (c, next) => {
    if (!c.req.query('status')) return published(c, next) as Promise<Response>;
    allow(c.get('principal'), secret('events:read'), c.req.header('Origin'));
    const { id } = await findEvent(db, eventOf(c));
    return listSentIn(c, deps, 'contributions', { event: [id] });
  });

  routes.add('GET', `${path}/:contribution`, receipt('events:read'), (c) =>
    showSentIn<Contribution>(c, deps, 'contributions', idOf(c), ({ event }) => event === eventOf(c)),
  );

  routes.add('PATCH', `${path}/:contribution`, secret('events:write'), async (c) => {
    const answer = parseBody(contributionAnswer, await readJson(c));
    const expected = expectedOf(c.req.header('If-Match'));
    const author = authorOf(c, clock());
    return written(
      c,
      await inTransaction(deps, (tx) =>
        answerContribution(tx, eventOf(c), idOf(c), expected, answer, author),
      ),
    );
  });
}
