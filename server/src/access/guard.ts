import type { Context } from 'hono';
import type { Database } from '../db/database.js';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import { type Access, type Guard, open } from './access.js';
import { findKey, noteUse } from './keys.js';
import { originAllowed } from './origins.js';
import { anonymous, type Principal } from './principal.js';

export interface GuardOptions {
  db: Database;
  clock: () => Date;
  /** Milliseconds for which a key that was found is believed: a revoked one ends within them. */
  keptFor: number;
}

const refuse = (status: 401 | 403, code: string, detail: string) =>
  new ProblemError({
    status,
    code,
    detail,
    ...(status === 401 ? { headers: { 'WWW-Authenticate': 'Bearer realm="hang-viet"' } } : {}),
  });

/** The key that came with a request: in the `Authorization` header, or, a publishable one only, as `key=` in the address. */
export function keyOf(c: Context<Env>): string | undefined {
  const header = c.req.header('Authorization');
  if (header !== undefined) {
    const [, key] = /^Bearer +(\S+) *$/i.exec(header) ?? [];
    if (key === undefined)
      throw refuse(401, 'wrong-authorization', 'Write "Authorization: Bearer" and the key.');
    return key;
  }
  const url = c.req.url;
  if (!/[?&]key=/.test(url)) return undefined;
  const key = c.req.query('key');
  if (key?.startsWith('sk_'))
    throw refuse(
      401,
      'secret-key-in-address',
      'A secret key must not stand in an address, which others log. Send it in the Authorization header, and replace this one.',
    );
  return key || undefined;
}

/** Throws when the caller may not do what `access` asks for. */
export function allow(principal: Principal, access: Access, origin: string | undefined): void {
  const { kind } = principal;
  if (kind === 'publishable' && origin !== undefined && !originAllowed(origin, principal.origins))
    throw refuse(403, 'wrong-origin', 'This key is not for pages of this origin.');
  if (access.kind === 'open') return;
  if (kind === 'anonymous')
    throw refuse(401, 'no-key', `This needs a ${access.kind === 'submission' ? '' : 'secret '}key.`);
  if (kind === 'publishable') {
    if (access.kind !== 'submission')
      throw refuse(403, 'secret-key-needed', 'A publishable key may read and send in, nothing else.');
    if (origin === undefined)
      throw refuse(403, 'no-origin', 'With a publishable key only a page in a browser may send this.');
    return;
  }
  if (!principal.scopes.includes(access.scope))
    throw refuse(403, 'scope-missing', `The key lacks the right "${access.scope}".`);
}

/** The guard of every route: finds whose key came along, and lets through or refuses. Also keeps when keys were used. */
export function createGuard({ db, clock, keptFor }: GuardOptions): { guard: Guard; flush(): Promise<void> } {
  const kept = new Map<string, { until: number; principal: Principal | undefined }>();
  const uses = new Map<string, Date>();

  async function find(key: string): Promise<Principal> {
    const now = performance.now();
    let entry = kept.get(key);
    if (!entry || entry.until <= now) {
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
      const wanted = access.kind === 'receipt' && c.req.query('receipt') ? open : access;
      const key = keyOf(c);
      if (key === undefined) {
        c.set('principal', anonymous);
        allow(anonymous, wanted, undefined);
        return undefined;
      }
      return find(key).then((principal) => {
        c.set('principal', principal);
        allow(principal, wanted, c.req.header('Origin'));
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
