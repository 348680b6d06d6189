import { stepsAfter } from '../catalogue/connection-steps.js';
import type { ConnectionStep } from '../sdk/schemas/connection.js';
import {
  type ConnectionAdvance,
  connectionAdvance,
  type ConnectionRequest,
  connectionRequest,
} from '../sdk/schemas/requests.js';
import { type Asked, type Desk, ok, type Said, staffOnly } from './asked.js';
import { checked } from './body.js';
import { given, type Parties, resolveParties } from './parties.js';
import { Refusal, wrongBody } from './refusal.js';
import { keepRevision } from './revisions.js';
import { listSentIn, shown } from './sent-in.js';
import type { AnyRecord, Draft, Store } from './store.js';
import { submit } from './submissions.js';

type Connection = AnyRecord & Parties & { status: string; steps: ConnectionStep[] };

/** A request to be brought together. */
function connectionOf(
  store: Store,
  id: string,
  { direction = 'inbound', from, supplier, channel, products = [], demand, event }: ConnectionRequest,
  { today, caller }: Asked,
): Draft {
  if ([supplier, channel, demand].every((one) => one === undefined) && products.length === 0)
    throw wrongBody([{ field: 'products', message: 'Name a product, supplier, channel or demand' }]);
  const named = given({ supplier, channel, demand, event });
  const parties = resolveParties(store, { ...named, products }, today);
  const steps = [{ status: 'requested', at: store.stamp(), by: writerOf(caller) }];
  return { id, direction, from, ...parties, status: 'requested', steps };
}

const writerOf = (caller: Asked['caller']) => (caller === 'secret' ? 'test' : 'widget');

/** Throws a 409 for a step that cannot follow, with those that can. */
function refuseIllegal({ id, status }: Connection, next: string): void {
  const possible = stepsAfter(status);
  if (possible.includes(next)) return;
  const said = possible.length > 0 ? `What can follow is ${possible.join(', ')}.` : 'Nothing can follow.';
  throw new Refusal(409, 'illegal-step', `connections/${id} is ${status}: it cannot become ${next}. ${said}`);
}

/** Who it turned out to be: what was named stays, the products may become others. */
function filledIn(before: Connection, { supplier, channel, products }: ConnectionAdvance): Connection {
  const wrong = Object.entries({ supplier, channel }).flatMap(([field, id]) => {
    const named = before[field];
    return id === undefined || named === undefined || named === id
      ? []
      : [{ field, message: `It is "${String(named)}". For another one make a connection of its own` }];
  });
  if (wrong.length > 0) throw wrongBody(wrong);
  return { ...before, ...given({ supplier, channel, products }) } as Connection;
}

/** The channel of a connection carries its products from now on. */
function putOnShelf(store: Store, { channel, supplier, products }: Connection): void {
  const missing = [
    ...(channel === undefined ? [{ field: 'channel', message: 'Name the channel that sells it' }] : []),
    ...(supplier === undefined && products.length === 0
      ? [{ field: 'products', message: 'Name the products that it sells, or their supplier' }]
      : []),
  ];
  if (missing.length > 0 || channel === undefined) throw wrongBody(missing);
  const { name } = store.get('channels', channel);
  for (const id of [...products].sort()) {
    const before = store.get('products', id);
    const after = store.change('products', id, '*', (one) => {
      const channels = one.channels as { id: string }[];
      const isThere = channels.some((known) => known.id === channel);
      return isThere ? one : { ...one, channels: [...channels, { id: channel, name }] };
    });
    keepRevision(store, before, after);
  }
}

/** A connection a step further; a 409 for a step that cannot follow. */
function advanced(store: Store, before: Connection, body: ConnectionAdvance): Draft {
  const { status, note, supplier, channel, products } = body;
  refuseIllegal(before, status);
  let after = filledIn(before, body);
  // Only what changes or is put to use is looked at: a connection can be declined when its product is gone.
  if ([supplier, channel, products].some((one) => one !== undefined) || status === 'on-shelf') {
    const named = given({ supplier: after.supplier, channel: after.channel });
    after = { ...after, ...resolveParties(store, { ...named, products: after.products }) };
  }
  if (status === 'on-shelf') putOnShelf(store, after);
  const step = { status, at: store.stamp(), by: 'test', ...given({ note }) };
  return { ...after, status, steps: [...before.steps, step] };
}

/** A step as its sender sees it: what the staff noted is for the staff. */
const withoutNote = ({ status, at, by }: ConnectionStep) => ({ status, at, by });

/** Suppliers and distributors who ask to be brought together, and how far they came. */
export function ofConnections(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, id] = it.path;
  const { method, body, headers, params } = it;
  if (method === 'POST' && id === undefined)
    return submit(it, store, desk, [
      'connections',
      connectionRequest,
      (made, request) => connectionOf(store, made, request, it),
    ]);
  if (method === 'GET' && id !== undefined) {
    const found = shown(it, desk, store, 'connections', id) as Connection;
    return ok(params.get('receipt') ? { ...found, steps: found.steps.map(withoutNote) } : found);
  }
  staffOnly(it);
  if (method === 'GET') return ok(listSentIn(it, desk, 'connections', store.all('connections')));
  if (method !== 'PATCH' || id === undefined) return undefined;
  const step = checked(connectionAdvance, body);
  const by = (before: AnyRecord) => advanced(store, before as Connection, step);
  return ok(store.change('connections', id, headers.get('if-match'), by));
}
