/**
 * What a value must be. A word: `s` string, `n` number, `b` boolean, `d` calendar date, `t` instant, `i` integer, with
 * bounds as in `i1,5`. A list of one shape: a list of such. An object: its fields; `?` after a name makes it optional.
 */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape };

// A date and an instant as schemas/common.ts has them; a test holds the two together.
const patterns: Record<string, RegExp> = {
  d: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  t: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  s: /^/,
};

function fits(value: unknown, word: string): boolean {
  const kind = word[0]!;
  if (kind === 'b') return typeof value === 'boolean';
  if (kind === 'n') return Number.isFinite(value);
  if (kind !== 'i') return typeof value === 'string' && patterns[kind]!.test(value);
  const [least, most] = word.slice(1).split(',');
  return (
    Number.isSafeInteger(value) &&
    !((value as number) < +(least || -Infinity) || (value as number) > +(most || Infinity))
  );
}

/**
 * What of `value` has the `shape`, or undefined. Fields that the shape does not name are dropped; an optional field that
 * does not fit is left out; a required one takes its object with it; a list loses the items that do not fit.
 */
export function decode(value: unknown, shape: Shape): unknown {
  if (typeof shape === 'string') return fits(value, shape) ? value : undefined;
  if (Array.isArray(shape))
    return Array.isArray(value)
      ? value.map((item) => decode(item, shape[0] as Shape)).filter((item) => item !== undefined)
      : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(shape)) {
    const name = field.replace('?', '');
    const found = decode((value as Record<string, unknown>)[name], wanted);
    if (found !== undefined) record[name] = found;
    else if (name === field) return undefined;
  }
  return record;
}
