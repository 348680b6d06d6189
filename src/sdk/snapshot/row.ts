import { columnsOf } from '../../catalogue/columns.js';
import { type Vector, vectorOf } from './vector.js';

/** Collections whose records lie in files. */
export type StoredCollection = keyof typeof columnsOf;

/** A record with what lists filter, sort and search by. */
export interface Row {
  id: string;
  record: { id: string };
  /** The columns of the API's own store, by their names there. */
  columns: Readonly<Record<string, unknown>>;
  /** Milliseconds. */
  updatedAt: number;
  /** Its words with their places. */
  readonly vector: Vector;
}

/** Nothing for a record that cannot be read: it is listed all the same, so that whoever shows it can say so. */
function readColumns(name: StoredCollection, record: { id: string }): Row['columns'] {
  try {
    return columnsOf[name](record as never);
  } catch {
    return {};
  }
}

/** The row of a record. Its words are taken apart when the first search asks. */
export function rowOf(name: StoredCollection, record: { id: string }): Row {
  const columns = readColumns(name, record);
  let vector: Vector | undefined;
  return {
    id: record.id,
    record,
    columns,
    updatedAt: Date.parse((record as unknown as { updatedAt: string }).updatedAt) || 0,
    get vector() {
      return (vector ??= vectorOf(String(columns.search ?? '')));
    },
  };
}
