import type { FieldProblem } from '../../src/sdk/schemas/problem.js';

const titles: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  414: 'URI Too Long',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export interface ProblemDetails {
  status: number;
  /** Stable: programs may decide by it. */
  code: string;
  detail?: string;
  fields?: FieldProblem[];
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
    const { status, code, detail, fields = [] } = this.details;
    return {
      type: `urn:hang-viet:problem:${code}`,
      title: titles[status] ?? 'Error',
      status,
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(requestId === undefined ? {} : { requestId }),
      fields,
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
