import { type Asked, type Desk, type Said, staffOnly } from './asked.js';
import { ofContributions } from './contributions.js';
import { ofMeetings } from './meetings.js';
import { ofRegistrations } from './registrations.js';
import type { Store } from './store.js';
import { planTimetable } from './timetables.js';

/** What is below an event's address: who takes part, what they bring, and when they meet. */
export function ofEvent(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, , part, id, action] = it.path;
  if (part === 'registrations') return ofRegistrations(it, store, desk);
  if (action !== undefined) return undefined;
  if (part === 'contributions') return ofContributions(it, store, desk);
  if (part === 'meetings') return ofMeetings(it, store);
  if (part !== 'timetable' || id !== undefined || it.method !== 'POST') return undefined;
  staffOnly(it);
  return planTimetable(store, it);
}
