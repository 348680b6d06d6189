import * as z from 'zod/mini';
import { date, optional } from './common.js';

const texts = optional(z.array(z.string().check(z.minLength(1), z.maxLength(100))));
const ids = optional(z.array(z.string().check(z.minLength(1), z.maxLength(150))).check(z.maxLength(100)));
const isDay = (text: string) => new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;
const day = optional(
  date.check(z.refine(isDay, { error: 'There is no such day: write YYYY-MM-DD', abort: true })),
);
const words = optional(z.string().check(z.maxLength(100)));

const paging = {
  /** Records a page. */
  limit: optional(z.int().check(z.gte(1), z.lte(100))),
  cursor: optional(z.string().check(z.maxLength(500))),
};

/** Which page of a list. */
export interface PagingQuery {
  /** Records a page, 1 to 100. Default 24. */
  limit?: number;
  /** The `next` of the page before. */
  cursor?: string;
}
export const pagingQuery = z.object(paging);

/** Filters of `products.list`. Several values of one filter mean "any of them". */
export interface ProductQuery extends PagingQuery {
  /** Words to search for; diacritics may be left out and the last word may be unfinished. */
  q?: string;
  ids?: string[];
  category?: string[];
  subcategory?: string[];
  /** Ids, slugs, names, aliases or ISO 3166-2 codes. */
  province?: string[];
  stars?: number[];
  supplier?: string[];
  channel?: string[];
  /** ISO 3166-1 alpha-2 codes of countries it is sold to. */
  market?: string[];
  certification?: string[];
  /** Months, 1 to 12, in which it is in season. */
  season?: number[];
  /** Put forward today. */
  featured?: boolean;
  /** Ids of product lists. */
  list?: string[];
  /** Default `relevance` with `q`, else `name`. */
  sort?: 'relevance' | 'name' | '-name' | 'stars' | '-stars' | 'recognised' | '-recognised' | '-updated';
  /** Filters whose values are to be counted. */
  facets?: ('category' | 'subcategory' | 'province' | 'stars' | 'supplier')[];
}
export const productQuery = z.object({
  q: words,
  ids,
  category: texts,
  subcategory: texts,
  province: texts,
  stars: optional(z.array(z.int().check(z.gte(1), z.lte(5)))),
  supplier: texts,
  channel: texts,
  market: texts,
  certification: texts,
  season: optional(z.array(z.int().check(z.gte(1), z.lte(12)))),
  featured: optional(z.boolean()),
  list: texts,
  sort: optional(
    z.enum(['relevance', 'name', '-name', 'stars', '-stars', 'recognised', '-recognised', '-updated']),
  ),
  facets: optional(z.array(z.enum(['category', 'subcategory', 'province', 'stars', 'supplier']))),
  ...paging,
});

/** Filters of `suppliers.list`. */
export interface SupplierQuery extends PagingQuery {
  q?: string;
  ids?: string[];
  province?: string[];
  kind?: string[];
  /** Default `relevance` with `q`, else `name`. */
  sort?: 'relevance' | 'name' | '-name' | '-products' | '-updated';
}
export const supplierQuery = z.object({
  q: words,
  ids,
  province: texts,
  kind: texts,
  sort: optional(z.enum(['relevance', 'name', '-name', '-products', '-updated'])),
  ...paging,
});

/** Filters of `provinces.list`. */
export interface ProvinceQuery extends PagingQuery {
  /** Which list of units. Default `34`. */
  units?: '34' | '63';
  ids?: string[];
  region?: string[];
}
export const provinceQuery = z.object({
  units: optional(z.enum(['34', '63'])),
  ids,
  region: texts,
  ...paging,
});

/** Filters of `events.list`. */
export interface EventQuery extends PagingQuery {
  q?: string;
  ids?: string[];
  /** Events that end on this day or later. */
  from?: string;
  /** Events that start on this day or earlier. */
  to?: string;
  kind?: string[];
  /** Held in, or taken part in by. */
  province?: string[];
  country?: string[];
  campaign?: string[];
  scope?: string[];
  online?: boolean;
  /** Default `start`. */
  sort?: 'start' | '-start';
}
export const eventQuery = z.object({
  q: words,
  ids,
  from: day,
  to: day,
  kind: texts,
  province: texts,
  country: texts,
  campaign: texts,
  scope: texts,
  online: optional(z.boolean()),
  sort: optional(z.enum(['start', '-start'])),
  ...paging,
});

/** Filters of `agreements.list`. */
export interface AgreementQuery extends PagingQuery {
  ids?: string[];
  province?: string[];
  kind?: string[];
}
export const agreementQuery = z.object({ ids, province: texts, kind: texts, ...paging });

/** Filters of `channels.list`. */
export interface ChannelQuery extends PagingQuery {
  ids?: string[];
  kind?: string[];
  /** Channels that carry one of these products. */
  product?: string[];
  /** Channels that carry goods of one of these provinces: ids, slugs, names, aliases or ISO 3166-2 codes. */
  province?: string[];
}
export const channelQuery = z.object({ ids, kind: texts, product: texts, province: texts, ...paging });

/** Filters of `demands.list`. */
export interface DemandQuery extends PagingQuery {
  ids?: string[];
  category?: string[];
  subcategory?: string[];
  channel?: string[];
  /** Demands that would like goods from there. */
  province?: string[];
  status?: string[];
  /** Default `deadline`: the nearest first, those without one last. */
  sort?: 'deadline' | 'name' | '-updated';
}
export const demandQuery = z.object({
  ids,
  category: texts,
  subcategory: texts,
  channel: texts,
  province: texts,
  status: texts,
  sort: optional(z.enum(['deadline', 'name', '-updated'])),
  ...paging,
});

/** Filters of `campaigns.list`. */
export interface CampaignQuery extends PagingQuery {
  ids?: string[];
}
export const campaignQuery = z.object({ ids, ...paging });

/** Filters of `lists.list`. */
export interface ProductListQuery extends PagingQuery {
  ids?: string[];
}
export const productListQuery = z.object({ ids, ...paging });

/** Filters of `stories.list`: what they are about. */
export interface StoryQuery extends PagingQuery {
  ids?: string[];
  product?: string[];
  supplier?: string[];
  province?: string[];
  event?: string[];
  campaign?: string[];
}
export const storyQuery = z.object({
  ids,
  product: texts,
  supplier: texts,
  province: texts,
  event: texts,
  campaign: texts,
  ...paging,
});

/** Filters of `figures.list`. */
export interface FigureQuery extends PagingQuery {
  ids?: string[];
  year?: number[];
}
export const figureQuery = z.object({
  ids,
  year: optional(z.array(z.int().check(z.gte(0), z.lte(9999)))),
  ...paging,
});
