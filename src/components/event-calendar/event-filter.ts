import type { EventQuery } from '../../sdk/schemas/queries.js';

/** Which events are shown. */
export type EventFilter = Pick<EventQuery, 'kind' | 'province'>;

const listOf = (text: string | null | undefined, separator: RegExp) =>
  (text ?? '')
    .split(separator)
    .map((one) => one.trim())
    .filter(Boolean);

/** What two attributes ask for: kinds between spaces or commas, provinces between commas, as names have spaces. */
export function filterOf(
  kinds: string | null | undefined,
  provinces: string | null | undefined,
): EventFilter {
  const [kind, province] = [listOf(kinds, /[\s,]+/), listOf(provinces, /,/)];
  return { ...(kind.length && { kind }), ...(province.length && { province }) };
}
