import { invalidQuery } from './problem.js';

/** Where a page ended: the sort keys of its last record, and which of the ways to search the pages are of. */
export interface Position {
  keys: (string | number)[];
  way: number;
}

const NOT_BINDING = new Set(['limit', 'cursor', 'facets']);

/** A short name for what a query asks, without which page of it. */
function fingerprint(collection: string, query: object): string {
  const text = JSON.stringify([
    collection,
    ...Object.entries(query)
      .filter(([name]) => !NOT_BINDING.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 2654435761);
    low = Math.imul(low ^ text.charCodeAt(i), 1597334677);
  }
  return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}

const encode = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const decode = (text: string) =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)),
  );

/** The cursor that continues `query` after `position`. */
export const writeCursor = (collection: string, query: object, { keys, way }: Position): string =>
  encode(JSON.stringify([fingerprint(collection, query), way, ...keys]));

/** The error for a cursor that was not written here. */
export const unreadable = () => invalidQuery([{ field: 'cursor', message: 'Not a cursor of this API' }]);

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(decode(cursor));
    if (Array.isArray(parts)) return parts;
  } catch {
    // not one of ours
  }
  throw unreadable();
}

/** Which of the ways to search the cursor of a query is of. */
export function wayOf({ cursor }: { cursor?: string }): number | undefined {
  const way = cursor === undefined ? undefined : partsOf(cursor)[1];
  return Number.isInteger(way) && (way as number) >= 0 ? (way as number) : undefined;
}

/** What `writeCursor` wrote. Throws for a cursor of another query or one that was altered. `types` are those of the keys. */
export function readCursor(
  collection: string,
  query: { cursor?: string },
  types: readonly ('string' | 'number')[],
): Position | undefined {
  if (query.cursor === undefined) return undefined;
  const [of, way, ...keys] = partsOf(query.cursor);
  const fits =
    keys.length === types.length &&
    keys.every((key, i) => typeof key === types[i] && (typeof key === 'string' || Number.isSafeInteger(key)));
  if (!fits || !Number.isInteger(way) || (way as number) < 0 || (way as number) > 9) throw unreadable();
  if (of !== fingerprint(collection, query))
    throw invalidQuery([
      {
        field: 'cursor',
        message:
          'The cursor belongs to another query: keep filters and sort as they were, or start without it',
      },
    ]);
  return { keys: keys as Position['keys'], way: way as number };
}
