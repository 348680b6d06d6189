import { randomUUID } from 'node:crypto';
import type { Feedback, Revision } from '../../../src/sdk/schemas/feedback.js';
import type { FeedbackAnswer, FeedbackRequest } from '../../../src/sdk/schemas/requests.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import { type CatalogueRecord, mergePatch, toRecord } from '../drafts/to-record.js';
import { ProblemError } from '../problem.js';
import type { Author } from './audit.js';
import { carryOver, storeOf } from './catalogue-store.js';
import { findRecord } from './list.js';
import { requireRecords } from './parties.js';
import { writeRevision } from './revisions.js';
import { databaseText } from './text.js';
import { createRecord, type Expected, type Store, updateRecord } from './write-record.js';

const store: Store<Feedback> = {
  table: 'feedback',
  columns: ({ product, topic, from, status, revision, createdAt }) => ({
    product: databaseText(product),
    topic,
    from,
    status,
    revision: revision ?? null,
    created_at: createdAt,
  }),
  unlogged: ['text', 'answer'],
};

/** Keeps what is said of a product. */
export async function giveFeedback(
  tx: Executor,
  { product, topic, text, from }: FeedbackRequest,
  author: Author,
): Promise<Feedback> {
  await requireRecords(tx, [{ field: 'product', table: 'products', id: product }]);
  const at = author.now.toISOString();
  return createRecord(
    tx,
    store,
    { id: randomUUID(), product, topic, text, from, status: 'received', createdAt: at, updatedAt: at },
    author,
  );
}

/** Names the wrong fields as they stand in the body. */
const withinChanges = (error: unknown): never => {
  if (!(error instanceof ProblemError)) throw error;
  throw invalidBody(
    (error.details.fields ?? []).map(({ field, message }) => ({ field: `changes.${field}`, message })),
  );
};

/** Changes a product because of feedback, and keeps the revision that links the two. */
async function revise(
  tx: Executor,
  { id, product }: Feedback,
  { changes, summary }: FeedbackAnswer,
  author: Author,
): Promise<Revision> {
  let before: CatalogueRecord | undefined;
  const after = await updateRecord(
    tx,
    storeOf('products'),
    product,
    '*',
    (found) => {
      before = found;
      return toRecord(tx, 'products', product, mergePatch(found, changes), found).catch(withinChanges);
    },
    author,
  );
  await carryOver(tx, 'products', before, after, author);
  const reason = { feedback: id, ...(summary === undefined ? {} : { summary }) };
  const revision = await writeRevision(tx, before!, after, reason, author);
  if (!revision)
    throw invalidBody([{ field: 'changes', message: `products/${product} is like this already` }]);
  return revision;
}

/** Throws a 422 for an answer that says nothing or contradicts itself. */
function refuseEmpty(before: Feedback, { status, answer, changes, summary }: FeedbackAnswer): void {
  if (status === undefined && answer === undefined && changes === undefined)
    throw invalidBody([{ field: '(body)', message: 'Send status, answer or changes' }]);
  if (summary !== undefined && changes === undefined)
    throw invalidBody([{ field: 'summary', message: 'It goes with changes' }]);
  if (status === 'answered' && (answer ?? before.answer) === undefined && changes === undefined)
    throw invalidBody([{ field: 'answer', message: 'Write the answer' }]);
}

/** Answers feedback, and with `changes` revises the product because of it: all of it or nothing. */
export const answerFeedback = (
  tx: Executor,
  id: string,
  expected: Expected,
  body: FeedbackAnswer,
  author: Author,
): Promise<Feedback> =>
  updateRecord(
    tx,
    store,
    id,
    expected,
    async (before) => {
      refuseEmpty(before, body);
      const { answer, changes } = body;
      const revision = changes === undefined ? undefined : await revise(tx, before, body, author);
      const answered = before.revision === undefined ? 'answered' : 'revised';
      return {
        ...before,
        status: revision ? 'revised' : body.status === 'closed' ? 'closed' : answered,
        ...(answer === undefined ? {} : { answer }),
        ...(revision === undefined ? {} : { revision: revision.id }),
      };
    },
    author,
  );

/** The feedback, with the revision that answered it when there is one. */
export async function withRevision(db: Executor, feedback: Feedback): Promise<Feedback> {
  if (feedback.revision === undefined) return feedback;
  const doc = await findRecord(db, 'revisions', feedback.revision);
  return doc === undefined ? feedback : { ...feedback, revised: JSON.parse(doc) as Revision };
}
