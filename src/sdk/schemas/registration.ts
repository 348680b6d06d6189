import * as z from 'zod/mini';
import { instant, type Open, open, optional } from './common.js';

/** Someone's part in an event. */
export interface Registration {
  id: string;
  event: string;
  role: Open<'supplier' | 'distributor' | 'visitor'>;
  /** Id of the supplier or channel. */
  party?: string;
  seats: number;
  /** `waiting`: the event is full. */
  status: Open<'registered' | 'waiting' | 'cancelled'>;
  /** When it came in. */
  createdAt: string;
  updatedAt: string;
}
export const registrationSchema = z.object({
  id: z.string(),
  event: z.string(),
  role: open<'supplier' | 'distributor' | 'visitor'>(),
  party: optional(z.string()),
  seats: z.int(),
  status: open<'registered' | 'waiting' | 'cancelled'>(),
  createdAt: instant,
  updatedAt: instant,
});

/** A direct session: a supplier and a distributor at one table of an event. Neither sits at two at once. */
export interface Meeting {
  id: string;
  event: string;
  startsAt: string;
  endsAt: string;
  /** The table or room. */
  place: string;
  supplier: string;
  channel: string;
  status: Open<'planned' | 'held' | 'cancelled'>;
  updatedAt: string;
}
export const meetingSchema = z.object({
  id: z.string(),
  event: z.string(),
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  supplier: z.string(),
  channel: z.string(),
  status: open<'planned' | 'held' | 'cancelled'>(),
  updatedAt: instant,
});

/** A pair that found no place in a timetable, and why. */
export interface UnplacedPair {
  supplier: string;
  channel: string;
  why: Open<'supplier-full' | 'channel-full' | 'no-common-time' | 'places-full' | 'twice'>;
}
export const unplacedPair = z.object({
  supplier: z.string(),
  channel: z.string(),
  why: open<'supplier-full' | 'channel-full' | 'no-common-time' | 'places-full' | 'twice'>(),
});

/** A timetable of direct sessions: what is planned, and which pairs found no place. */
export interface Timetable {
  meetings: Meeting[];
  unplaced: UnplacedPair[];
}
export const timetableSchema = z.object({
  meetings: z.array(meetingSchema),
  unplaced: z.array(unplacedPair),
});
