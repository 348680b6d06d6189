import type { MeetingPair } from '../../sdk/schemas/requests.js';
import type { UnplacedPair } from '../../sdk/schemas/registration.js';
import { Seating } from './seating.js';

/** From one moment to another, in milliseconds; the end is not part of it. */
export interface Span {
  from: number;
  to: number;
}

/** What is planned already: who and which place are taken meanwhile. */
export interface Taken extends Span, MeetingPair {
  place: string;
}

/** What a timetable is made of. */
export interface TimetableTask {
  /** Times of sessions; none overlaps another. */
  slots: readonly Span[];
  places: readonly string[];
  pairs: readonly MeetingPair[];
  taken?: readonly Taken[];
}

/** A pair with its time and place. */
export interface Session extends Span, MeetingPair {
  place: string;
}

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** A supplier and a distributor may have the same id. */
const partiesOf = ({ supplier, channel }: MeetingPair) => [`s ${supplier}`, `c ${channel}`] as const;

/**
 * A timetable in which nobody and no place is booked twice. Equal tasks give equal timetables. When nothing is taken
 * beforehand, all pairs find a place if nobody has more sessions than there are times, and all of them together no more
 * than there are times and places (Kőnig's theorem on the colouring of edges).
 */
export function makeTimetable({ slots, places, pairs, taken = [] }: TimetableTask): {
  sessions: Session[];
  unplaced: UnplacedPair[];
} {
  const freePlaces = slots.map((slot) => {
    const inUse = new Set(taken.filter((one) => overlap(one, slot)).map(({ place }) => place));
    return [...new Set(places)].filter((place) => !inUse.has(place));
  });
  const busy = new Map<string, Span[]>();
  for (const one of taken)
    for (const party of partiesOf(one)) busy.set(party, [...(busy.get(party) ?? []), one]);
  const isFree = (party: string, slot: number) =>
    !busy.get(party)?.some((span) => overlap(span, slots[slot]!));
  const seating = new Seating(
    freePlaces.map((free) => free.length),
    isFree,
  );

  const names = pairs.map(partiesOf);
  const degree = new Map<string, number>();
  for (const party of names.flat()) degree.set(party, (degree.get(party) ?? 0) + 1);
  const weight = (i: number) => Math.max(...names[i]!.map((party) => degree.get(party)!));
  const unplaced: (UnplacedPair & { at: number })[] = [];
  const known = new Set<string>();
  // Those with the most sessions first: they have the least choice.
  const order = pairs.map((_, i) => i).sort((a, b) => weight(b) - weight(a) || a - b);
  for (const i of order) {
    const name = JSON.stringify(names[i]);
    const why = known.has(name) ? 'twice' : seating.seat(i, ...names[i]!);
    if (why !== undefined) unplaced.push({ ...pairs[i]!, why, at: i });
    else known.add(name);
  }
  return {
    sessions: withPlaces(slots, freePlaces, pairs, seating.bySlot()),
    unplaced: unplaced
      .sort((a, b) => a.at - b.at)
      .map(({ supplier, channel, why }) => ({ supplier, channel, why })),
  };
}

/** Gives each session of a time a place of its own; a distributor stays where it sat before when that is free. */
function withPlaces(
  slots: readonly Span[],
  freePlaces: readonly string[][],
  pairs: readonly MeetingPair[],
  bySlot: readonly number[][],
): Session[] {
  const seats = new Map<string, string>();
  const inTime = slots.map((_, slot) => slot).sort((a, b) => slots[a]!.from - slots[b]!.from || a - b);
  return inTime.flatMap((slot) => {
    const free = new Set(freePlaces[slot]);
    const here = bySlot[slot]!.map((i) => pairs[i]!);
    const stays = new Set(
      here.filter(({ channel }) => {
        const place = seats.get(channel);
        return place !== undefined && free.delete(place);
      }),
    );
    for (const pair of here) {
      if (stays.has(pair)) continue;
      const place = [...free][0]!;
      free.delete(place);
      seats.set(pair.channel, place);
    }
    return here.map((pair) => ({ ...slots[slot]!, ...pair, place: seats.get(pair.channel)! }));
  });
}
