import type * as z from 'zod/mini';
import type { Submission } from '../sdk/schemas/submission.js';
import { type Asked, type Desk, ok, type Said } from './asked.js';
import { checked } from './body.js';
import { Refusal, wrongBody } from './refusal.js';
import type { Store } from './store.js';

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
export function submit<Body extends Submission>(
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
  const { contact, message } = request;
  desk.senders.set(id, { ...contact, ...(message === undefined ? {} : { message }) });
  const said = ok({ id, status, receipt, updatedAt }, 201);
  if (key !== null) desk.given.set(key, { ...said, sent });
  return said;
}
