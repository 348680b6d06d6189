/** Which pairs sit when: no party twice in a slot, each slot counted. Pairs are numbers, slots too. */
export class Seats {
  readonly #parties = new Map<number, readonly [string, string]>();
  /** By party: the pair it sits with, by slot. */
  readonly #at = new Map<string, Map<number, number>>();
  readonly #slotOf = new Map<number, number>();
  readonly #count: number[];

  /** What the attempt under way did. */
  #done: { pair: number; slot: number; isPut: boolean }[] = [];

  constructor(slots: number) {
    this.#count = Array.from({ length: slots }, () => 0);
  }

  introduce(pair: number, ...parties: [string, string]): void {
    this.#parties.set(pair, parties);
  }

  partiesOf(pair: number): readonly [string, string] {
    return this.#parties.get(pair)!;
  }

  count(slot: number): number {
    return this.#count[slot]!;
  }

  slotOf(pair: number): number {
    return this.#slotOf.get(pair)!;
  }

  sits(party: string, slot: number): boolean {
    return this.#at.get(party)?.has(slot) ?? false;
  }

  /** Those who sit in one slot and not in the other. */
  onlyIn(slot: number, other: number): string[] {
    return [...this.#at].flatMap(([party, seats]) => (seats.has(slot) && !seats.has(other) ? [party] : []));
  }

  /** The pairs of each slot. */
  bySlot(): number[][] {
    const slots: number[][] = this.#count.map(() => []);
    for (const [pair, slot] of [...this.#slotOf].sort(([a], [b]) => a - b)) slots[slot]!.push(pair);
    return slots;
  }

  put(pair: number, slot: number): void {
    this.#done.push({ pair, slot, isPut: true });
    this.#slotOf.set(pair, slot);
    this.#count[slot]!++;
    for (const party of this.partiesOf(pair)) {
      let seats = this.#at.get(party);
      if (!seats) this.#at.set(party, (seats = new Map()));
      seats.set(slot, pair);
    }
  }

  take(pair: number): void {
    const slot = this.slotOf(pair);
    this.#done.push({ pair, slot, isPut: false });
    this.#slotOf.delete(pair);
    this.#count[slot]!--;
    for (const party of this.partiesOf(pair)) this.#at.get(party)!.delete(slot);
  }

  /** The chain of pairs in slots `a` and `b` that begins at a party who sits in one of them. */
  chain(party: string, a: number, b: number): number[] {
    const chain: number[] = [];
    let [at, slot] = [party, this.sits(party, a) ? a : b];
    for (;;) {
      const pair = this.#at.get(at)?.get(slot);
      if (pair === undefined || chain.includes(pair)) return chain;
      chain.push(pair);
      const [one, other] = this.partiesOf(pair);
      at = one === at ? other : one;
      slot = slot === a ? b : a;
    }
  }

  /** Does it; when it says `false`, all is as it was. */
  attempt(work: () => boolean): boolean {
    this.#done = [];
    if (work()) return true;
    for (const { pair, slot, isPut } of [...this.#done].reverse())
      if (isPut) this.take(pair);
      else this.put(pair, slot);
    return false;
  }
}
