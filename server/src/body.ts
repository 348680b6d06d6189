import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { FieldProblem } from '../../src/sdk/schemas/problem.js';
import type { Env } from './env.js';
import { ProblemError } from './problem.js';

/** Bytes of a JSON body. */
const LARGEST = 256_000;
/** Lists and objects within one another. */
const DEEPEST = 20;

/** Whether the text nests deeper than any record does; looked at before it is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (quoted) {
      if (char === 92) i++;
      else if (char === 34) quoted = false;
    } else if (char === 34) quoted = true;
    else if (char === 91 || char === 123) {
      if (++depth > DEEPEST) return true;
    } else if (char === 93 || char === 125) depth--;
  }
  return false;
}

const problem = (status: number, code: string, detail: string) => new ProblemError({ status, code, detail });

/** The body's text; refused when it is too large, whatever its headers say. */
export async function readText(c: Context<Env>, largest = LARGEST): Promise<string> {
  const tooLarge = () =>
    problem(413, 'body-too-large', `A body may have ${largest.toLocaleString('en')} bytes.`);
  if (Number(c.req.header('Content-Length') ?? 0) > largest) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largest) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw problem(400, 'not-utf-8', 'The body must be text in UTF-8.');
  }
}

/** The JSON of the body; a 400, 413 or 415 that says what is wrong with it. */
export async function readJson(c: Context<Env>): Promise<unknown> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type))
    throw problem(415, 'not-json', 'Send application/json.');
  const text = await readText(c);
  if (isTooDeep(text))
    throw problem(400, 'body-too-deep', `Nothing here nests deeper than ${DEEPEST} levels.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    // What the engine says may quote the body, which may hold personal data.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    throw problem(400, 'not-json', `The body is no JSON${at ? `: see character ${at}` : ''}.`);
  }
}

/** What is wrong, by field: `packagings.0.price.amount`. */
export const fieldsOf = (issues: readonly z.core.$ZodIssue[]): FieldProblem[] =>
  issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        field: [...path, key].join('.'),
        message: 'There is no such field.',
      }));
    return [{ field: path.join('.') || '(body)', message: issue.message }];
  });

/** 422 with every wrong field of a body. */
export const invalidBody = (fields: FieldProblem[]): ProblemError =>
  new ProblemError({
    status: 422,
    code: 'invalid-body',
    detail: fields.map(({ field, message }) => `${field}: ${message}`).join('; '),
    fields,
  });

/** `value` by its schema; a 422 that names every wrong field. */
export function parseBody<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value);
  if (!result.success) throw invalidBody(fieldsOf(result.error.issues));
  const bad = nulPath(value);
  if (bad !== undefined) throw invalidBody([{ field: bad, message: 'Must not contain U+0000' }]);
  return result.data;
}

/** Where a text holds U+0000, which the database cannot keep. */
function nulPath(value: unknown, path: string[] = []): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path.join('.') || '(body)' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = name.includes('\0') ? [...path, '…'].join('.') : nulPath(inner, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
