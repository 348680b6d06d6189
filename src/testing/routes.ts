import { mergePatch } from '../catalogue/merge-patch.js';
import { pagingQuery } from '../sdk/schemas/queries.js';
import { type CollectionName, recordSchemas } from '../sdk/schemas/record-schemas.js';
import * as requests from '../sdk/schemas/requests.js';
import type { Submission } from '../sdk/schemas/submission.js';
import { pageOf } from '../sdk/snapshot/page-of.js';
import { columnsOf } from '../catalogue/columns.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import type * as z from 'zod/mini';
import { checked } from './body.js';
import { toDemand, toRecord } from './drafting.js';
import * as office from './office.js';
import { asked, find, list } from './reading.js';
import { missing, Refusal, wrongBody } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

/** One request, taken apart. */
export interface Asked {
  method: string;
  /** The segments of the path under the API's address. */
  path: string[];
  params: URLSearchParams;
  headers: Headers;
  body: unknown;
  today: string;
  /** Whose key came along. */
  caller: 'nobody' | 'publishable' | 'secret';
}

/** An answer: what it says, with its status. */
export interface Said {
  status: number;
  body: unknown;
}

/** What submissions leave behind beside their records. */
export interface Desk {
  receipts: Map<string, string>;
  /** Answers by idempotency key, with what was sent. */
  given: Map<string, Said & { sent: string }>;
  /** What was sent in by whom, with the id that it got. */
  sent: Map<string, string>;
}

const ok = (body: unknown, status = 200): Said => ({ status, body });

function staffOnly({ caller }: Asked): void {
  if (caller === 'nobody') throw new Refusal(401, 'no-key', 'This needs a secret key.');
  if (caller === 'publishable')
    throw new Refusal(403, 'secret-key-needed', 'A publishable key may read and send in, nothing else.');
}

/** Sooner than this, in milliseconds, nobody fills in a form. */
const FASTEST = 2000;

