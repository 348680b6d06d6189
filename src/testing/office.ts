import { changesBetween } from '../catalogue/changes.js';
import { stepsAfter } from '../catalogue/connection-steps.js';
import { mergePatch } from '../catalogue/merge-patch.js';
import { readable } from '../catalogue/readable.js';
import type {
  ConnectionAdvance,
  ConnectionRequest,
  FeedbackAnswer,
  FeedbackRequest,
  MeetingDraft,
  RegistrationRequest,
} from '../sdk/schemas/requests.js';
import { toRecord } from './drafting.js';
import { Refusal, wrongBody } from './refusal.js';
import type { AnyRecord, Store } from './store.js';

type Draft = { id: string } & Record<string, unknown>;
const said = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A request to be brought together. */
export function connectionOf(store: Store, id: string, request: ConnectionRequest, by: string): Draft {
  const { direction = 'inbound', from, supplier, channel, products = [], demand, event } = request;
  if (!supplier && !channel && !demand && products.length === 0)
    throw wrongBody([{ field: 'products', message: 'Name a product, supplier, channel or demand' }]);
  store.require([
    ...products.map((one, i): [string, string, string] => [`products.${i}`, 'products', one]),
    ['supplier', 'suppliers', supplier],
    ['channel', 'channels', channel],
    ['demand', 'demands', demand],
    ['event', 'events', event],
  ]);
  const wanted = store.find('demands', demand);
  if (wanted && wanted.status !== 'open')
    throw new Refusal(409, 'demand-closed', `demands/${wanted.id} is ${String(wanted.status)}.`);
  const owners = new Set(products.map((one) => (store.get('products', one).supplier as AnyRecord)?.id));
  const only = owners.size === 1 ? [...owners][0] : undefined;
  return {
    id,
    direction,
    from,
    ...said({ supplier: supplier ?? only, channel: (wanted?.channel as AnyRecord)?.id ?? channel }),
    products: [...new Set(products)],
    ...said({ demand, event }),
    status: 'requested',
    steps: [{ status: 'requested', at: store.stamp(), by }],
  };
}

/** A connection a step further; a 409 for a step that cannot follow. */
export function advanced(store: Store, before: AnyRecord, body: ConnectionAdvance, by: string): Draft {
  const possible = stepsAfter(before.status as string);
  const { status, note, ...named } = body;
  if (!possible.includes(status))
    throw new Refusal(
      409,
      'illegal-step',
      `connections/${before.id} is ${String(before.status)}: it cannot become ${status}. ${possible.length > 0 ? `What can follow is ${possible.join(', ')}.` : 'Nothing can follow.'}`,
    );
  const after: Draft = { ...before, ...said(named) };
  if (status === 'on-shelf') {
    if (after.channel === undefined)
      throw wrongBody([{ field: 'channel', message: 'Name the channel that sells it' }]);
    const { id, name } = store.get('channels', after.channel as string);
    for (const product of after.products as string[])
      store.change('products', product, '*', (one) => {
        const channels = one.channels as { id: string }[];
        return channels.some((known) => known.id === id)
          ? one
          : { ...one, channels: [...channels, { id, name }] };
      });
  }
  const step = { status, at: store.stamp(), by, ...said({ note }) };
  return { ...after, status, steps: [...(before.steps as object[]), step] };
}

/** What is said of a product. */
export function feedbackOf(store: Store, id: string, request: FeedbackRequest): Draft {
  const { product, topic, text, from } = request;
  store.require([['product', 'products', product]]);
  return { id, product, topic, text, from, status: 'received', createdAt: store.stamp() };
}

