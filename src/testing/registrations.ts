import { registrationRequest, type RegistrationRequest } from '../sdk/schemas/requests.js';
import { type Asked, type Desk, ok, type Said, staffOnly } from './asked.js';
import { refuseClosed } from './event-state.js';
import { missing, Refusal, wrongBody } from './refusal.js';
import { listSentIn, shown } from './sent-in.js';
import type { AnyRecord, Draft, Store } from './store.js';
import { submit } from './submissions.js';

const registrationsOf = (store: Store, event: string): AnyRecord[] =>
  store.all('registrations').filter((one) => one.event === event);

const capacityOf = ({ registration }: AnyRecord): number | undefined =>
  (registration as { capacity?: number } | undefined)?.capacity;

/** Lets those who wait in, as far as seats go; whoever needs more than are left is passed over. Returns what is left. */
export function letIn(store: Store, event: AnyRecord): number {
  const all = registrationsOf(store, event.id);
  const taken = all
    .filter(({ status }) => status === 'registered')
    .reduce((sum, { seats }) => sum + (seats as number), 0);
  let left = (capacityOf(event) ?? Infinity) - taken;
  for (const one of all) {
    const seats = one.seats as number;
    if (one.status !== 'waiting' || left <= 0 || seats > left) continue;
    store.change('registrations', one.id, '*', (before) => ({ ...before, status: 'registered' }));
    left -= seats;
  }
  return left;
}

/** Someone's part in an event; `waiting` when no seats are left. */
function registrationOf(
  store: Store,
  id: string,
  event: AnyRecord,
  { role, party, seats = 1 }: RegistrationRequest,
  today: string,
): Draft {
  refuseClosed(event, today);
  if (role === 'visitor' && party !== undefined)
    throw wrongBody([{ field: 'party', message: 'Visitors come for themselves: leave it out' }]);
  store.require([['party', role === 'supplier' ? 'suppliers' : 'channels', party]]);
  const isThere = registrationsOf(store, event.id).some(
    (one) => party !== undefined && one.role === role && one.party === party && one.status !== 'cancelled',
  );
  if (isThere)
    throw new Refusal(
      409,
      'already-registered',
      `"${party}" takes part in events/${event.id} already. Cancel that registration to change it.`,
    );
  const capacity = capacityOf(event);
  if (capacity !== undefined && seats > capacity)
    throw wrongBody([{ field: 'seats', message: `The event has ${capacity} seats` }]);
  const status = seats <= letIn(store, event) ? 'registered' : 'waiting';
  const of = party === undefined ? {} : { party };
  return { id, event: event.id, role, ...of, seats, status, createdAt: store.stamp() };
}

/** Who takes part in an event. */
export function ofRegistrations(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, eventId = '', , id, action] = it.path;
  const { method, headers, today } = it;
  const own = () => {
    const found = shown(it, desk, store, 'registrations', id!);
    if (found.event !== eventId) throw missing(`record registrations/${id} of events/${eventId}`);
    return found;
  };
  if (method === 'GET' && id === undefined) {
    staffOnly(it);
    const event = store.get('events', eventId);
    return ok(listSentIn(it, desk, 'registrations', registrationsOf(store, event.id)));
  }
  if (method === 'GET') return action === undefined ? ok(own()) : undefined;
  if (method === 'POST' && id === undefined)
    return submit(it, store, desk, [
      'registrations',
      registrationRequest,
      (made, request) => registrationOf(store, made, store.get('events', eventId), request, today),
    ]);
  if (method !== 'POST' || action !== 'cancel') return undefined;
  const expected = headers.get('if-match') ?? '*';
  const after = store.change('registrations', own().id, expected, (one) => ({ ...one, status: 'cancelled' }));
  letIn(store, store.get('events', eventId));
  return ok(after);
}
