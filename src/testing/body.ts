import * as z from 'zod/mini';
import type { FieldProblem } from '../sdk/schemas/problem.js';
import { wrongBody } from './refusal.js';

/** `value` by its schema; a 422 that names every wrong field as the API names it. */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  throw wrongBody(
    result.error.issues.flatMap((issue): FieldProblem[] => {
      const path = issue.path.map(String);
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          field: [...path, key].join('.'),
          message: 'There is no such field.',
        }));
      return [{ field: path.join('.') || '(body)', message: issue.message }];
    }),
  );
}
