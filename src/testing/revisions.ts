import { changesBetween } from '../catalogue/changes.js';
import { readable } from '../catalogue/readable.js';
import type { AnyRecord, Store } from './store.js';

/** Keeps what changed in a product, field by field; undefined when nothing did. */
export function keepRevision(
  store: Store,
  before: AnyRecord,
  after: AnyRecord,
  reason: object = {},
): AnyRecord | undefined {
  const changes = changesBetween(before, after).map(({ field, ...change }) => ({
    field,
    ...(change.before === undefined ? {} : { before: readable(change.before) }),
    ...(change.after === undefined ? {} : { after: readable(change.after) }),
  }));
  if (changes.length === 0) return undefined;
  const id = crypto.randomUUID();
  return store.add('revisions', { id, product: after.id, at: after.updatedAt, changes, ...reason });
}
