import { en } from 'zod/locales';
import * as z from 'zod/mini';
import type { FieldProblem } from '../sdk/schemas/problem.js';
import { readProvinces } from './province-names.js';

const english = en().localeError;

/** What was asked, or every wrong field of it. */
export type ReadQuery<Q> = { query: Q; wrong?: undefined } | { query?: undefined; wrong: FieldProblem[] };

type Kind = 'string' | 'number' | 'boolean' | 'strings' | 'numbers';

const kinds = new WeakMap<z.ZodMiniObject, Map<string, Kind>>();

/** How each field of a query is written in an address. */
function kindsOf(schema: z.ZodMiniObject): Map<string, Kind> {
  let found = kinds.get(schema);
  if (!found) {
    found = new Map();
    for (const [name, field] of Object.entries(schema.shape)) {
      let { def } = (field as z.ZodMiniType)._zod as {
        def: z.core.$ZodTypeDef & { innerType?: z.ZodMiniType };
      };
      while (def.innerType) def = def.innerType._zod.def as typeof def;
      const isList = def.type === 'array';
      if (isList) def = (def as unknown as { element: z.ZodMiniType }).element._zod.def as typeof def;
      const isNumber = def.type === 'number' || def.type === 'int';
      if (def.type === 'boolean') found.set(name, 'boolean');
      else if (isList) found.set(name, isNumber ? 'numbers' : 'strings');
      else found.set(name, isNumber ? 'number' : 'string');
    }
    kinds.set(schema, found);
  }
  return found;
}

/** A number when it is written as one, else the text, which the schema then refuses with a message. */
const toNumber = (text: string) => (/^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text);
const toBoolean = (text: string) =>
  text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;

function read(kind: Kind, values: string[]): unknown {
  if (kind === 'strings' || kind === 'numbers') {
    const items = values
      .flatMap((value) => value.split(','))
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return kind === 'numbers' ? items.map(toNumber) : items;
  }
  const value = values[0] ?? '';
  return kind === 'number' ? toNumber(value) : kind === 'boolean' ? toBoolean(value) : value;
}

/** Understood everywhere: the publishable key, which reads do not need. */
const IGNORED = new Set(['key']);

/**
 * The query of an address by its schema. Lists are comma separated or repeated; an empty value means "not given",
 * except `ids=`, which means none. Provinces
 * come out as ids.
 */
export function readQuery<Q>(schema: z.ZodMiniObject, params: URLSearchParams): ReadQuery<Q> {
  const fields = kindsOf(schema);
  const wrong = new Map<string, string>();
  const given: Record<string, unknown> = {};
  for (const name of new Set(params.keys())) {
    if (IGNORED.has(name)) continue;
    const kind = fields.get(name);
    const values = params.getAll(name);
    const isList = kind === 'strings' || kind === 'numbers';
    if (!kind) wrong.set(name, `Unknown parameter. Known are: ${[...fields.keys()].join(', ')}`);
    else if (values.some((value) => value.includes('\0'))) wrong.set(name, 'Must not contain U+0000');
    else if (!isList && values.length > 1) wrong.set(name, 'Must be given once');
    else if (name === 'ids' || values.some((value) => value.trim() !== '')) given[name] = read(kind, values);
  }
  const result = z.safeParse(schema, given, { error: english });
  if (!result.success)
    for (const issue of result.error.issues) {
      const name = String(issue.path[0] ?? '');
      if (!wrong.has(name)) wrong.set(name, issue.message);
    }
  if (Array.isArray(given.province)) {
    const { ids, problems } = readProvinces(given.province as string[]);
    if (problems.length > 0) wrong.set('province', problems.join('; '));
    else if (result.success) (result.data as Record<string, unknown>).province = ids;
  }
  if (wrong.size > 0 || !result.success)
    return { wrong: [...wrong].map(([field, message]) => ({ field, message })) };
  return { query: result.data as Q };
}
