const beyondPlane = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/** Compares as PostgreSQL's collation "C" does: by code points, not by UTF-16 units. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left === right) continue;
    const [first, second] = [beyondPlane(left), beyondPlane(right)];
    return first === second ? left - right : first ? 1 : -1;
  }
  return a.length - b.length;
}

/** Compares two values of one kind. */
export const compareValues = (a: string | number, b: string | number): number =>
  typeof a === 'number' ? a - (b as number) : compareText(a, b as string);
