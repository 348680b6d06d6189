import type { ProductQuery } from '../../sdk/schemas/queries.js';

/** Filters that a reader can choose, in the order in which they are shown. */
export const facetNames = ['category', 'province', 'stars'] as const;
export type FacetName = (typeof facetNames)[number];

export const sortNames = ['relevance', 'name', '-stars', '-recognised', '-updated'] as const;
type Sort = NonNullable<ProductQuery['sort']>;

/** What a page's author fixed, as attributes are written: several values separated by commas. */
export interface Fixed {
  q?: string | undefined;
  category?: string | undefined;
  province?: string | undefined;
  stars?: string | undefined;
  supplier?: string | undefined;
  channel?: string | undefined;
  market?: string | undefined;
  certification?: string | undefined;
  season?: string | undefined;
  list?: string | undefined;
  featured?: boolean | undefined;
  sort?: string | undefined;
  limit?: number | undefined;
}

/** What a reader chose. */
export interface Choice {
  q: string;
  sort: string;
  category: readonly string[];
  province: readonly string[];
  stars: readonly string[];
}
export const noChoice: Choice = { q: '', sort: '', category: [], province: [], stars: [] };

/** The values in `text`, e.g. `"4, 5"`; empty ones left out. */
export const valuesIn = (text: unknown): string[] =>
  String(text ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

const knownSort = (sort: string | undefined): sort is Sort =>
  /^(relevance|-?(name|stars|recognised)|-updated)$/.test(sort ?? '');

/**
 * The query for what is fixed and chosen together. A fixed filter stays as it is; a reader's words are added to the fixed
 * ones. A sort that is not known, and a limit out of range, fall back.
 */
export function queryOf(fixed: Fixed, choice: Choice, withFacets: boolean): ProductQuery {
  const query: ProductQuery = { limit: Math.min(Math.max(Math.trunc(fixed.limit || 24), 1), 100) };
  const q = `${fixed.q ?? ''} ${choice.q}`.trim().slice(0, 100);
  if (q) query.q = q;
  for (const name of [
    'category',
    'province',
    'supplier',
    'channel',
    'market',
    'certification',
    'list',
  ] as const) {
    const values = valuesIn(fixed[name]);
    const chosen = name === 'category' || name === 'province' ? choice[name] : [];
    if (values.length || chosen.length) query[name] = values.length ? values : [...chosen];
  }
  const numbers = (values: readonly string[]) =>
    values.map(Number).filter((value) => Number.isInteger(value) && value > 0);
  const stars = numbers(valuesIn(fixed.stars));
  if (stars.length || choice.stars.length) query.stars = stars.length ? stars : numbers(choice.stars);
  const season = numbers(valuesIn(fixed.season));
  if (season.length) query.season = season;
  if (fixed.featured) query.featured = true;
  const sort = [choice.sort, fixed.sort].find(knownSort);
  if (sort && (sort !== 'relevance' || q)) query.sort = sort;
  if (withFacets) {
    const open = openFacets(fixed);
    if (open.length) query.facets = open;
  }
  return query;
}

/** The facets that the page's author left to the reader. */
export const openFacets = (fixed: Fixed): FacetName[] =>
  facetNames.filter((name) => !valuesIn(fixed[name]).length);

/** `choice` with `value` of `name` turned on or off. */
export function toggled(choice: Choice, name: FacetName, value: string): Choice {
  const values = choice[name];
  return {
    ...choice,
    [name]: values.includes(value) ? values.filter((it) => it !== value) : [...values, value],
  };
}
