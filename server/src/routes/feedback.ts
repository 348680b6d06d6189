import { receipt, type Routes, secret, submission } from '../access/access.js';
import type { Feedback } from '../../../src/sdk/schemas/feedback.js';
import { feedbackAnswer, feedbackRequest } from '../../../src/sdk/schemas/requests.js';
import { parseBody, readJson } from '../body.js';
import { answerFeedback, giveFeedback, withRevision } from '../repositories/feedback.js';
import { expectedOf } from '../repositories/write-record.js';
import { submit } from '../submissions/submit.js';
import type { RouteDeps } from './deps.js';
import { listSentIn, showSentIn } from './sent-in.js';
import { authorOf, inTransaction, shownWith } from './writes.js';

/** What consumers and distributors say of products, and what came of it. */
export function addFeedback(routes: Routes, base: string, deps: RouteDeps): void {
  const { db, clock } = deps;
  const path = `${base}/feedback`;

  routes.add('POST', path, submission('feedback:write'), (c) =>
    submit(c, deps, { kind: 'feedback', schema: feedbackRequest, save: giveFeedback }),
  );

  routes.add('GET', path, secret('feedback:read'), (c) => listSentIn(c, deps, 'feedback'));

  routes.add('GET', `${path}/:id`, receipt('feedback:read'), (c) =>
    showSentIn<Feedback>(
      c,
      deps,
      'feedback',
      c.req.param('id') ?? '',
      () => true,
      (feedback) => withRevision(db, feedback),
    ),
  );

  routes.add('PATCH', `${path}/:id`, secret('feedback:write'), async (c) => {
    const body = parseBody(feedbackAnswer, await readJson(c));
    const expected = expectedOf(c.req.header('If-Match'));
    const author = authorOf(c, clock());
    const feedback = await inTransaction(deps, (tx) =>
      answerFeedback(tx, c.req.param('id') ?? '', expected, body, author),
    );
    return shownWith(c, feedback, await withRevision(db, feedback));
  });
}
