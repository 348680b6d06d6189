import type { Hono, MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import { baseHeaders } from './headers.js';

const ALLOWED_HEADERS = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id';

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.]/g, '\\.')
      .replace(/:\w+\{([^}]*)\}/g, '($1)')
      .replace(/:\w+/g, '[^/]+')}$`,
  );

/** The methods that the router knows for a path; empty when it knows none. */
export function methodsOf(app: Hono<Env>, path: string): string[] {
  const methods = app.routes
    .filter(({ method, path: pattern }) => method !== 'ALL' && patternOf(pattern).test(path))
    .map(({ method }) => method);
  if (methods.length === 0) return [];
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].sort();
}

/** Answers OPTIONS for every path that the router knows, so that browsers of any page may ask. */
export const preflight =
  (app: Hono<Env>): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (c.req.method !== 'OPTIONS') return next();
    const methods = methodsOf(app, c.req.path);
    if (methods.length === 0) return next();
    const allow = methods.join(', ');
    return new Response(null, {
      status: 204,
      headers: {
        ...baseHeaders(c.get('requestId')),
        Allow: allow,
        'Access-Control-Allow-Methods': allow,
        'Access-Control-Allow-Headers': ALLOWED_HEADERS,
        'Access-Control-Max-Age': '86400',
      },
    });
  };

/** 405 with `Allow` for a known path, else 404. */
export function unknownRoute(app: Hono<Env>, method: string, path: string): ProblemError {
  const methods = methodsOf(app, path);
  if (methods.length === 0)
    return new ProblemError({ status: 404, code: 'not-found', detail: `There is nothing at this address.` });
  const allow = methods.join(', ');
  return new ProblemError({
    status: 405,
    code: 'method-not-allowed',
    detail: `${method} is not possible here; ${allow} are.`,
    headers: { Allow: allow },
  });
}
