import { segment } from '../internal/address.js';
import type { Feedback } from '../schemas/feedback.js';
import type { PagingQuery } from '../schemas/queries.js';
import type { FeedbackAnswer, FeedbackRequest } from '../schemas/requests.js';
import type { Receipt, WithSender } from '../schemas/submission.js';
import {
  type Hub,
  type Listed,
  listed,
  type ReceiptOptions,
  type SubmissionOptions,
  type VersionOptions,
} from './hub.js';

/** Filters of `feedback.list`. Several values of one filter mean "any of them". */
export interface FeedbackQuery extends PagingQuery {
  product?: string[];
  topic?: string[];
  status?: string[];
  from?: string[];
}

/** What consumers and distributors say of products. Lists are for secret keys. */
export interface FeedbackCollection extends Listed<WithSender<Feedback>, FeedbackQuery> {
  /** Sends feedback in. Safe to retry: one submission has one idempotency key. Keep the receipt to ask later. */
  create(request: FeedbackRequest, options?: SubmissionOptions): Promise<Receipt>;
  /** What became of it: for staff by a secret key, for its sender by the receipt. */
  get(id: string, options?: ReceiptOptions): Promise<WithSender<Feedback>>;
  /** Answers it; with `changes` the product is revised because of it. */
  answer(id: string, answer: FeedbackAnswer, options: VersionOptions): Promise<Feedback>;
}

export const feedback = (hub: Hub): FeedbackCollection => ({
  ...listed(hub, '/feedback', 'feedback'),
  create: async (body, { idempotencyKey = true as const, ...call } = {}) =>
    (await hub.office()).write({
      method: 'POST',
      path: '/feedback',
      shape: 'receipt',
      body,
      idempotencyKey,
      call,
    }),
  get: async (id, { receipt, ...call } = {}) =>
    (await hub.office()).one({
      path: `/feedback/${segment(id)}`,
      query: { receipt },
      shape: 'feedback',
      call,
    }),
  answer: async (id, body, { version, ...call }) =>
    (await hub.office()).write({
      method: 'PATCH',
      path: `/feedback/${segment(id)}`,
      shape: 'feedback',
      body,
      version,
      call,
    }),
});
