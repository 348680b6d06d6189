import { crashFields } from '../crash.js';
import { isUnreachable } from '../db/unreachable.js';
import type { Log } from '../log.js';
import { ProblemError } from '../problem.js';
import { baseHeaders } from './headers.js';

const asProblem = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  return isUnreachable(error)
    ? new ProblemError({ status: 503, code: 'unavailable', headers: { 'Retry-After': '5' } })
    : new ProblemError({ status: 500, code: 'internal-error' });
};

/** Any error as `application/problem+json`. What went wrong inside is logged under the request's id and never sent. */
export function sendProblem(error: unknown, requestId: string, log: Log): Response {
  const problem = asProblem(error);
  const { status, headers } = problem.details;
  if (status >= 500)
    log('error', 'request-failed', {
      requestId,
      status,
      ...crashFields(error),
    });
  return new Response(JSON.stringify(problem.toJSON(requestId)), {
    status,
    headers: {
      ...baseHeaders(requestId),
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
  });
}
