import type { Page } from '../catalogue.js';
import type { Facets, FacetValue } from '../schemas/page.js';

/** The record in `json`, or undefined when it cannot be one. */
export type Decode<T> = (json: unknown) => T | undefined;
/** Tells the caller of what was left out, with its place. */
export type Warn = (message: string) => void;

/** An answer that does not fit; loaded only when one comes. */
export const responseError = async (at: string, message: string): Promise<Error> =>
  new (await import('../errors.js')).ResponseError(at, message);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function readFacets(json: unknown): Facets | undefined {
  if (!isObject(json)) return undefined;
  const facets: Facets = {};
  for (const [name, values] of Object.entries(json))
    if (Array.isArray(values))
      facets[name] = (values as unknown[]).filter(
        (one): one is FacetValue =>
          isObject(one) && typeof one.value === 'string' && Number.isInteger(one.count),
      );
  return facets;
}

/** The page in `json`: a record that cannot be read is left out and told to `warn`; the rest stays. */
export async function readPage<T>(
  json: unknown,
  decode: Decode<T>,
  warn: Warn,
  place: string,
): Promise<Page<T>> {
  if (!isObject(json)) throw await responseError('', 'an object was expected');
  const { data, total, next, facets } = json;
  if (!Array.isArray(data)) throw await responseError('data', 'a list was expected');
  const records = (data as unknown[]).flatMap((one, index) => {
    const record = decode(one);
    if (record === undefined) warn(`${place}: data[${index}] cannot be read and was left out.`);
    return record === undefined ? [] : [record];
  });
  const page: Page<T> = {
    data: records,
    total: Number.isInteger(total) ? (total as number) : records.length,
    next: typeof next === 'string' && next ? next : null,
  };
  const counted = readFacets(facets);
  if (counted) page.facets = counted;
  return page;
}
