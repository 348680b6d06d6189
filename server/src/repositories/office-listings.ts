import { sql } from 'kysely';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { anyOf, given, overlaps } from './conditions.js';
import type { Context, Listing, SortKey } from './listing.js';

const newest: SortKey = {
  by: sql`(extract(epoch from created_at) * 1000)::bigint`,
  type: 'number',
  descending: true,
};

/** Filters by column; each may have several values. */
export type Filters = PagingQuery & Record<string, unknown>;

const earliest: SortKey = { by: sql`(extract(epoch from starts_at) * 1000)::bigint`, type: 'number' };

const listing = (table: string, sort: SortKey, columns: string[]): Listing<Filters> => ({
  table,
  conditions: (query) =>
    given(
      Object.fromEntries(
        columns.map((column) => [column, anyOf(column, query[column] as string[] | undefined)]),
      ),
    ),
  sorts: { default: [sort] },
});

const connections = listing('connections', newest, [
  'status',
  'supplier',
  'channel',
  'demand',
  'event',
  'direction',
]);

/** How the records of the office's work are listed: what was sent in the newest first, sessions as they follow one another. */
export const officeListings = {
  connections: {
    ...connections,
    conditions: (query: Filters, context: Context) => [
      ...connections.conditions(query, context),
      ...given({ product: overlaps('products', query.product as string[] | undefined) }),
    ],
  },
  registrations: listing('registrations', newest, ['event', 'role', 'party', 'status']),
  contributions: listing('contributions', newest, ['event', 'kind', 'status']),
  feedback: listing('feedback', newest, ['product', 'topic', 'status', 'from']),
  meetings: listing('meetings', earliest, ['event', 'supplier', 'channel', 'place', 'status']),
} as const;