/** What is the same when the same person sends the same once more. */
function fingerprintOf(path: readonly string[], { contact, ...body }: Submission): string {
  const sender = contact.email?.trim().toLowerCase() ?? contact.phone?.replace(/\D/g, '');
  const said = Object.entries(body)
    .filter(([name]) => !['consent', 'elapsed', 'homepage'].includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([path, sender, said]);
}

function refuseRepeated(store: Store, table: string, id: string | undefined): void {
  const before = store.find(table, id);
  if (!before || ['cancelled', 'withdrawn'].includes(before.status as string)) return;
  throw new Refusal(409, 'already-sent', 'The same was sent in by the same person within a day.', {
    current: { id: before.id, status: before.status },
  });
}

/** Takes a submission once for its idempotency key, and gives a receipt. */
function submit<Body extends Submission>(
  { caller, headers, body, path }: Asked,
  store: Store,
  desk: Desk,
  [table, schema, make]: [string, z.ZodMiniType<Body>, (id: string, body: Body) => { id: string }],
): Said {
  if (caller === 'nobody') throw new Refusal(401, 'no-key', 'This needs a key.');
  const request = checked(schema, body);
  const receipt = crypto.randomUUID();
  if (caller === 'publishable' && request.homepage)
    return ok({ id: crypto.randomUUID(), status: 'received', receipt, updatedAt: store.stamp() }, 201);
  if (caller === 'publishable' && (request.elapsed ?? FASTEST) < FASTEST)
    throw wrongBody([{ field: 'elapsed', message: 'The form was sent sooner than anyone can fill it in.' }]);
  const key = headers.get('idempotency-key');
  const sent = JSON.stringify([path, body]);
  const known = key === null ? undefined : desk.given.get(key);
  if (known && known.sent !== sent)
    throw new Refusal(422, 'idempotency-key-reused', 'This Idempotency-Key came with another body.');
  if (known) return known;
  const fingerprint = fingerprintOf(path, request);
  refuseRepeated(store, table, desk.sent.get(fingerprint));
  const { id, status, updatedAt } = store.add(table, { ...make(crypto.randomUUID(), request) });
  desk.sent.set(fingerprint, id);
  desk.receipts.set(receipt, id);
  const said = ok({ id, status, receipt, updatedAt }, 201);
  if (key !== null) desk.given.set(key, { ...said, sent });
  return said;
}

/** A page of records that match the parameters which name their fields. */
function filtered(asked_: Asked, name: string, records: AnyRecord[]): Said {
  const query = asked(pagingQuery, new URLSearchParams(pick(asked_.params, true)));
  const filters = pick(asked_.params, false);
  const matching = records.filter((record) =>
    filters.every(([field, values]) => {
      const own = record[field === 'product' && !('product' in record) ? 'products' : field];
      return values.split(',').some((value) => [own].flat().includes(value));
    }),
  );
  return ok(pageOf(name, matching.reverse(), query));
}

const pick = (params: URLSearchParams, isPaging: boolean) =>
  [...params].filter(([name]) => name !== 'key' && ['limit', 'cursor'].includes(name) === isPaging);

/** One record that was sent in: for staff, or for whoever has its receipt. */
function shown(it: Asked, desk: Desk, store: Store, table: string, id: string): AnyRecord {
  const receipt = it.params.get('receipt');
  if (!receipt) staffOnly(it);
  else if (desk.receipts.get(receipt) !== id) throw missing(`record at /${it.path.join('/')}`);
  return store.get(table, id);
}

function ofEvent(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, eventId = '', part, id, action] = it.path;
  const { method, body, headers, today } = it;
  const ifMatch = headers.get('if-match');
  if (!['registrations', 'contributions', 'meetings'].includes(part!)) return undefined;
  const event = store.get('events', eventId);
  const own = () => store.all(part!).filter((one) => one.event === eventId);
  if (method === 'GET' && id === undefined) {
    if (part === 'contributions' && !it.params.has('status'))
      return filtered(
        it,
        part,
        own().filter(({ status }) => status === 'published'),
      );
    staffOnly(it);
    return filtered(it, part!, own());
  }
  if (method === 'GET') return ok(shown(it, desk, store, part!, id!));
  if (method === 'POST' && part === 'registrations' && id === undefined)
    return submit(it, store, desk, [
      part,
      requests.registrationRequest,
      (made, request) => office.registrationOf(store, made, event, request, today),
    ]);
  if (method === 'POST' && part === 'registrations' && action === 'cancel') {
    const before = shown(it, desk, store, part, id!);
    const after = store.change(part, before.id, ifMatch ?? '*', (one) => ({ ...one, status: 'cancelled' }));
    office.letIn(store, event);
    return ok(after);
  }
  if (method === 'POST' && part === 'contributions') {
    office.refuseCancelled(event);
    return submit(it, store, desk, [
      part,
      requests.contributionRequest,
      (made, { kind, text, by }) => ({
        id: made,
        event: eventId,
        kind,
        text,
        by,
        status: 'received',
        createdAt: store.stamp(),
      }),
    ]);
  }
  staffOnly(it);
  if (method === 'PATCH' && part === 'contributions') {
    const answer = checked(requests.contributionAnswer, body);
    return ok(store.change(part, id!, ifMatch, (one) => ({ ...one, ...answer })));
  }
  if (method === 'POST' && part === 'meetings') {
    const draft = checked(requests.meetingDraft, body);
    store.require([
      ['supplier', 'suppliers', draft.supplier],
      ['channel', 'channels', draft.channel],
    ]);
    office.refuseClash(store, eventId, draft);
    const meeting = { id: crypto.randomUUID(), event: eventId, ...draft, status: 'planned' };
    return ok(store.add(part, meeting), 201);
  }
  if (method === 'PATCH' && part === 'meetings') {
    const change = checked(requests.meetingChange, body);
    return ok(
      store.change(part, id!, ifMatch, (one) => {
        const after = { ...one, ...change };
        if (after.status !== 'cancelled') office.refuseClash(store, eventId, after as never);
        return after;
      }),
    );
  }
  return undefined;
}

