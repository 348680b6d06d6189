import * as z from 'zod/mini';

const GONE = Symbol('gone');
type Holder = Record<PropertyKey, unknown>;

/** Takes out what `path` leads to; what is not there takes the object it should be in. False when that is the root. */
function prune(root: unknown, path: readonly PropertyKey[]): boolean {
  if (!path.length) return false;
  let holder = root as Holder;
  for (const step of path.slice(0, -1)) {
    holder = holder[step] as Holder;
    if ((holder as unknown) === GONE || typeof holder !== 'object' || holder === null) return true;
  }
  const last = path.at(-1)!;
  if (Array.isArray(holder)) holder[last as number] = GONE;
  else if (Object.hasOwn(holder, last)) delete holder[last];
  else return prune(root, path.slice(0, -1));
  return true;
}

function sweep(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== GONE).map(sweep);
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) (value as Holder)[name] = sweep(inner);
  return value;
}

/**
 * The record in `json` as tolerant readers take it: what does not fit is left out, from the leaf up, until the rest does.
 * Undefined when nothing is left that could be one.
 */
export function readRecord(schema: z.ZodMiniType, json: unknown): unknown {
  let result = z.safeParse(schema, json);
  if (result.success) return result.data;
  let copy: unknown = structuredClone(json);
  while (!result.success) {
    // A value may break two rules at once: -2^53 is too small and not exact. It is one thing to leave out all the same.
    const paths = new Map(result.error.issues.map(({ path }) => [JSON.stringify(path), path]));
    for (const path of paths.values()) if (!prune(copy, path)) return undefined;
    copy = sweep(copy);
    result = z.safeParse(schema, copy);
  }
  return result.data;
}
