/** A bounded memory of answers: the least recently used go first. Only what came whole is ever put in. */
export class Memory<T> {
  #entries = new Map<string, { value: T; until: number }>();
  #size: number;

  /** `size`: how many answers are kept; 0 keeps none. */
  constructor(size: number) {
    this.#size = size;
  }

  /** The value of `key`, with whether it may be used without asking again. */
  get(key: string): { value: T; fresh: boolean } | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return { value: entry.value, fresh: Date.now() < entry.until };
  }

  /** Keeps `value` as fresh for `seconds`. */
  set(key: string, value: T, seconds: number): void {
    this.#entries.delete(key);
    if (this.#size < 1) return;
    this.#entries.set(key, { value, until: Date.now() + seconds * 1000 });
    if (this.#entries.size > this.#size) this.#entries.delete(this.#entries.keys().next().value!);
  }
}
