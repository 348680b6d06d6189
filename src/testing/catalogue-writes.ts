import { mergePatch } from '../catalogue/merge-patch.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import { type Asked, ok, type Said, staffOnly } from './asked.js';
import { carryOver, countProductsOf, refuseWhenUsed } from './carrying.js';
import { toDemand, toRecord } from './drafting.js';
import { Refusal, wrongBody } from './refusal.js';
import { letIn } from './registrations.js';
import { keepRevision } from './revisions.js';
import type { AnyRecord, Draft, Store } from './store.js';

/** The record that a draft of a collection means. */
export const draftOf = (
  store: Store,
  name: StoredCollection,
  id: string,
  draft: unknown,
  before?: AnyRecord,
): Draft => (name === 'demands' ? toDemand(store, id, draft) : toRecord(store, name, id, draft, before));

/** What follows from a record that was added or changed: names, counts, revisions, seats. */
export function follow(
  store: Store,
  name: StoredCollection,
  before: AnyRecord | undefined,
  after: AnyRecord,
): void {
  carryOver(store, name, before, after);
  if (name === 'products' && before) keepRevision(store, before, after);
  if (name === 'events' && before) letIn(store, after);
}

function refuseWrongId(id: string): void {
  if (/^[a-z0-9][a-z0-9._-]{0,149}$/.test(id)) return;
  throw new Refusal(
    400,
    'invalid-id',
    'An id has small letters without marks, digits, dots, hyphens and underscores, 150 at most.',
    { fields: [{ field: 'id', message: 'Write it like "che-dinh-tan-cuong"' }] },
  );
}

function refuseNoObject(name: StoredCollection, body: unknown): void {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return;
  const fields = name === 'demands' ? 'the fields of a demand' : 'the fields to change';
  throw wrongBody([{ field: '(body)', message: `Send an object with ${fields}` }]);
}

/** Changes the record, with what follows from it. */
function change(
  { headers }: Asked,
  store: Store,
  name: StoredCollection,
  id: string,
  next: (before: AnyRecord) => unknown,
): Said {
  const before = store.get(name, id);
  const by = (one: AnyRecord) => draftOf(store, name, id, next(one), one);
  const after = store.change(name, id, headers.get('if-match'), by);
  follow(store, name, before, after);
  return ok(after);
}

/** Removes the record, or brings it back. */
function setRemoved(
  { headers }: Asked,
  store: Store,
  name: StoredCollection,
  id: string,
  isRemoved: boolean,
): Said {
  if (isRemoved) refuseWhenUsed(store, name, id);
  const record = store.setRemoved(name, id, isRemoved, headers.get('if-match'));
  if (name === 'products') countProductsOf(store, [(record.supplier as AnyRecord | undefined)?.id]);
  return ok(record);
}

/** POST, PUT, PATCH, DELETE and restore of a collection's records: for staff. */
export function writeRecord(it: Asked, store: Store, name: StoredCollection): Said | undefined {
  const [, id, action] = it.path;
  const { method, body, headers } = it;
  staffOnly(it);
  if (method === 'POST' && name === 'demands' && id === undefined) {
    const draft = draftOf(store, name, '', body);
    return ok(store.add(name, { ...draft, id: `dm_${crypto.randomUUID().slice(0, 8)}` }), 201);
  }
  if (id === undefined) return undefined;
  if (name !== 'demands') refuseWrongId(id);
  if (method === 'POST' && action === 'restore') return setRemoved(it, store, name, id, false);
  if (action !== undefined) return undefined;
  if (method === 'DELETE') return setRemoved(it, store, name, id, true);
  if (method === 'PATCH' || (method === 'PUT' && name === 'demands')) {
    refuseNoObject(name, body);
    return change(it, store, name, id, (before) => (method === 'PUT' ? body : mergePatch(before, body)));
  }
  if (method !== 'PUT') return undefined;
  if (!store.find(name, id) && headers.get('if-match') === null) {
    const record = store.add(name, draftOf(store, name, id, body));
    follow(store, name, undefined, record);
    return ok(record, 201);
  }
  if (headers.get('if-none-match') === '*')
    throw new Refusal(412, 'exists', `${name}/${id} is there already.`);
  return change(it, store, name, id, () => body);
}
