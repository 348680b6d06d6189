import { createHash } from 'node:crypto';
import { invalidQuery, type ProblemError } from './problem.js';

/** Where a page ended: the sort keys of its last record, and how they were made. */
export interface Position {
  keys: (string | number)[];
  /** Which of the ways to search the pages are of; 0 without a search. */
  way: number;
}

const NOT_BINDING = new Set(['limit', 'cursor', 'facets']);

/** A short name for what a query asks, without which page of it. */
const fingerprint = (collection: string, query: object): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        collection,
        ...Object.entries(query)
          .filter(([name]) => !NOT_BINDING.has(name))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    )
    .digest('base64url')
    .slice(0, 12);

/** The cursor that continues `query` after `position`. */
export const writeCursor = (collection: string, query: object, { keys, way }: Position): string =>
  Buffer.from(JSON.stringify([fingerprint(collection, query), way, ...keys])).toString('base64url');

/** 400 for a cursor that this API did not write. */
export const unreadable = (): ProblemError =>
  invalidQuery([{ field: 'cursor', message: 'Not a cursor of this API' }]);

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** Which way to search a cursor is of, as far as it can be read. */
export function wayOf({ cursor }: { cursor?: string }): number | undefined {
  const way = cursor === undefined ? undefined : partsOf(cursor)[1];
  return Number.isInteger(way) && (way as number) >= 0 ? (way as number) : undefined;
}

/** What `writeCursor` wrote. Throws a 400 for a cursor of another query or one that was altered. `types` are those of the keys. */
export function readCursor(
  collection: string,
  query: { cursor?: string },
  types: readonly ('string' | 'number')[],
): Position | undefined {
  if (query.cursor === undefined) return undefined;
  const [of, way, ...keys] = partsOf(query.cursor);
  const fits =
    keys.length === types.length &&
    keys.every(
      (key, i) =>
        typeof key === types[i] &&
        (typeof key === 'number' ? Number.isSafeInteger(key) : !String(key).includes('\0')),
    );
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
