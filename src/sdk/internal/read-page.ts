import type { Page } from '../catalogue.js';
import type { Facets, FacetValue } from '../schemas/page.js';
import { lateErrors } from './late-errors.js';
import type { Answer } from './transport.js';

/** Turns JSON into records, leaving out what does not fit; undefined when nothing is left that could be one. */
export interface Decoder<T> {
  record(json: unknown): T | undefined;
  facet(json: unknown): FacetValue | undefined;
}
/** Tells the caller of what was left out, with its place. */
export type Warn = (message: string) => void;

/** An answer that does not fit; its class is loaded only when one comes. */
export const responseError = async (at: string, message: string, requestId?: string): Promise<Error> =>
  new (await lateErrors()).ResponseError(at, message, { requestId });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const given = <T>(value: T | undefined): value is T => value !== undefined;

/** The page in an answer: a record that cannot be read is left out and told to `warn`; the rest stays. */
export async function readPage<T>(
  { body, requestId }: Answer,
  decoder: Decoder<T>,
  warn: Warn,
  place: string,
): Promise<Page<T>> {
  const { data, total, totalQualifier, next, facets, facetsQualifier } = isObject(body) ? body : {};
  const wrong = !Array.isArray(data)
    ? 'data'
    : !Number.isSafeInteger(total)
      ? 'total'
      : next != null && typeof next !== 'string'
        ? 'next'
        : '';
  if (wrong) throw await responseError(wrong, `no page of ${place}`, requestId);
  const page: Page<T> = {
    data: (data as unknown[])
      .map((json, index) => {
        const record = decoder.record(json);
        if (record === undefined) warn(`${place}: data[${index}] cannot be read and was left out.`);
        return record;
      })
      .filter(given),
    total: total as number,
    next: (next as string) || null,
    ...(typeof totalQualifier === 'string' && { totalQualifier }),
    ...(typeof facetsQualifier === 'string' && { facetsQualifier }),
  };
  if (isObject(facets)) {
    page.facets = Object.fromEntries(
      Object.entries(facets).map(([name, values]) => [
        name,
        Array.isArray(values) ? values.map(decoder.facet).filter(given) : [],
      ]),
    ) satisfies Facets;
  }
  return page;
}