function ofOffice(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [table, id] = it.path;
  const { method, body, headers, caller } = it;
  if (table !== 'connections' && table !== 'feedback') return undefined;
  const by = caller === 'secret' ? 'test' : 'widget';
  if (method === 'POST' && id === undefined)
    return table === 'connections'
      ? submit(it, store, desk, [
          table,
          requests.connectionRequest,
          (made, request) => office.connectionOf(store, made, request, by),
        ])
      : submit(it, store, desk, [
          table,
          requests.feedbackRequest,
          (made, request) => office.feedbackOf(store, made, request),
        ]);
  if (method === 'GET' && id !== undefined) return ok(shown(it, desk, store, table, id));
  staffOnly(it);
  if (method === 'GET') return filtered(it, table, store.all(table));
  if (method !== 'PATCH' || id === undefined) return undefined;
  const ifMatch = headers.get('if-match');
  if (table === 'connections') {
    const step = checked(requests.connectionAdvance, body);
    return ok(store.change(table, id, ifMatch, (before) => office.advanced(store, before, step, by)));
  }
  const answer = checked(requests.feedbackAnswer, body);
  return ok(store.change(table, id, ifMatch, (before) => office.answered(store, before, answer)));
}

function writeRecord(it: Asked, store: Store, name: StoredCollection): Said | undefined {
  const [, id, action] = it.path;
  const { method, body, headers } = it;
  const ifMatch = headers.get('if-match');
  const made = (one: string, draft: unknown, before?: AnyRecord) =>
    name === 'demands' ? toDemand(store, one, draft) : toRecord(store, name, one, draft, before);
  const change = (by: (before: AnyRecord) => { id: string } & Record<string, unknown>): Said => {
    const before = store.get(name, id!);
    const after = store.change(name, id!, ifMatch, by);
    if (name === 'products') office.keepRevision(store, before, after);
    return ok(after);
  };
  if (method === 'POST' && name === 'demands' && id === undefined)
    return ok(store.add(name, made(`dm_${crypto.randomUUID().slice(0, 8)}`, body)), 201);
  if (id === undefined) return undefined;
  if (method === 'POST' && action === 'restore') return ok(store.setRemoved(name, id, false, ifMatch));
  if (action !== undefined) return undefined;
  if (method === 'DELETE') return ok(store.setRemoved(name, id, true, ifMatch));
  if (method === 'PATCH') return change((before) => made(id, mergePatch(before, body), before));
  if (method !== 'PUT') return undefined;
  if (name !== 'demands' && !store.find(name, id) && ifMatch === null)
    return ok(store.add(name, made(id, body)), 201);
  if (headers.get('if-none-match') === '*')
    throw new Refusal(412, 'exists', `${name}/${id} is there already.`);
  return change((before) => made(id, body, before));
}

/** Answers one request as the API would. */
export function answer(it: Asked, store: Store, desk: Desk): Said {
  const { method, path, params, today } = it;
  const [name = '', id, part] = path;
  const unknown = () =>
    new Refusal(404, 'unknown-route', `There is nothing at ${method} /${path.join('/')}.`);
  const found =
    ofOffice(it, store, desk) ?? (name === 'events' && part ? ofEvent(it, store, desk) : undefined);
  if (found) return found;
  if (!(name in recordSchemas)) throw unknown();
  if (method !== 'GET') {
    if (!(name in columnsOf)) throw unknown();
    staffOnly(it);
    const said = writeRecord(it, store, name as StoredCollection);
    if (!said) throw unknown();
    return said;
  }
  params.delete('key');
  if (id === undefined) return ok(list(store, name as CollectionName, params, today));
  if (name === 'products' && part === 'revisions') {
    store.get(name, id);
    return filtered(
      it,
      part,
      store.all(part).filter(({ product }) => product === id),
    );
  }
  if (part !== undefined) throw unknown();
  const record = find(store, name as CollectionName, id, today);
  if (!record) throw missing(`record at /v1/${path.join('/')}`);
  return ok(record);
}
