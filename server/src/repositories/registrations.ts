import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { Registration } from '../../../src/sdk/schemas/registration.js';
import type { RegistrationRequest } from '../../../src/sdk/schemas/requests.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import { notFound, ProblemError } from '../problem.js';
import type { Author } from './audit.js';
import { findEvent, refuseClosed } from './events.js';
import { requireRecords } from './parties.js';
import { databaseText } from './text.js';
import { createRecord, type Expected, type Store, updateRecord } from './write-record.js';

const store: Store<Registration> = {
  table: 'registrations',
  columns: ({ event, role, party, status, seats, createdAt }) => ({
    event: databaseText(event),
    role,
    party: party === undefined ? null : databaseText(party),
    status,
    seats,
    created_at: createdAt,
  }),
};

const tables = { supplier: 'suppliers', distributor: 'channels' } as const;

async function refuseUnknownParty(db: Executor, { role, party }: RegistrationRequest): Promise<void> {
  if (party === undefined) return;
  if (role === 'visitor')
    throw invalidBody([{ field: 'party', message: 'Visitors come for themselves: leave it out' }]);
  await requireRecords(db, [{ field: 'party', table: tables[role], id: party }]);
}

async function refuseTwice(db: Executor, event: string, { role, party }: RegistrationRequest): Promise<void> {
  if (party === undefined) return;
  const { rows } = await sql`
    select id from registrations
    where event = ${event} and role = ${role} and party = ${party} and status <> 'cancelled' and deleted_at is null`.execute(
    db,
  );
  if (rows.length > 0)
    throw new ProblemError({
      status: 409,
      code: 'already-registered',
      detail: `"${party}" takes part in events/${event} already. Cancel that registration to change it.`,
    });
}

/** Seats that are left; the event's row must be locked. */
async function seatsLeft(tx: Executor, { id, registration }: TradeEvent): Promise<number> {
  if (registration?.capacity === undefined) return Infinity;
  const { rows } = await sql<{ taken: number }>`
    select coalesce(sum(seats), 0)::int as taken from registrations
    where event = ${id} and status = 'registered' and deleted_at is null`.execute(tx);
  return registration.capacity - rows[0]!.taken;
}

/**
 * Lets those who wait in, as far as seats go: in the order they came, whoever needs more than are left is passed over. The
 * event's row must be locked. Returns how many seats are left.
 */
export async function letIn(tx: Executor, event: TradeEvent, author: Author): Promise<number> {
  let left = await seatsLeft(tx, event);
  const { rows } = await sql<{ id: string; seats: number }>`
    select id, seats from registrations where event = ${event.id} and status = 'waiting' and deleted_at is null
    order by number`.execute(tx);
  for (const { id, seats } of rows) {
    if (left <= 0) break;
    if (seats > left) continue;
    await updateRecord(tx, store, id, '*', (before) => ({ ...before, status: 'registered' }), author);
    left -= seats;
  }
  return left;
}

/** Registers for an event: `waiting` when no seats are left. Of many at a time each sees those before it. */
export async function register(
  tx: Executor,
  eventId: string,
  request: RegistrationRequest,
  author: Author,
  today: string,
): Promise<Registration> {
  const event = await findEvent(tx, eventId, true);
  refuseClosed(event, today);
  await refuseUnknownParty(tx, request);
  await refuseTwice(tx, eventId, request);
  const { role, party, seats = 1 } = request;
  const { capacity } = event.registration ?? {};
  if (capacity !== undefined && seats > capacity)
    throw invalidBody([{ field: 'seats', message: `The event has ${capacity} seats` }]);
  const left = await letIn(tx, event, author);
  const registration: Registration = {
    id: randomUUID(),
    event: eventId,
    role,
    ...(party === undefined ? {} : { party }),
    seats,
    status: seats <= left ? 'registered' : 'waiting',
    createdAt: author.now.toISOString(),
    updatedAt: author.now.toISOString(),
  };
  return createRecord(tx, store, registration, author);
}

/** Cancels a registration; who waits moves up. */
export async function cancelRegistration(
  tx: Executor,
  eventId: string,
  id: string,
  expected: Expected,
  author: Author,
): Promise<Registration> {
  const event = await findEvent(tx, eventId, true);
  const cancelled = await updateRecord(
    tx,
    store,
    id,
    expected,
    (before) => {
      if (before.event !== eventId) throw notFound(`record registrations/${id} of events/${eventId}`);
      return { ...before, status: 'cancelled' };
    },
    author,
  );
  await letIn(tx, event, author);
  return cancelled;
}
