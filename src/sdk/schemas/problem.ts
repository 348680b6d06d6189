import * as z from 'zod/mini';
import { list, optional } from './common.js';

/** One field that was wrong. */
export interface FieldProblem {
  /** Name of the query parameter, or path in the body. */
  field: string;
  message: string;
}
export const fieldProblem = z.object({ field: z.string(), message: z.string() });

/** An error as the API answers it: RFC 9457 problem details with a stable `code`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  requestId?: string;
  fields: FieldProblem[];
  /** Of a conflict: the record as it is now. */
  current?: unknown;
}
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: optional(z.string()),
  requestId: optional(z.string()),
  fields: list(fieldProblem),
  current: optional(z.unknown()),
});
