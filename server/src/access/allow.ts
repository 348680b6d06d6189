import type { Context } from 'hono';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import type { Access } from './access.js';
import { originAllowed } from './origins.js';
import type { Principal } from './principal.js';

/** An error that says what the caller lacks. */
export const refuse = (status: 401 | 403, code: string, detail: string) =>
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
  if (!('scope' in access)) return;
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
