/** What a bucket says to one more request. */
export interface Taken {
  allowed: boolean;
  /** How many more would be let through. */
  remaining: number;
}

interface Waiting {
  /** Which of the batch it is. */
  place: number;
  answer: (taken: Taken) => void;
}

/** The requests of one caller in this minute. */
export interface Bucket {
  limit: number;
  /** What all processes reported, as of the last exchange. */
  shared: number;
  /** Counted here since, of which `sending` are part of an exchange that is under way. */
  own: number;
  sending: number;
  waiting: Waiting[];
}

/** What one bucket reports in one exchange. */
export class Batch {
  readonly bucket: string;
  readonly count: number;
  readonly #bucket: Bucket;
  readonly #waiting: Waiting[];

  constructor(name: string, bucket: Bucket) {
    this.bucket = name;
    this.count = bucket.own;
    this.#bucket = bucket;
    this.#waiting = bucket.waiting;
    bucket.sending = bucket.own;
    bucket.waiting = [];
  }

  /** Takes over what all processes have, and answers those who waited by their place among all. */
  settle(total: number | undefined): void {
    const bucket = this.#bucket;
    const shared = total ?? bucket.shared + this.count;
    bucket.shared = shared;
    bucket.own -= this.count;
    bucket.sending = 0;
    for (const { place, answer } of this.#waiting) {
      const remaining = bucket.limit - (shared - this.count + place);
      answer({ allowed: remaining >= 0, remaining: Math.max(0, remaining) });
    }
  }
}

/** The buckets of a minute; so many that whoever has more addresses is not stopped by counting them. */
export class Buckets {
  readonly #all = new Map<string, Bucket>();

  /** The bucket of this name, a new one if there is none. */
  of(name: string, limit: number): Bucket {
    let bucket = this.#all.get(name);
    if (!bucket) {
      const oldest = this.#all.size >= 50_000 ? this.#all.entries().next().value : undefined;
      if (oldest?.[1].waiting.length === 0) this.#all.delete(oldest[0]);
      this.#all.set(name, (bucket = { limit, shared: 0, own: 0, sending: 0, waiting: [] }));
    }
    return bucket;
  }

  /** The bucket, if there is one. */
  get(name: string): Bucket | undefined {
    return this.#all.get(name);
  }
}
