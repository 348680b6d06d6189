import { randomUUID } from 'node:crypto';
import type { Contribution } from '../../../src/sdk/schemas/contribution.js';
import type { ContributionAnswer, ContributionRequest } from '../../../src/sdk/schemas/requests.js';
import type { Executor } from '../db/database.js';
import { notFound } from '../problem.js';
import type { Author } from './audit.js';
import { findEvent, refuseCancelled } from './events.js';
import { databaseText } from './text.js';
import { createRecord, type Expected, type Store, updateRecord } from './write-record.js';

const store: Store<Contribution> = {
  table: 'contributions',
  columns: ({ event, kind, status, createdAt }) => ({
    event: databaseText(event),
    kind,
    status,
    created_at: createdAt,
  }),
  unlogged: ['text', 'by'],
};

/** Keeps what someone brings to an event; nobody sees it before it is published. Also after the event: a talk goes on. */
export async function contribute(
  tx: Executor,
  event: string,
  { kind, text, by }: ContributionRequest,
  author: Author,
): Promise<Contribution> {
  refuseCancelled(await findEvent(tx, event));
  const at = author.now.toISOString();
  return createRecord(
    tx,
    store,
    { id: randomUUID(), event, kind, text, by, status: 'received', createdAt: at, updatedAt: at },
    author,
  );
}

/** Publishes or declines a contribution. */
export const answerContribution = (
  tx: Executor,
  event: string,
  id: string,
  expected: Expected,
  answer: ContributionAnswer,
  author: Author,
): Promise<Contribution> =>
  updateRecord(
    tx,
    store,
    id,
    expected,
    (before) => {
      if (before.event !== event) throw notFound(`record contributions/${id} of events/${event}`);
      return { ...before, ...answer };
    },
    author,
  );
