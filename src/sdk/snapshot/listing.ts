import type { LocalizedText } from '../schemas/common.js';
import type { PagingQuery } from '../schemas/queries.js';
import type { Row, StoredCollection } from './row.js';

/** Any list's query, with what only some have. */
export type AnyQuery = PagingQuery & { q?: string; ids?: string[]; sort?: string; facets?: string[] };

/** One part of an order. */
export interface SortKey {
  by(row: Row): string | number;
  type: 'string' | 'number';
  descending?: boolean;
}

/** A filter that was given, by the name of its parameter. */
export interface Condition {
  name: string;
  test(row: Row): boolean;
}

/** What a list is made from. */
export interface Context {
  /** Today in Viet Nam, `YYYY-MM-DD`. */
  today: string;
  /** The rows of another collection that the listing `needs`. */
  rows(name: StoredCollection): readonly Row[];
}

export interface Facet {
  /** The value that is counted; null for none. */
  by(row: Row): string | null;
  label(value: string, context: Context): LocalizedText | undefined;
}

/** How one collection is listed. */
export interface Listing<Q extends AnyQuery> {
  conditions(query: Q, context: Context): Condition[];
  /** The first is the default. The id is added to each. */
  sorts: Record<string, SortKey[]>;
  facets?: Record<string, Facet>;
  /** Other collections that a query looks into. */
  needs?(query: Q): StoredCollection[];
  isSearchable?: boolean;
}

type Test = ((row: Row) => boolean) | undefined;

/** The filters that were given. */
export const given = (filters: Record<string, Test>): Condition[] =>
  Object.entries(filters).flatMap(([name, test]) => (test ? [{ name, test }] : []));

/** The column has one of the values. */
export const anyOf = (column: string, values: readonly (string | number)[] | undefined): Test =>
  values && (({ columns }) => values.includes(columns[column] as string | number));

/** Codes of countries as they are kept. */
export const upper = (codes: string[] | undefined) => codes?.map((code) => code.toUpperCase());

/** The list column has one of the values in it. */
export const overlaps = (column: string, values: readonly (string | number)[] | undefined): Test =>
  values &&
  (({ columns }) =>
    (columns[column] as (string | number)[] | undefined)?.some((one) => values.includes(one)) === true);

/** Named in a list column of one of these records of another collection. */
export function namedIn(
  column: string,
  ids: readonly string[] | undefined,
  rows: () => readonly Row[],
): Test {
  if (!ids) return undefined;
  const named = new Set(
    rows()
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ columns }) => (columns[column] as string[] | undefined) ?? []),
  );
  return ({ id }) => named.has(id);
}

/** A text column as a part of an order. */
export const byText = (column: string): SortKey => ({
  by: ({ columns }) => String(columns[column] ?? ''),
  type: 'string',
});
/** A number column as a part of an order; rows without it stand at `missing`. */
export const byNumber = (column: string, missing: number, descending: boolean): SortKey => ({
  by: ({ columns }) => (columns[column] as number | null | undefined) ?? missing,
  type: 'number',
  descending,
});
/** The other way round. */
export const descending = (key: SortKey): SortKey => ({ ...key, descending: true });

export const byName = byText('sort_name');
export const newestFirst: SortKey = { by: (row) => row.updatedAt, type: 'number', descending: true };
