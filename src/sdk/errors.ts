import type { ImportFault, ImportJob } from './schemas/import-job.js';
import type { FieldProblem, Problem } from './schemas/problem.js';

/** The root of every error of the SDK. Tell them apart by `name` or by the guards of `error-guards.ts`: `instanceof` fails across copies. */
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
