import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Env } from './env.js';

/** The name of a request, the same whenever it is asked for; one that the caller gave is kept when it is harmless. */
export function requestIdOf(c: Context<Env>): string {
  let id = c.get('requestId') as string | undefined;
  if (id === undefined) {
    const given = c.req.header('X-Request-Id');
    id = given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
    c.set('requestId', id);
  }
  return id;
}
