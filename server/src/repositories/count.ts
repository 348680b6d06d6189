import { type RawBuilder, sql } from 'kysely';
import { allOf, type AnyQuery, type Condition, type Listing } from './listing.js';

/** Records that are counted one by one; of more it is said that there are at least as many. */
export const COUNTED = 10_000;

/** What a tally counts by: its own filters but the one that its rows have none of. */
const tallied = (conditions: readonly Condition[]) => conditions.filter(({ name }) => name !== 'removed');

/** The tally of a list when it can count by these conditions. */
export const tallyFor = (
  { tally }: Pick<Listing<AnyQuery>, 'tally'>,
  conditions: readonly Condition[],
): string | undefined =>
  tally && conditions.every(({ name }) => tally.filters.includes(name)) ? tally.table : undefined;

/** How many records fulfil the conditions: exactly by a tally, else up to one more than are counted. */
export function countOf<Q extends AnyQuery>(
  listing: Listing<Q>,
  conditions: readonly Condition[],
): RawBuilder<number> {
  const tally = tallyFor(listing, conditions);
  return tally
    ? sql`(select coalesce(sum(n), 0)::int from ${sql.table(tally)} where ${allOf(tallied(conditions))})`
    : sql`(select count(*)::int from
        (select from ${sql.table(listing.table)} where ${allOf(conditions)} limit ${COUNTED + 1}) as counted)`;
}

/** The values of a facet with how many records have each: of a tally all, else of as many records as are counted. */
export function valuesOf<Q extends AnyQuery>(
  listing: Listing<Q>,
  facet: string,
  by: RawBuilder<unknown>,
  conditions: readonly Condition[],
): { rows: RawBuilder<{ value: string; n: number }>; isExact: boolean } {
  const tally = listing.tally?.filters.includes(facet) ? tallyFor(listing, conditions) : undefined;
  const value = sql`(${by})::text collate "C" as value`;
  return tally
    ? {
        rows: sql`select ${value}, n from ${sql.table(tally)} where ${allOf(tallied(conditions))} and (${by}) is not null`,
        isExact: true,
      }
    : {
        rows: sql`select ${value}, 1 as n from ${sql.table(listing.table)}
          where ${allOf(conditions)} and (${by}) is not null limit ${COUNTED + 1}`,
        isExact: false,
      };
}
