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
  /** By party: the pair it sits with, by slot. */
  #at = new Map<string, Map<number, number>>();
  #slotOf = new Map<number, number>();
  #count: number[];
  #chainsLeft = 0;
  readonly #parties = new Map<number, readonly [string, string]>();

  /** `room`: places of each slot. `isFree`: whether a party may sit in a slot at all. */
  constructor(room: readonly number[], isFree: (party: string, slot: number) => boolean) {
    this.#room = room;
    this.#isFree = isFree;
    this.#count = room.map(() => 0);
  }

  /** The pairs of each slot. */
  bySlot(): number[][] {
    const slots: number[][] = this.#room.map(() => []);
    for (const [pair, slot] of [...this.#slotOf].sort(([a], [b]) => a - b)) slots[slot]!.push(pair);
    return slots;
  }

  /** Gives the pair a time; why not, when there is none. */
  seat(pair: number, supplier: string, channel: string): Refusal | undefined {
    this.#parties.set(pair, [supplier, channel]);
    const [ours, theirs] = [this.#openSlots(supplier), this.#openSlots(channel)];
    if (ours.length === 0) return 'supplier-full';
    if (theirs.length === 0) return 'channel-full';
    const both = ours.filter((slot) => theirs.includes(slot));
    const direct = both.find((slot) => this.#count[slot]! < this.#room[slot]!);
    if (direct !== undefined) {
      this.#put(pair, direct);
      return undefined;
    }
    if (this.#room.every((room, slot) => this.#count[slot]! >= room)) return 'places-full';
    this.#chainsLeft = MOST_CHAINS;
    for (const slot of both)
      if (this.#attempt(() => (this.#put(pair, slot), this.#relieve(slot)))) return undefined;
    for (const a of ours)
      for (const b of theirs) {
        if (a === b || this.#chainsLeft <= 0) continue;
        const exchange = () => {
          if (!this.#allowed(channel, a) || !this.#exchange(channel, a, b)) return false;
          this.#put(pair, a);
          return this.#relieve(a) && this.#relieve(b);
        };
        if (this.#attempt(exchange)) return undefined;
      }
    return both.length > 0 ? 'places-full' : 'no-common-time';
  }

  #may(party: string): boolean[] {
    let free = this.#free.get(party);
    if (!free) this.#free.set(party, (free = this.#room.map((_, slot) => this.#isFree(party, slot))));
    return free;
  }

  #allowed(party: string, slot: number): boolean {
    return this.#may(party)[slot]!;
  }

  #openSlots(party: string): number[] {
    const taken = this.#at.get(party);
    return this.#may(party).flatMap((free, slot) => (free && !taken?.has(slot) ? [slot] : []));
  }

  #put(pair: number, slot: number): void {
    this.#slotOf.set(pair, slot);
    this.#count[slot]!++;
    for (const party of this.#parties.get(pair)!) {
      let seats = this.#at.get(party);
      if (!seats) this.#at.set(party, (seats = new Map()));
      seats.set(slot, pair);
    }
  }

  #take(pair: number): void {
    const slot = this.#slotOf.get(pair)!;
    this.#slotOf.delete(pair);
    this.#count[slot]!--;
    for (const party of this.#parties.get(pair)!) this.#at.get(party)!.delete(slot);
  }

  /** The chain of pairs in slots `a` and `b` that begins at a party who sits in one of them. */
  #chain(party: string, a: number, b: number): number[] {
    this.#chainsLeft--;
    const chain: number[] = [];
    let [at, slot] = [party, this.#at.get(party)?.has(a) ? a : b];
    for (;;) {
      const pair = this.#at.get(at)?.get(slot);
      if (pair === undefined || chain.includes(pair)) return chain;
      chain.push(pair);
      const [one, other] = this.#parties.get(pair)!;
      at = one === at ? other : one;
      slot = slot === a ? b : a;
    }
  }

  /** Exchanges the two slots along the chain that begins at the party; `false` when someone may not. */
  #exchange(party: string, a: number, b: number): boolean {
    const moves = this.#chain(party, a, b).map((pair) => {
      const slot = this.#slotOf.get(pair) === a ? b : a;
      return { pair, slot };
    });
    for (const { pair, slot } of moves)
      if (!this.#parties.get(pair)!.every((one) => this.#allowed(one, slot))) return false;
    for (const { pair } of moves) this.#take(pair);
    for (const { pair, slot } of moves) this.#put(pair, slot);
    return true;
  }

  /** Moves one pair too many of a slot to another that has room; `false` when that cannot be done. */
  #relieve(full: number): boolean {
    if (this.#count[full]! <= this.#room[full]!) return true;
    for (const [slot, room] of this.#room.entries()) {
      if (this.#chainsLeft <= 0) return false;
      if (slot === full || this.#count[slot]! >= room) continue;
      const ends = [...this.#at].filter(([, seats]) => seats.has(full) && !seats.has(slot));
      for (const [party] of ends) {
        const chain = this.#chain(party, full, slot);
        if (chain.length % 2 === 0) continue;
        if (this.#exchange(party, full, slot)) return true;
      }
    }
    return false;
  }

  /** Does it, or leaves all as it was. */
  #attempt(work: () => boolean): boolean {
    const before = { slotOf: new Map(this.#slotOf), count: [...this.#count] };
    if (work()) return true;
    this.#slotOf = before.slotOf;
    this.#count = before.count;
    this.#at = new Map();
    for (const [pair, slot] of this.#slotOf)
      for (const party of this.#parties.get(pair)!) {
        const seats = this.#at.get(party) ?? new Map<number, number>();
        this.#at.set(party, seats.set(slot, pair));
      }
    return false;
  }
}
