import { mergePatch } from '../catalogue/merge-patch.js';
import {
  type FeedbackAnswer,
  feedbackAnswer,
  type FeedbackRequest,
  feedbackRequest,
} from '../sdk/schemas/requests.js';
import { type Asked, type Desk, ok, type Said, staffOnly } from './asked.js';
import { checked } from './body.js';
import { carryOver } from './carrying.js';
import { toRecord } from './drafting.js';
import { fieldsOf, Refusal, wrongBody } from './refusal.js';
import { keepRevision } from './revisions.js';
import { listSentIn, shown } from './sent-in.js';
import type { AnyRecord, Draft, Store } from './store.js';
import { submit } from './submissions.js';

/** What is said of a product. */
function feedbackOf(store: Store, id: string, { product, topic, text, from }: FeedbackRequest): Draft {
  store.require([['product', 'products', product]]);
  return { id, product, topic, text, from, status: 'received', createdAt: store.stamp() };
}

/** Throws a 422 for an answer that says nothing or contradicts itself. */
function refuseEmpty(before: AnyRecord, { status, answer, changes, summary }: FeedbackAnswer): void {
  if (status === undefined && answer === undefined && changes === undefined)
    throw wrongBody([{ field: '(body)', message: 'Send status, answer or changes' }]);
  if (summary !== undefined && changes === undefined)
    throw wrongBody([{ field: 'summary', message: 'It goes with changes' }]);
  if (status === 'answered' && (answer ?? before.answer) === undefined && changes === undefined)
    throw wrongBody([{ field: 'answer', message: 'Write the answer' }]);
}

/** Names the wrong fields as they stand in the body. */
function withinChanges<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw wrongBody(fieldsOf(error).map(({ field, message }) => ({ field: `changes.${field}`, message })));
  }
}

/** Changes a product because of feedback, and keeps the revision that links the two. */
function revise(store: Store, feedback: AnyRecord, { changes, summary }: FeedbackAnswer): string {
  const id = feedback.product as string;
  const old = store.get('products', id);
  const product = store.change('products', id, '*', (one) =>
    withinChanges(() => toRecord(store, 'products', id, mergePatch(one, changes), one)),
  );
  carryOver(store, 'products', old, product);
  const reason = { feedback: feedback.id, ...(summary === undefined ? {} : { summary }) };
  const revision = keepRevision(store, old, product, reason);
  if (!revision) throw wrongBody([{ field: 'changes', message: `products/${id} is like this already` }]);
  return revision.id;
}

/** Feedback with its answer; with `changes` the product is revised. */
function answered(store: Store, before: AnyRecord, body: FeedbackAnswer): Draft {
  refuseEmpty(before, body);
  const { status, answer, changes } = body;
  const revision = changes === undefined ? undefined : revise(store, before, body);
  const otherwise = before.revision === undefined ? 'answered' : 'revised';
  return {
    ...before,
    status: revision ? 'revised' : status === 'closed' ? 'closed' : otherwise,
    ...(answer === undefined ? {} : { answer }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** The feedback, with the revision that answered it when there is one. */
function withRevision(store: Store, feedback: AnyRecord): AnyRecord {
  const revised = store.find('revisions', feedback.revision as string | undefined);
  return revised ? { ...feedback, revised } : feedback;
}

/** What consumers and distributors say of products, and what came of it. */
export function ofFeedback(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, id] = it.path;
  const { method, body, headers } = it;
  if (method === 'POST' && id === undefined)
    return submit(it, store, desk, [
      'feedback',
      feedbackRequest,
      (made, request) => feedbackOf(store, made, request),
    ]);
  if (method === 'GET' && id !== undefined)
    return ok(withRevision(store, shown(it, desk, store, 'feedback', id)));
  staffOnly(it);
  if (method === 'GET') return ok(listSentIn(it, desk, 'feedback', store.all('feedback')));
  if (method !== 'PATCH' || id === undefined) return undefined;
  const answer = checked(feedbackAnswer, body);
  const by = (before: AnyRecord) => answered(store, before, answer);
  return ok(withRevision(store, store.change('feedback', id, headers.get('if-match'), by)));
}
