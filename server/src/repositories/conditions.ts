import { type RawBuilder, sql } from 'kysely';
import type { Condition } from './listing.js';

type Values = readonly (string | number | boolean)[];
type Given = Values | string | number | boolean;

/** The filters that were given. */
export function given(filters: Record<string, RawBuilder<boolean> | undefined>): Condition[] {
  return Object.entries(filters).flatMap(([name, condition]) =>
    condition ? [{ name, sql: condition }] : [],
  );
}

const typeOf = (value: unknown) => sql.raw(typeof value === 'number' ? 'int' : 'text');

/** The column has one of the values. */
export const anyOf = (column: string, values: Values | undefined): RawBuilder<boolean> | undefined =>
  values && sql`${sql.ref(column)} = any(${values}::${typeOf(values[0])}[])`;

/** The list column has one of the values in it. */
export const overlaps = (column: string, values: Values | undefined): RawBuilder<boolean> | undefined =>
  values && sql`${sql.ref(column)} && ${values}::${typeOf(values[0])}[]`;

/** Recorded under one of the provinces (ids), or under a unit merged into it. */
export const inProvinces = (ids: readonly string[] | undefined): RawBuilder<boolean> | undefined =>
  overlaps('provinces', ids);

/** `condition` when the filter was given. */
export const when = <V extends Given>(
  value: V | undefined,
  condition: (value: V) => RawBuilder<boolean>,
): RawBuilder<boolean> | undefined => (value === undefined ? undefined : condition(value));
