import type { FieldProblem } from '../sdk/schemas/problem.js';

/** An error that the test API answers with, thrown anywhere below a route. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: { fields: FieldProblem[] } & Record<string, unknown>;

  constructor(
    status: number,
    code: string,
    detail: string,
    { fields = [], current }: { fields?: FieldProblem[]; current?: object | undefined } = {},
  ) {
    super(detail);
    this.status = status;
    this.body = {
      type: `urn:hang-viet:problem:${code}`,
      title: titles[status] ?? 'Error',
      status,
      code,
      detail,
      fields,
      ...(current && { current }),
    };
  }
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export const missing = (what: string) => new Refusal(404, 'not-found', `There is no ${what}.`);

/** 422 with every wrong field. */
export const wrongBody = (fields: FieldProblem[]) =>
  new Refusal(422, 'invalid-body', fields.map(({ field, message }) => `${field}: ${message}`).join('; '), {
    fields,
  });

/** 422 when a field names a record that is not there. */
export const unknownRecord = (field: string, id: string, table: string): FieldProblem => ({
  field,
  message: `There is no record "${id}" in ${table}`,
});

/** What is wrong, field by field. */
export const fieldsOf = ({ body }: Refusal): FieldProblem[] => body.fields;
