import { createHash } from 'node:crypto';

/** An answer that is finished: body, its type and its strong tag. */
export interface Answer {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  /** Name for the file, when it is one. */
  fileName?: string;
  /** It changes with a release only, so that packing it well pays. */
  isFixed?: boolean;
  /** The body in the codings that were asked for so far. */
  packed?: { br?: Uint8Array<ArrayBuffer>; gzip?: Uint8Array<ArrayBuffer> };
}

/** Makes an answer of a body; equal bodies get equal tags, from whichever process. */
export const finish = (body: string | Uint8Array, type: string, fileName?: string): Answer => ({
  body: new Uint8Array(typeof body === 'string' ? Buffer.from(body) : body),
  type,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  ...(fileName === undefined ? {} : { fileName }),
});

export interface AnswersOptions {
  /** A number that moves with every write, by whichever process. `wrote`: this one has just written. */
  readVersion: (wrote: boolean) => Promise<number>;
  /** Milliseconds. */
  now: () => number;
  /** Today in Viet Nam: answers may depend on it. */
  today: () => string;
  /** How long, in milliseconds, a write by another process may stay unseen. */
  checkEvery: number;
  /** Bytes of kept answers, about. */
  limit?: number;
}

/**
 * Finished answers by address. All are dropped when anything was written or the day changes; that is looked up at most
 * every `checkEvery` ms. Bounded: what was not asked for longest goes first. A failure is never kept.
 */
export class Answers {
  readonly #options: AnswersOptions;
  readonly #kept = new Map<string, Answer>();
  readonly #pending = new Map<string, Promise<Answer | undefined>>();
  /** Answers given since the start, by where they came from. */
  readonly counts = { kept: 0, made: 0 };
  #size = 0;
  #state = '';
  #checkedAt = -Infinity;
  /** Writes of this process: how many there were, and how many the last check knew of. */
  #writes = 0;
  #seen = 0;
  #checking: { writes: number; done: Promise<void> } | undefined;

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /** The kept answer, at once; `undefined` when there is none or it must be checked first. */
  peek(key: string): Answer | undefined {
    if (!this.#isFresh) return undefined;
    const kept = this.#kept.get(key);
    if (kept) this.counts.kept++;
    return kept;
  }

  /** The kept answer, or the one that `make` gives. Equal questions at one time are asked once. */
  async get(key: string, make: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    await this.settle();
    const kept = this.#kept.get(key);
    this.counts[kept ? 'kept' : 'made']++;
    if (kept) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const state = this.#state;
    const asked = `${state} ${key}`;
    let pending = this.#pending.get(asked);
    if (!pending) {
      pending = make();
      this.#pending.set(asked, pending);
      const done = () => this.#pending.delete(asked);
      pending.then(done, done);
    }
    const answer = await pending;
    if (answer && state === this.#state) this.#keep(key, answer);
    return answer;
  }

  /** To be called after a write of this process, also after one of unknown outcome. */
  forget(): void {
    this.#writes++;
  }

  /** Resolves when reads that begin now see every write that was over before. */
  async settle(): Promise<void> {
    if (this.#isFresh) return;
    const writes = this.#writes;
    // A check that began before a write may not know of it; who reads after the write waits for one of their own.
    if (this.#checking?.writes === writes) return this.#checking.done;
    const done = this.#check(writes).finally(() => {
      if (this.#checking?.done === done) this.#checking = undefined;
    });
    this.#checking = { writes, done };
    return done;
  }

  get #isFresh(): boolean {
    return this.#seen === this.#writes && this.#options.now() - this.#checkedAt < this.#options.checkEvery;
  }

  async #check(writes: number): Promise<void> {
    const { now, today, readVersion } = this.#options;
    const startedAt = now();
    const state = `${await readVersion(writes > this.#seen)} ${today()}`;
    if (writes < this.#seen) return; // one that began later knows more
    if (state !== this.#state) {
      this.#kept.clear();
      this.#size = 0;
      this.#state = state;
    }
    this.#seen = writes;
    this.#checkedAt = startedAt;
  }

  #keep(key: string, answer: Answer): void {
    if (this.#kept.has(key)) return;
    const sizeOf = (name: string, { body }: Answer) => 2 * (name.length + body.length);
    this.#kept.set(key, answer);
    this.#size += sizeOf(key, answer);
    for (const [oldest, its] of this.#kept) {
      if (this.#size <= (this.#options.limit ?? 64_000_000)) break;
      this.#kept.delete(oldest);
      this.#size -= sizeOf(oldest, its);
    }
  }
}
