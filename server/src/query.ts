import * as z from 'zod/mini';
import { readQuery } from '../../src/catalogue/query.js';
import { invalidQuery } from './problem.js';

z.config(z.locales.en());

/** The query of an address by its schema. Throws a 400 that names every wrong field. */
export function parseQuery<Q>(schema: z.ZodMiniObject, params: URLSearchParams): Q {
  const { query, wrong } = readQuery<Q>(schema, params);
  if (wrong) throw invalidQuery(wrong);
  return query;
}
