import { sql } from 'kysely';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { anyOf, given } from './conditions.js';
import type { Listing, SortKey } from './listing.js';

const newest: SortKey = {
  by: sql`(extract(epoch from created_at) * 1000)::bigint`,
  type: 'number',
  descending: true,
};

/** Filters by column; each may have several values. */
export type Filters = PagingQuery & Record<string, unknown>;

/** How records that were sent in are listed: the newest first, filtered by these columns. */
export const sentIn = (table: string, ...columns: string[]): Listing<Filters> => ({
  table,
  conditions: (query) =>
    given(
      Object.fromEntries(
        columns.map((column) => [column, anyOf(column, query[column] as string[] | undefined)]),
      ),
    ),
  sorts: { newest: [newest] },
});
