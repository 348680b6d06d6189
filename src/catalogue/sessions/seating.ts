import { Seats } from './seats.js';

/** Why a pair found no time. */
export type Refusal = 'supplier-full' | 'channel-full' | 'no-common-time' | 'places-full';

/** How many chains are looked at for one pair before it is given up: what others took beforehand may rule them all out. */
const MOST_CHAINS = 4000;

/**
 * Who sits when. A pair that finds no time at once is given one by exchanging two times along a chain of pairs that
 * share a party (Kempe chains), so that nobody loses theirs.
 */
export class Seating {
  readonly #room: readonly number[];
  readonly #isFree: (party: string, slot: number) => boolean;
  readonly #free = new Map<string, boolean[]>();
  readonly #seats: Seats;
  #chainsLeft = 0;

  /** `room`: places of each slot. `isFree`: whether a party may sit in a slot at all. */
  constructor(room: readonly number[], isFree: (party: string, slot: number) => boolean) {
    this.#room = room;
    this.#isFree = isFree;
    this.#seats = new Seats(room.length);
  }

  /** The pairs of each slot. */
  bySlot(): number[][] {
    return this.#seats.bySlot();
  }

  /** Gives the pair a time; why not, when there is none. */
  seat(pair: number, supplier: string, channel: string): Refusal | undefined {
    const seats = this.#seats;
    seats.introduce(pair, supplier, channel);
    const [ours, theirs] = [this.#openSlots(supplier), this.#openSlots(channel)];
    if (ours.length === 0) return 'supplier-full';
    if (theirs.length === 0) return 'channel-full';
    const both = ours.filter((slot) => theirs.includes(slot));
    const direct = both.find((slot) => seats.count(slot) < this.#room[slot]!);
    if (direct !== undefined) {
      seats.put(pair, direct);
      return undefined;
    }
    if (this.#room.every((room, slot) => seats.count(slot) >= room)) return 'places-full';
    this.#chainsLeft = MOST_CHAINS;
    for (const slot of both)
      if (seats.attempt(() => (seats.put(pair, slot), this.#relieve(slot)))) return undefined;
    for (const a of ours)
      for (const b of theirs) {
        if (a === b || this.#chainsLeft <= 0) continue;
        const exchange = () => {
          if (!this.#allowed(channel, a) || !this.#exchange(channel, a, b)) return false;
          seats.put(pair, a);
          return this.#relieve(a) && this.#relieve(b);
        };
        if (seats.attempt(exchange)) return undefined;
      }
    return both.length > 0 ? 'places-full' : 'no-common-time';
  }

  #allowed(party: string, slot: number): boolean {
    let free = this.#free.get(party);
    if (!free) this.#free.set(party, (free = this.#room.map((_, at) => this.#isFree(party, at))));
    return free[slot]!;
  }

  #openSlots(party: string): number[] {
    return this.#room.flatMap((_, slot) =>
      this.#allowed(party, slot) && !this.#seats.sits(party, slot) ? [slot] : [],
    );
  }

  /** Exchanges the two slots along the chain that begins at the party; `false` when someone may not. */
  #exchange(party: string, a: number, b: number): boolean {
    const seats = this.#seats;
    this.#chainsLeft--;
    const moves = seats.chain(party, a, b).map((pair) => ({ pair, slot: seats.slotOf(pair) === a ? b : a }));
    for (const { pair, slot } of moves)
      if (!seats.partiesOf(pair).every((one) => this.#allowed(one, slot))) return false;
    for (const { pair } of moves) seats.take(pair);
    for (const { pair, slot } of moves) seats.put(pair, slot);
    return true;
  }

  /** Moves one pair too many of a slot to another that has room; `false` when that cannot be done. */
  #relieve(full: number): boolean {
    const seats = this.#seats;
    if (seats.count(full) <= this.#room[full]!) return true;
    for (const [slot, room] of this.#room.entries()) {
      if (slot === full || seats.count(slot) >= room) continue;
      for (const party of seats.onlyIn(full, slot)) {
        if (this.#chainsLeft <= 0) return false;
        // Only a chain that begins and ends in the full slot takes one pair away from it.
        if (seats.chain(party, full, slot).length % 2 === 1 && this.#exchange(party, full, slot)) return true;
        this.#chainsLeft--;
      }
    }
    return false;
  }
}
