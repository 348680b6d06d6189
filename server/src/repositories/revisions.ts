import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { LocalizedText } from '../../../src/sdk/schemas/common.js';
import type { Revision } from '../../../src/sdk/schemas/feedback.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import type { Executor } from '../db/database.js';
import type { Author } from './audit.js';
import { changesBetween } from './changes.js';
import type { Listing } from './listing.js';
import { readable } from './readable.js';
import { databaseText } from './text.js';
import { createRecord, type Store, type Stored } from './write-record.js';

const store: Store<Revision> = {
  table: 'revisions',
  columns: ({ product, at, feedback }) => ({
    product: databaseText(product),
    at,
    feedback: feedback ?? null,
  }),
};

/** What prompted a revision, and how it is told to readers. */
export interface Reason {
  /** Id of the feedback that it answers. */
  feedback?: string;
  summary?: LocalizedText;
}

/**
 * Keeps what changed in a product, field by field, for its readers; in the transaction of the change itself. `undefined`
 * when nothing that readers see has changed.
 */
export async function writeRevision(
  tx: Executor,
  before: Stored,
  after: Stored,
  { feedback, summary }: Reason,
  author: Author,
): Promise<Revision | undefined> {
  const changes = changesBetween(before, after).map((change) => ({
    field: change.field,
    ...(change.before === undefined ? {} : { before: readable(change.before) }),
    ...(change.after === undefined ? {} : { after: readable(change.after) }),
  }));
  if (changes.length === 0) return undefined;
  const at = author.now.toISOString();
  return createRecord(
    tx,
    store,
    {
      id: randomUUID(),
      product: after.id,
      at: after.updatedAt ?? at,
      ...(summary === undefined ? {} : { summary }),
      changes,
      ...(feedback === undefined ? {} : { feedback }),
      updatedAt: at,
    },
    author,
  );
}

/** How the revisions of one product are listed: the newest first. */
export const revisionsOf = (product: string): Listing<PagingQuery> => ({
  table: 'revisions',
  conditions: () => [{ name: 'product', sql: sql`product = ${product}` }],
  sorts: {
    newest: [{ by: sql`(extract(epoch from at) * 1000)::bigint`, type: 'number', descending: true }],
  },
});
