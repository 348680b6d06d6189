import { receipt, type Routes, secret, submission } from '../access/access.js';
import type { Connection, ConnectionStep } from '../../../src/sdk/schemas/connection.js';
import { connectionAdvance, connectionRequest } from '../../../src/sdk/schemas/requests.js';
import { parseBody, readJson } from '../body.js';
import { advanceConnection, requestConnection } from '../repositories/connections.js';
import { expectedOf } from '../repositories/write-record.js';
import { submit } from '../submissions/submit.js';
import type { RouteDeps } from './deps.js';
import { listSentIn, showSentIn } from './sent-in.js';
import { authorOf, inTransaction, written } from './writes.js';

/** A step as its sender sees it: what the staff noted is for the staff. */
const withoutNote = ({ status, at, by }: ConnectionStep): ConnectionStep => ({ status, at, by });

/** Suppliers and distributors who ask to be brought together, and how far they came. */
export function addConnections(routes: Routes, base: string, deps: RouteDeps): void {
  const path = `${base}/connections`;

  routes.add('POST', path, submission('connections:write'), (c) => {
    const { kind, id } = c.get('principal');
    return submit(c, deps, {
      kind: 'connection',
      schema: connectionRequest,
      save: (tx, body, author) => requestConnection(tx, body, author, kind === 'secret' ? id : 'widget'),
    });
  });

  routes.add('GET', path, secret('connections:read'), (c) => listSentIn(c, deps, 'connections'));

  routes.add('GET', `${path}/:id`, receipt('connections:read'), (c) =>
    showSentIn<Connection>(
      c,
      deps,
      'connections',
      c.req.param('id') ?? '',
      () => true,
      ({ steps }) => Promise.resolve(c.req.query('receipt') ? { steps: steps.map(withoutNote) } : {}),
    ),
  );

  routes.add('PATCH', `${path}/:id`, secret('connections:write'), async (c) => {
    const body = parseBody(connectionAdvance, await readJson(c));
    const expected = expectedOf(c.req.header('If-Match'));
    const author = authorOf(c, deps.clock());
    return written(
      c,
      await inTransaction(deps, (tx) =>
        advanceConnection(tx, c.req.param('id') ?? '', expected, body, author),
      ),
    );
  });
}
