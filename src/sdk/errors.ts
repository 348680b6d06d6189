import type { RawAnswer } from './internal/transport.js';
import type { ImportFault, ImportJob } from './schemas/import-job.js';
import type { FieldProblem, Problem } from './schemas/problem.js';

/** The root of every error of the SDK. Tell them apart by `name` or the guards below: `instanceof` fails across copies. */
export class HangVietError extends Error {
  override readonly name: string = 'HangVietError';
}

/** The API answered with an error. */
export class ApiError extends HangVietError {
  override readonly name: string = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** Stable, for programs: e.g. `not-found`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  /** Each wrong field, with what is wrong. */
  readonly fields: readonly FieldProblem[];
  /** Give it to those who run the API: it names the request in their logs. */
  readonly requestId: string | undefined;

  constructor(problem: Partial<Problem> & { status: number }, options?: ErrorOptions) {
    const { status, title = `HTTP ${status}`, detail, fields = [], code = 'unknown', requestId } = problem;
    const wrong = fields.map(({ field, message }) => `${field}: ${message}`);
    super([title, detail, ...wrong].filter(Boolean).join('. '), options);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.fields = fields;
    this.requestId = requestId;
  }
}

/** 400, 422, 428: the request was wrong; `fields` says where. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
}
/** 401: the key is missing, wrong or revoked. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}
/** 403: the key may not do this. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
}
/** 404, 410: there is no such record. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}
/** 409, 412: it does not go with what is there; after a change by somebody else, `code` is `changed-meanwhile`. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
  /** The record as it is now, when the API said so; it was not checked against the schema. */
  readonly current: unknown;
  /** An earlier attempt of this very call broke off, so the change in `current` may be the caller's own. */
  readonly mayBeOwn: boolean;
  constructor(problem: Partial<Problem> & { status: number; mayBeOwn?: boolean }, options?: ErrorOptions) {
    super(problem, options);
    this.current = problem.current;
    this.mayBeOwn = problem.mayBeOwn ?? false;
  }
}
/** 429: too many requests. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
  /** Seconds to wait, when the API said so. */
  readonly retryAfter: number | undefined;
  constructor(
    problem: Partial<Problem> & { status: number; retryAfter?: number | undefined },
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.retryAfter = problem.retryAfter;
  }
}
/** 5xx: the API failed. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}

/** No answer came: no network, no such host, or the connection broke. `cause` has what the platform said. */
export class NetworkError extends HangVietError {
  override readonly name = 'NetworkError';
}
/** No whole answer came in time: connecting, headers and body count together. */
export class TimeoutError extends HangVietError {
  override readonly name = 'TimeoutError';
}
/** The caller's signal ended the call; `cause` is its reason. */
export class AbortError extends HangVietError {
  override readonly name = 'AbortError';
}
/** An import wrote nothing; `job` says why, with what is wrong in each row. */
export class ImportRefusedError extends HangVietError {
  override readonly name = 'ImportRefusedError';
  readonly job: ImportJob;
  constructor(job: ImportJob) {
    const [first] = job.faults;
    const where = first ? `, first in row ${first.row}: ${first.message}` : '';
    super(
      job.status === 'failed'
        ? 'The import failed and nothing was written: run it again'
        : `Nothing was imported: ${job.wrong} rows are wrong${where}`,
    );
    this.job = job;
  }
  /** What is wrong, row by row; the first 1,000. */
  get faults(): readonly ImportFault[] {
    return this.job.faults;
  }
}
/** An answer came that does not fit what the API promises. */
export class ResponseError extends HangVietError {
  override readonly name = 'ResponseError';
  /** Where in the answer, e.g. `data`. */
  readonly at: string;
  /** Give it to those who run the API: it names the request in their logs. */
  readonly requestId: string | undefined;
  constructor(at: string, message: string, options: ErrorOptions & { requestId?: string | undefined } = {}) {
    super(`The API's answer does not fit at ${at || 'its root'}: ${message}`, options);
    this.at = at;
    this.requestId = options.requestId;
  }
}

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

const apiErrors = [
  'ApiError',
  'BadRequestError',
  'AuthenticationError',
  'PermissionError',
  'NotFoundError',
  'ConflictError',
  'RateLimitError',
  'ServerError',
];
const named =
  <T extends HangVietError>(...names: string[]) =>
  (error: unknown): error is T =>
    typeof error === 'object' && error !== null && names.includes(String((error as Error).name));

// By name, since each realm and each copy of the SDK has classes of its own.
/** Whether the SDK made `error`. */
export const isHangVietError = named<HangVietError>(
  'HangVietError',
  ...apiErrors,
  'NetworkError',
  'TimeoutError',
  'AbortError',
  'ResponseError',
  'ImportRefusedError',
);
/** Whether `error` is an `ApiError` of any kind: the API itself said no. */
export const isApiError = named<ApiError>(...apiErrors);
export const isBadRequestError = named<BadRequestError>('BadRequestError');
export const isAuthenticationError = named<AuthenticationError>('AuthenticationError');
export const isPermissionError = named<PermissionError>('PermissionError');
export const isNotFoundError = named<NotFoundError>('NotFoundError');
export const isConflictError = named<ConflictError>('ConflictError');
export const isRateLimitError = named<RateLimitError>('RateLimitError');
export const isImportRefusedError = named<ImportRefusedError>('ImportRefusedError');
export const isServerError = named<ServerError>('ServerError');
export const isNetworkError = named<NetworkError>('NetworkError');
export const isTimeoutError = named<TimeoutError>('TimeoutError');
export const isAbortError = named<AbortError>('AbortError');
export const isResponseError = named<ResponseError>('ResponseError');
