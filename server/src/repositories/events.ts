import { sql } from 'kysely';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { Executor } from '../db/database.js';
import { notFound, ProblemError } from '../problem.js';
import { databaseText } from './text.js';

/** The event; a 404 when there is none. With `lock` nobody else can take it with `lock` until the transaction ends. */
export async function findEvent(db: Executor, id: string, lock = false): Promise<TradeEvent> {
  const { rows } = await sql<{ doc: string }>`
    select doc from events where id = ${databaseText(id)} and deleted_at is null
    ${lock ? sql`for no key update` : sql``}`.execute(db);
  if (!rows[0]) throw notFound(`record events/${id}`);
  return JSON.parse(rows[0].doc) as TradeEvent;
}

const refuse = (code: string, detail: string) => new ProblemError({ status: 409, code, detail });

/** Throws a 409 for an event that was cancelled. */
export function refuseCancelled({ id, status }: TradeEvent): void {
  if (status === 'cancelled') throw refuse('event-cancelled', `events/${id} was cancelled.`);
}

/** Throws a 409 for an event that was cancelled or is over. */
export function refuseOver(event: TradeEvent, today: string): void {
  refuseCancelled(event);
  const lastDay = event.endsOn ?? event.startsOn;
  if (lastDay < today) throw refuse('event-over', `events/${event.id} was over on ${lastDay}.`);
}

/** Throws a 409 for an event that nobody can register for today. */
export function refuseClosed(event: TradeEvent, today: string): void {
  refuseOver(event, today);
  const { opensOn, closesOn } = event.registration ?? {};
  if (opensOn !== undefined && today < opensOn)
    throw refuse('registration-not-open', `Registration for events/${event.id} opens on ${opensOn}.`);
  if (closesOn !== undefined && today > closesOn)
    throw refuse('registration-closed', `Registration for events/${event.id} closed on ${closesOn}.`);
}
