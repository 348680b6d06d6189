import type { Context } from 'hono';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import { clientAddress, networkOf, type Proxies } from './address.js';
import type { Taken } from './bucket.js';
import type { Counts } from './counts.js';
import type { Principal } from './principal.js';
import type { Visitors } from './visitors.js';

/** Requests a minute; 0: as many as one likes. */
export interface LimitSettings {
  /** Without a key, for each address. */
  anonymous: number;
  /** With a publishable key that has no number of its own, for each address: its pages have many readers. */
  publishable: number;
  /** With a secret key that has no number of its own. */
  secret: number;
  /** Whose `X-Forwarded-For` is believed. */
  proxies: Proxies;
}

/** What a caller has left; goes out with the answer. */
export interface Quota {
  policy: 'address' | 'key';
  limit: number;
  remaining: number;
  reset: number;
}

/** The fields of the IETF draft "RateLimit header fields for HTTP". */
export const quotaHeaders = ({ policy, limit, remaining, reset }: Quota): Record<string, string> => ({
  RateLimit: `"${policy}";r=${remaining};t=${reset}`,
  'RateLimit-Policy': `"${policy}";q=${limit};w=60`,
});

const tooMany = ({ policy, limit, reset }: Quota) =>
  new ProblemError({
    status: 429,
    code: 'too-many-requests',
    detail: `This ${policy} may ask ${limit} times a minute. Ask again in ${reset} seconds.`,
    headers: { 'Retry-After': String(reset) },
  });

/** Counts the requests of each caller, and refuses with a 429 what is too much. */
export class Limits {
  readonly #settings: LimitSettings;
  readonly #counts: Counts;
  readonly #visitors: Visitors;

  constructor(settings: LimitSettings, counts: Counts, visitors: Visitors) {
    this.#settings = settings;
    this.#counts = counts;
    this.#visitors = visitors;
  }

  /** Counts one request. A promise only when something must be asked first; throws, or rejects with, a 429. */
  take(c: Context<Env>, { id, kind, perMinute }: Principal): Promise<void> | undefined {
    const limit = perMinute ?? this.#settings[kind];
    if (limit === 0) return undefined;
    if (kind === 'secret') return this.#count(c, 'key', id, limit);
    const visitor = this.#visitors.nameOf(networkOf(clientAddress(c, this.#settings.proxies)));
    const count = (name: string) =>
      this.#count(c, kind === 'anonymous' ? 'address' : 'key', `${id} ${name}`, limit);
    return typeof visitor === 'string' ? count(visitor) : visitor.then(count);
  }

  #count(c: Context<Env>, policy: Quota['policy'], name: string, limit: number): Promise<void> | undefined {
    const note = ({ allowed, remaining }: Taken) => {
      const quota = { policy, limit, remaining, reset: this.#counts.reset };
      c.set('quota', quota);
      if (!allowed) throw tooMany(quota);
    };
    const taken = this.#counts.take(name, limit);
    if (taken instanceof Promise) return taken.then(note);
    note(taken);
    return undefined;
  }
}
