import {
  ApiError,
  BadRequestError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  ResponseError,
} from '../errors.js';
import type { FieldProblem, Problem } from '../schemas/problem.js';
import type { RawAnswer } from './transport.js';

const classes: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  422: BadRequestError,
  428: BadRequestError,
  429: RateLimitError,
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Seconds to wait by a `Retry-After` header in seconds or as an HTTP date; undefined when it says nothing sensible. */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 && seconds <= 86_400 ? Math.ceil(seconds) : undefined;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The error for an answer that is none of what was asked for, whatever its body is. */
export function failureOf({ status, headers, text: body }: RawAnswer): ApiError | ResponseError {
  const said = parsed(body);
  const requestId = headers.get('x-request-id') ?? text(said.requestId);
  if (status < 400) return new ResponseError('', `HTTP ${status} without JSON`, { requestId });
  const fields = (Array.isArray(said.fields) ? said.fields : []).flatMap((one: unknown): FieldProblem[] => {
    const { field, message } = (one ?? {}) as Record<string, unknown>;
    return text(field) && text(message) ? [{ field: String(field), message: String(message) }] : [];
  });
  const problem: Partial<Problem> & { status: number; retryAfter?: number | undefined } = { status, fields };
  const [title, detail, code] = [text(said.title), text(said.detail), text(said.code)];
  if (title) problem.title = title;
  if (detail) problem.detail = detail;
  if (code) problem.code = code;
  if (requestId) problem.requestId = requestId;
  if (said.current !== undefined) problem.current = said.current;
  if (status === 429) problem.retryAfter = retryAfterOf(headers);
  return new (classes[status] ?? (status >= 500 ? ServerError : ApiError))(problem);
}