/** Feedback with its answer; with `changes` the product is revised. */
export function answered(store: Store, before: AnyRecord, body: FeedbackAnswer): Draft {
  const { status, answer, changes, summary } = body;
  if (status === undefined && answer === undefined && changes === undefined)
    throw wrongBody([{ field: '(body)', message: 'Send status, answer or changes' }]);
  let revision = before.revision as string | undefined;
  if (changes) {
    const id = before.product as string;
    const old = store.get('products', id);
    const product = store.change('products', id, '*', (one) =>
      toRecord(store, 'products', id, mergePatch(one, changes), one),
    );
    revision = keepRevision(store, old, product, said({ summary, feedback: before.id }))?.id;
    if (!revision) throw wrongBody([{ field: 'changes', message: `products/${id} is like this already` }]);
  }
  const next = changes ? 'revised' : status === 'closed' ? 'closed' : revision ? 'revised' : 'answered';
  return { ...before, status: next, ...said({ answer, revision }) };
}

/** Keeps what changed in a product, field by field. */
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

const refuse = (code: string, detail: string) => new Refusal(409, code, detail);

/** Throws a 409 for an event that was cancelled. */
export function refuseCancelled({ id, status }: AnyRecord): void {
  if (status === 'cancelled') throw refuse('event-cancelled', `events/${id} was cancelled.`);
}

const takenSeats = (store: Store, event: string) =>
  store
    .all('registrations')
    .filter((one) => one.event === event && one.status === 'registered')
    .reduce((sum, { seats }) => sum + (seats as number), 0);

/** Someone's part in an event; `waiting` when no seats are left. */
export function registrationOf(
  store: Store,
  id: string,
  event: AnyRecord,
  { role, party, seats = 1 }: RegistrationRequest,
  today: string,
): Draft {
  refuseCancelled(event);
  const lastDay = (event.endsOn ?? event.startsOn) as string;
  if (lastDay < today) throw refuse('event-over', `events/${event.id} was over on ${lastDay}.`);
  if (role === 'visitor' && party !== undefined)
    throw wrongBody([{ field: 'party', message: 'Visitors come for themselves: leave it out' }]);
  store.require([['party', role === 'supplier' ? 'suppliers' : 'channels', party]]);
  const isThere = store
    .all('registrations')
    .some((one) => party && one.event === event.id && one.party === party && one.status !== 'cancelled');
  if (isThere) throw refuse('already-registered', `"${party}" takes part in events/${event.id} already.`);
  const capacity = (event.registration as { capacity?: number } | undefined)?.capacity ?? Infinity;
  const status = takenSeats(store, event.id) + seats <= capacity ? 'registered' : 'waiting';
  return { id, event: event.id, role, ...said({ party }), seats, status, createdAt: store.stamp() };
}

/** Lets those who wait in, as far as seats go. */
export function letIn(store: Store, event: AnyRecord): void {
  const capacity = (event.registration as { capacity?: number } | undefined)?.capacity ?? Infinity;
  for (const one of store.all('registrations'))
    if (
      one.event === event.id &&
      one.status === 'waiting' &&
      takenSeats(store, event.id) + (one.seats as number) <= capacity
    )
      store.change('registrations', one.id, '*', (before) => ({ ...before, status: 'registered' }));
}

/** Throws a 422 or 409 for a direct session that cannot be. */
export function refuseClash(store: Store, event: string, meeting: MeetingDraft & { id?: string }): void {
  const { startsAt, endsAt, supplier, channel, place } = meeting;
  if (Date.parse(endsAt) <= Date.parse(startsAt))
    throw wrongBody([{ field: 'endsAt', message: 'Must be after startsAt' }]);
  const other = store.all('meetings').find((one) => {
    if (one.event !== event || one.id === meeting.id || one.status === 'cancelled') return false;
    const overlaps =
      Date.parse(one.startsAt as string) < Date.parse(endsAt) &&
      Date.parse(one.endsAt as string) > Date.parse(startsAt);
    return overlaps && (one.supplier === supplier || one.channel === channel || one.place === place);
  });
  if (other)
    throw new Refusal(409, 'double-booked', 'Someone or the place is taken meanwhile: see "current".', {
      current: other,
    });
}
