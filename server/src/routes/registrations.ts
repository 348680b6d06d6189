import type { Context } from 'hono';
import { receipt, type Routes, secret, submission } from '../access/access.js';
import type { Registration } from '../../../src/sdk/schemas/registration.js';
import { registrationRequest } from '../../../src/sdk/schemas/requests.js';
import type { Env } from '../env.js';
import { findEvent } from '../repositories/events.js';
import { cancelRegistration, register } from '../repositories/registrations.js';
import { expectedOf } from '../repositories/write-record.js';
import { submit } from '../submissions/submit.js';
import type { RouteDeps } from './deps.js';
import { checkReceipt, listSentIn, showSentIn } from './sent-in.js';
import { authorOf, inTransaction, written } from './writes.js';

const eventOf = (c: Context<Env>) => c.req.param('id') ?? '';
const idOf = (c: Context<Env>) => c.req.param('registration') ?? '';

/** Who takes part in an event: suppliers, distributors and visitors. */
export function addRegistrations(routes: Routes, base: string, deps: RouteDeps): void {
  const path = `${base}/events/:id/registrations`;

  routes.add('POST', path, submission('events:write'), (c) =>
    submit(c, deps, {
      kind: 'registration',
      schema: registrationRequest,
      save: (tx, body, author) => register(tx, eventOf(c), body, author, deps.context().today),
    }),
  );

  routes.add('GET', path, secret('events:read'), async (c) => {
    const { id } = await findEvent(deps.db, eventOf(c));
    return listSentIn(c, deps, 'registrations', { event: [id] });
  });

  routes.add('GET', `${path}/:registration`, receipt('events:read'), (c) =>
    showSentIn<Registration>(c, deps, 'registrations', idOf(c), ({ event }) => event === eventOf(c)),
  );

  routes.add('POST', `${path}/:registration/cancel`, receipt('events:write'), async (c) => {
    await checkReceipt(c, deps, 'registrations', idOf(c));
    const expected = expectedOf(c.req.header('If-Match') ?? '*');
    const author = authorOf(c, deps.clock());
    return written(
      c,
      await inTransaction(deps, (tx) => cancelRegistration(tx, eventOf(c), idOf(c), expected, author)),
    );
  });
}
