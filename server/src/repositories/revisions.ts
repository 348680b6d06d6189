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

/** What changed in a product as its readers see it; `undefined` when nothing did. */
function revisionOf(before: Stored, after: Stored, { feedback, summary }: Reason, at: string) {
  const changes = changesBetween(before, after).map((change) => ({
    field: change.field,
    ...(change.before === undefined ? {} : { before: readable(change.before) }),
    ...(change.after === undefined ? {} : { after: readable(change.after) }),
  }));
  if (changes.length === 0) return undefined;
  const revision: Revision = {
    id: randomUUID(),
    product: after.id,
    at: after.updatedAt ?? at,
    ...(summary === undefined ? {} : { summary }),
    changes,
    ...(feedback === undefined ? {} : { feedback }),
    updatedAt: at,
  };
  return revision;
}

/**
 * Keeps what changed in a product, field by field, for its readers; in the transaction of the change itself. `undefined`
 * when nothing that readers see has changed.
 */
export async function writeRevision(
  tx: Executor,
  before: Stored,
  after: Stored,
  reason: Reason,
  author: Author,
): Promise<Revision | undefined> {
  const revision = revisionOf(before, after, reason, author.now.toISOString());
  return revision && createRecord(tx, store, revision, author);
}

/** Keeps what an import changes in products that are there: to be called before it writes them. */
export async function noteImported(tx: Executor, products: readonly Stored[], now: Date): Promise<void> {
  for (let at = 0; at < products.length; at += 1000) {
    const some = products.slice(at, at + 1000);
    const { rows } = await sql<{ id: string; doc: string }>`
      select id, doc from products
      where id = any(${some.map(({ id }) => id)}::text[]) and deleted_at is null`.execute(tx);
    const known = new Map(rows.map(({ id, doc }) => [id, JSON.parse(doc) as Stored]));
    const revisions = some.flatMap((after) => {
      const before = known.get(after.id);
      const revision = before && revisionOf(before, after, {}, now.toISOString());
      return revision ? [revision] : [];
    });
    const docs = revisions.map((revision) => ({
      ...store.columns(revision),
      id: revision.id,
      doc: JSON.stringify(revision),
      updated_at: revision.updatedAt,
    }));
    await sql`
      insert into revisions (id, doc, updated_at, product, at)
      select id, doc, updated_at, product, at from json_populate_recordset(null::revisions, ${JSON.stringify(docs)}::json)`.execute(
      tx,
    );
  }
}

/** How the revisions of one product are listed: the newest first. */
export const revisionsOf = (product: string): Listing<PagingQuery> => ({
  table: 'revisions',
  conditions: () => [{ name: 'product', sql: sql`product = ${product}` }],
  sorts: {
    newest: [{ by: sql`(extract(epoch from at) * 1000)::bigint`, type: 'number', descending: true }],
  },
});
