import type * as z from 'zod/mini';

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  format?: string;
  checks?: { _zod: { def: { pattern?: RegExp; value?: number } } }[];
}
const definition = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

/** A valid value of `schema` with every field there and two items in each list; with `all` false only what is required. */
export function valueOf(schema: z.core.$ZodType, all = true): unknown {
  const def = definition(schema);
  switch (def.type) {
    case 'string': {
      const pattern = def.checks?.find(({ _zod }) => _zod.def.pattern)?._zod.def.pattern;
      return ['chữ', '2026-11-22', '2026-11-22T08:00:00+07:00'].find(
        (text) => !pattern || pattern.test(text),
      );
    }
    case 'boolean':
      return true;
    case 'number':
      return def.checks?.find(({ _zod }) => typeof _zod.def.value === 'number')?._zod.def.value ?? 3;
    case 'optional':
    case 'default':
      return valueOf(def.innerType!, all);
    case 'array':
      return [valueOf(def.element!, all), valueOf(def.element!, all)];
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape!)
          .filter(([, field]) => all || !['optional', 'default'].includes(definition(field).type))
          .map(([name, field]) => [name, valueOf(field, all)]),
      );
    default:
      throw new Error(`no value for ${def.type}`);
  }
}
/** A valid value with only what is required. */
export const required = (schema: z.core.$ZodType) => valueOf(schema, false);

export interface Place {
  path: string[];
  /** What is wrong here, or below, cannot cost the record. */
  optional: boolean;
  /** `string` when any text is allowed. */
  kind: string;
}

/** Every place in a value made by `valueOf`, lists' items and fields of inner objects included. */
export function walk(schema: z.core.$ZodType, path: string[] = [], optional = false): Place[] {
  const def = definition(schema);
  if (def.type === 'optional' || def.type === 'default') return walk(def.innerType!, path, true);
  const here = path.length
    ? [
        {
          path,
          optional,
          kind:
            def.type === 'string' && !def.checks?.length
              ? 'string'
              : def.type === 'string'
                ? 'pattern'
                : def.type,
        },
      ]
    : [];
  if (def.type === 'array') return [...here, ...walk(def.element!, [...path, '1'], true)];
  if (def.type === 'object')
    return [
      ...here,
      ...Object.entries(def.shape!).flatMap(([name, field]) => walk(field, [...path, name], optional)),
    ];
  return here;
}
