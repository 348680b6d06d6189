import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';

/** Names each request; a name that the caller gave is kept when it is harmless. */
export const requestId: MiddlewareHandler<Env> = async (c, next) => {
  const given = c.req.header('X-Request-Id');
  c.set('requestId', given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());
  await next();
};
