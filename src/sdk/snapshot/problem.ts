import type { ApiError } from '../errors.js';
import { failureOf } from '../internal/failure.js';
import type { FieldProblem } from '../schemas/problem.js';

const titles: Record<number, string> = { 400: 'Bad Request', 404: 'Not Found', 414: 'URI Too Long' };

/** The error that the API would answer with. */
export const problem = (status: number, code: string, detail: string, fields: FieldProblem[] = []) =>
  failureOf({
    status,
    headers: new Headers(),
    text: JSON.stringify({ title: titles[status], code, detail, fields }),
  }) as ApiError;

/** 400 with every wrong field. */
export const invalidQuery = (fields: FieldProblem[]) =>
  problem(
    400,
    'invalid-query',
    fields.map(({ field, message }) => `${field}: ${message}`).join('; '),
    fields,
  );
