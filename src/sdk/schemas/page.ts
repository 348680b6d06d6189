import * as z from 'zod/mini';
import { localizedText, type LocalizedText, type Open, open, optional } from './common.js';

/** One value of a facet with the number of records that have it under the other filters. */
export interface FacetValue {
  value: string;
  label?: LocalizedText;
  count: number;
}
export const facetValue = z.object({ value: z.string(), label: optional(localizedText), count: z.int() });

/** Facet values by filter name, e.g. `facets.category`. */
export type Facets = Record<string, FacetValue[]>;
export const facets = z.record(z.string(), z.array(facetValue));

/** What a list answers. */
export interface PageData<T> {
  data: T[];
  /** Records that match, over all pages. */
  total: number;
  /** There: more than `total` match, and no more were counted. */
  totalQualifier?: Open<'at-least'>;
  /** Give it as `cursor` to get the next page; `null` on the last. */
  next: string | null;
  facets?: Facets;
  /** There: the counts are of some of the records that match, and each is at least what it says. */
  facetsQualifier?: Open<'at-least'>;
}
/** The schema of a page of `item`. */
export const pageSchema = <T extends z.core.SomeType>(item: T) =>
  z.object({
    data: z.array(item),
    total: z.int(),
    totalQualifier: optional(open<'at-least'>()),
    next: z.nullable(z.string()),
    facets: optional(facets),
    facetsQualifier: optional(open<'at-least'>()),
  });
