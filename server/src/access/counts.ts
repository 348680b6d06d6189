import type { Database } from '../db/database.js';
import { Batch, type Bucket, Buckets, type Taken } from './bucket.js';
import { type Count, exchangeCounts, removeCounts } from './shared-counts.js';

const MINUTE = 60_000;

export interface CountsOptions {
  db: Database;
  clock: () => Date;
  /** Whether other processes count too. */
  isShared: boolean;
  /** Milliseconds between exchanges with the database; also how long one may take. */
  exchangeEvery?: number;
}

/**
 * Requests a minute, by bucket. Counting is in memory; a bucket is exchanged with the other processes, through the
 * database, only when a twentieth of its limit was counted here, at most every 250 ms. Who gets a tenth ahead of what was
 * reported waits for the exchange, which tells its place among all: n processes together let through at most
 * limit × (1 + n/10), with limits below 20 at most two more each. Without the database each counts for itself.
 */
export class Counts {
  readonly #options: CountsOptions;
  #minute = 0;
  #buckets = new Buckets();
  #due = new Set<string>();
  #exchanging: Promise<void> | undefined;
  #exchangedAt = -Infinity;
  #sweptFor = 0;
  #sweeping: Promise<void> | undefined;

  constructor(options: CountsOptions) {
    this.#options = options;
  }

  /** Seconds until the counts begin anew. */
  get reset(): number {
    return Math.ceil((MINUTE - (this.#options.clock().getTime() % MINUTE)) / 1000);
  }

  /** Counts a request, unless its bucket is full. A promise only when other processes must be asked first. */
  take(name: string, limit: number): Taken | Promise<Taken> {
    const bucket = this.#bucket(name, limit);
    if (bucket.shared + bucket.own >= limit) return { allowed: false, remaining: 0 };
    bucket.own++;
    const taken = { allowed: true, remaining: limit - bucket.shared - bucket.own };
    const chunk = Math.ceil(limit / 20);
    const unsent = bucket.own - bucket.sending;
    if (!this.#options.isShared || unsent < chunk) return taken;
    this.#due.add(name);
    if (bucket.own > 2 * chunk) {
      const answer = new Promise<Taken>((done) => bucket.waiting.push({ place: unsent, answer: done }));
      void this.#exchange();
      return answer;
    }
    if (performance.now() - this.#exchangedAt >= this.#every) void this.#exchange();
    return taken;
  }

  /** Reports what is due, e.g. before the process ends. */
  async flush(): Promise<void> {
    await this.#exchanging;
    if (this.#due.size > 0) await this.#exchange();
    await this.#sweeping;
  }

  get #every(): number {
    return this.#options.exchangeEvery ?? 250;
  }

  #bucket(name: string, limit: number): Bucket {
    const minute = Math.floor(this.#options.clock().getTime() / MINUTE);
    if (minute !== this.#minute && this.#exchanging === undefined) {
      this.#minute = minute;
      this.#buckets = new Buckets();
      this.#due.clear();
    }
    return this.#buckets.of(name, limit);
  }

  #exchange(): Promise<void> {
    this.#exchanging ??= this.#run().finally(() => (this.#exchanging = undefined));
    return this.#exchanging;
  }

  async #run(): Promise<void> {
    do {
      const batch = [...this.#due].flatMap((name) => {
        const bucket = this.#buckets.get(name);
        return bucket ? [new Batch(name, bucket)] : [];
      });
      this.#due.clear();
      this.#exchangedAt = performance.now();
      const found = await this.#ask(batch);
      for (const one of batch) one.settle(found?.get(one.bucket));
      // Some began to wait meanwhile; the others have time.
    } while ([...this.#due].some((name) => this.#buckets.get(name)?.waiting.length));
  }

  async #ask(batch: Count[]): Promise<Map<string, number> | undefined> {
    const { db } = this.#options;
    const period = new Date(this.#minute * MINUTE);
    const found = await exchangeCounts(db, batch, period, this.#every * 4);
    if (this.#sweptFor !== this.#minute) {
      this.#sweptFor = this.#minute;
      this.#sweeping = removeCounts(db, new Date(period.getTime() - 2 * MINUTE)).catch(() => {});
    }
    return found;
  }
}
