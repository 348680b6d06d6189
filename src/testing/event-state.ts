import type { EventRegistration } from '../sdk/schemas/event.js';
import { Refusal } from './refusal.js';
import type { AnyRecord } from './store.js';

const refuse = (code: string, detail: string) => new Refusal(409, code, detail);

/** Throws a 409 for an event that was cancelled. */
export function refuseCancelled({ id, status }: AnyRecord): void {
  if (status === 'cancelled') throw refuse('event-cancelled', `events/${id} was cancelled.`);
}

/** Throws a 409 for an event that nobody can register for today. */
export function refuseClosed(event: AnyRecord, today: string): void {
  refuseCancelled(event);
  const lastDay = (event.endsOn ?? event.startsOn) as string;
  if (lastDay < today) throw refuse('event-over', `events/${event.id} was over on ${lastDay}.`);
  const { opensOn, closesOn } = (event.registration ?? {}) as Partial<EventRegistration>;
  if (opensOn !== undefined && today < opensOn)
    throw refuse('registration-not-open', `Registration for events/${event.id} opens on ${opensOn}.`);
  if (closesOn !== undefined && today > closesOn)
    throw refuse('registration-closed', `Registration for events/${event.id} closed on ${closesOn}.`);
}
