/** One field that differs, by its path; `undefined` where it was or is not there. */
export interface Change {
  field: string;
  before?: unknown;
  after?: unknown;
}

/** Fields that the server keeps itself. */
const OWN = new Set(['updatedAt', 'sequence']);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between two records, field by field: objects are looked into, lists are compared whole. */
export function changesBetween(before: object, after: object, path = ''): Change[] {
  const [old, fresh] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((name): Change[] => {
    if (path === '' && OWN.has(name)) return [];
    const field = path === '' ? name : `${path}.${name}`;
    const [was, is] = [old[name], fresh[name]];
    if (isPlain(was) && isPlain(is)) return changesBetween(was, is, field);
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [
      { field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  });
}
