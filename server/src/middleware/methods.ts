import type { Context, Hono } from 'hono';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import { requestIdOf } from '../request-id.js';
import { baseHeaders } from './headers.js';

// `*` stands for any but Authorization; older browsers need the names.
const ALLOWED_HEADERS =
  '*, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id';

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.]/g, '\\.')
      .replace(/\*$/, '.*')
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

/** Answers OPTIONS for a path that the router knows, so that browsers of any page may ask. */
export function answerOptions(app: Hono<Env>, c: Context<Env>): Response | undefined {
  if (c.req.method !== 'OPTIONS') return undefined;
  const methods = methodsOf(app, c.req.path);
  if (methods.length === 0) return undefined;
  const allow = methods.join(', ');
  return new Response(null, {
    status: 204,
    headers: {
      ...baseHeaders(requestIdOf(c)),
      Allow: allow,
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': ALLOWED_HEADERS,
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** 405 with `Allow` for a known path that has other methods, else 404. */
export function unknownRoute(app: Hono<Env>, method: string, path: string): ProblemError {
  const methods = methodsOf(app, path);
  if (methods.length === 0 || methods.includes(method))
    return new ProblemError({ status: 404, code: 'not-found', detail: `There is nothing at this address.` });
  const allow = methods.join(', ');
  return new ProblemError({
    status: 405,
    code: 'method-not-allowed',
    detail: `${method} is not possible here; ${allow} are.`,
    headers: { Allow: allow },
  });
}
