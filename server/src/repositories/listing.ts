import { type RawBuilder, sql } from 'kysely';
import type { LocalizedText } from '../../../src/sdk/schemas/common.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import type { Executor } from '../db/database.js';

/** One part of an order. Without two equal rows, since every order ends with the id. */
export interface SortKey {
  by: RawBuilder<unknown>;
  type: 'string' | 'number';
  descending?: boolean;
}

/** What a request brings along. */
export interface Context {
  /** Today in Viet Nam, `YYYY-MM-DD`. */
  today: string;
}

/** A filter of a query that was given, by the name of its parameter. */
export interface Condition {
  name: string;
  sql: RawBuilder<boolean>;
}

export interface Facet {
  /** The column whose values are counted. */
  by: RawBuilder<unknown>;
  labels(values: string[], db: Executor): Promise<Map<string, LocalizedText>>;
}

/** How one collection is listed. */
export interface Listing<Q extends AnyQuery> {
  /** The table, which is also the path. */
  table: string;
  conditions(query: Q, context: Context): Condition[];
  /** The first is the default. `id` is added to each. */
  sorts: Record<string, SortKey[]>;
  facets?: Record<string, Facet>;
  /** A table that says how many records there are of each kind: when only these filters are given, it counts instead. */
  tally?: { table: string; filters: readonly string[] };
}

/** Any list's query, with what only some have. */
export type AnyQuery = PagingQuery & { q?: string; ids?: string[]; sort?: string; facets?: string[] };

/** All of the conditions. */
export const allOf = (conditions: readonly Condition[]): RawBuilder<boolean> =>
  conditions.length === 0
    ? sql`true`
    : sql`${sql.join(
        conditions.map((one) => one.sql),
        sql` and `,
      )}`;
