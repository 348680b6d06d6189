import type { Context } from 'hono';
import type { Database } from '../db/database.js';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import { type Guard, open } from './access.js';
import { allow, keyOf, refuse } from './allow.js';
import { findKey, noteUse } from './keys.js';
import type { Limits } from './limits.js';
import { allowOperator } from './operator.js';
import { anonymous, type Principal } from './principal.js';

export interface GuardOptions {
  db: Database;
  clock: () => Date;
  /** Milliseconds for which a key that was found is believed: a revoked one ends within them. */
  keptFor: number;
  /** Absent: nobody's requests are counted. */
  limits?: Limits | undefined;
  /** What an operator sends; absent: only this machine is the operator's. */
  operatorToken?: string | undefined;
}

const LONGEST_ADDRESS = 8_000;

const tooLong = () =>
  new ProblemError({
    status: 414,
    code: 'uri-too-long',
    detail: `Addresses may have ${LONGEST_ADDRESS} characters.`,
  });

/** The guard of every route: finds whose key came along, and lets through or refuses. Also keeps when keys were used. */
export function createGuard({ db, clock, keptFor, limits, operatorToken }: GuardOptions): {
  guard: Guard;
  flush(): Promise<void>;
} {
  const kept = new Map<string, { until: number; principal: Principal | undefined }>();
  const uses = new Map<string, Date>();

  const count = (c: Context<Env>, principal: Principal) =>
    // Pages and what tells how the server is stay open whatever was asked before.
    c.req.path.startsWith('/v1/') ? limits?.take(c, principal) : undefined;

  async function find(c: Context<Env>, key: string): Promise<Principal> {
    const now = performance.now();
    let entry = kept.get(key);
    if (!entry || entry.until <= now) {
      // So that nobody guesses for free.
      if (!entry) await count(c, anonymous);
      entry = { until: now + keptFor, principal: await findKey(db, key) };
      kept.delete(key);
      // Unknown keys are not kept: whoever guesses must not fill this.
      if (entry.principal) kept.set(key, entry);
      if (kept.size > 1000) kept.delete(kept.keys().next().value!);
    }
    if (!entry.principal) throw refuse(401, 'unknown-key', 'The key is unknown or was revoked.');
    uses.set(entry.principal.id, clock());
    return entry.principal;
  }

  return {
    guard(c, access) {
      if (c.req.url.length > LONGEST_ADDRESS) throw tooLong();
      if (access.kind === 'operator') {
        c.set('principal', anonymous);
        allowOperator(c, operatorToken);
        return undefined;
      }
      const wanted = access.kind === 'receipt' && c.req.query('receipt') ? open : access;
      const key = keyOf(c);
      if (key === undefined) {
        c.set('principal', anonymous);
        allow(anonymous, wanted, undefined);
        return count(c, anonymous);
      }
      return find(c, key).then((principal) => {
        c.set('principal', principal);
        allow(principal, wanted, c.req.header('Origin'));
        return count(c, principal);
      });
    },
    async flush() {
      if (uses.size === 0) return;
      const noted = new Map(uses);
      uses.clear();
      await noteUse(db, noted);
    },
  };
}
