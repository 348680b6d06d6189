import type { FieldProblem } from '../../src/sdk/schemas/problem.js';

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export interface ProblemDetails {
  status: number;
  /** Stable: programs may decide by it. */
  code: string;
  detail?: string;
  fields?: FieldProblem[];
  /** Of a conflict: the record as it is now. */
  current?: object;
  headers?: Record<string, string>;
}

/** An answer that is an error, thrown anywhere below a route; one middleware writes it (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.detail ?? details.code);
    this.details = details;
  }

  /** The body; `requestId` is what the person can quote. */
  toJSON(requestId?: string) {
    const { status, code, detail, current, fields = [] } = this.details;
    return {
      type: `urn:hang-viet:problem:${code}`,
      title: titles[status] ?? 'Error',
      status,
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(requestId === undefined ? {} : { requestId }),
      fields,
      ...(current === undefined ? {} : { current }),
    };
  }
}

/** 400 with every wrong field. */
export const invalidQuery = (fields: FieldProblem[]): ProblemError =>
  new ProblemError({
    status: 400,
    code: 'invalid-query',
    detail: fields.map(({ field, message }) => `${field}: ${message}`).join('; '),
    fields,
  });

/** 404 for a record. */
export const notFound = (what: string): ProblemError =>
  new ProblemError({ status: 404, code: 'not-found', detail: `There is no ${what}.` });
