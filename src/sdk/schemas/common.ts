import * as z from 'zod/mini';

/** A field that may be absent; when it is there it is never `undefined`. */
export const optional = z.exactOptional;

/** A list that reads as empty when the record does not carry it. */
export const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), []);

/** A closed set that stays open: values this version does not know are kept as the string they are. */
export type Open<Known extends string> = Known | (string & {});
export const open = <Known extends string>() => z.string() as unknown as z.ZodMiniType<Open<Known>, string>;

/** A calendar date in Viet Nam's time, `YYYY-MM-DD`. Never an instant. */
export const date = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write a day as YYYY-MM-DD'));

/** A moment with its offset, as in RFC 3339: `2026-09-20T08:00:00+07:00`. */
export const instant = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/));

/** Text for readers, by language. Vietnamese is always there. */
export interface LocalizedText {
  vi: string;
  en?: string;
  zh?: string;
  ja?: string;
  fr?: string;
  it?: string;
}
export const localizedText = z.object({
  vi: z.string(),
  en: optional(z.string()),
  zh: optional(z.string()),
  ja: optional(z.string()),
  fr: optional(z.string()),
  it: optional(z.string()),
});

/** Where a statement was published. */
export interface Source {
  url: string;
  title?: string;
  publisher?: string;
  /** As far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
}
export const source = z.object({
  url: z.string(),
  title: optional(z.string()),
  publisher: optional(z.string()),
  date: optional(z.string()),
});

/** What every published record carries. */
export interface Published {
  sources: Source[];
  /** When the record last changed, with offset. */
  updatedAt: string;
}
export const published = { sources: list(source), updatedAt: instant };

/** Whole đồng, e.g. `{ amount: 185000, currency: "VND" }`. */
export interface Money {
  amount: number;
  currency: string;
}
export const money = z.object({ amount: z.int().check(z.gte(0)), currency: z.string() });

/** An amount with a UCUM-like unit (`kg`, `l`, `box`), and the period it is counted over, if any. */
export interface Quantity {
  value: number;
  unit: string;
  /** `{ value: 12, unit: "t", per: "month" }` is twelve tonnes a month. */
  per?: Open<'day' | 'week' | 'month' | 'season' | 'year'>;
}
export const quantity = z.object({
  value: z.number(),
  unit: z.string(),
  per: optional(open<'day' | 'week' | 'month' | 'season' | 'year'>()),
});

/** How a number was said. "More than 40" is never 40. */
export type Qualifier = Open<'exactly' | 'more-than' | 'at-least' | 'about' | 'nearly' | 'up-to'>;
export const qualifier = open<'exactly' | 'more-than' | 'at-least' | 'about' | 'nearly' | 'up-to'>();

/** A count as it was published. */
export interface QualifiedCount {
  value: number;
  qualifier: Qualifier;
}
export const qualifiedCount = z.object({ value: z.number(), qualifier });

/** A record named by id, with the name to show. */
export interface Reference {
  id: string;
  name: string;
}
export const reference = z.object({ id: z.string(), name: z.string() });

/** A province as it was recorded, e.g. `63-24` (Bắc Giang), and the unit it belongs to today. */
export interface ProvinceReference {
  /** With its era, because both code lists reuse the same numbers: `63-24`, `34-24`. */
  id: string;
  name: LocalizedText;
  /** The id among today's 34, e.g. `34-24` (Bắc Ninh). */
  current: string;
  /** The name of today's unit, when it is another one. */
  currentName?: LocalizedText;
}
export const provinceReference = z.object({
  id: z.string(),
  name: localizedText,
  current: z.string(),
  currentName: optional(localizedText),
});

/** A link to a page about the record. Show it only when its address is http or https. */
export interface Link {
  kind: Open<'website' | 'shop' | 'traceability' | 'social'>;
  url: string;
  title?: string;
}
export const link = z.object({
  kind: open<'website' | 'shop' | 'traceability' | 'social'>(),
  url: z.string(),
  title: optional(z.string()),
});

/** A certificate. A badge is shown only when number, issuer and dates are there. */
export interface Certification {
  kind: Open<'vietgap' | 'globalgap' | 'organic' | 'haccp' | 'iso-22000' | 'food-safety' | 'halal'>;
  number?: string;
  issuer?: string;
  issuedOn?: string;
  expiresOn?: string;
  url?: string;
}
export const certification = z.object({
  kind: open<'vietgap' | 'globalgap' | 'organic' | 'haccp' | 'iso-22000' | 'food-safety' | 'halal'>(),
  number: optional(z.string()),
  issuer: optional(z.string()),
  issuedOn: optional(date),
  expiresOn: optional(date),
  url: optional(z.string()),
});

/** From one day to another, both included. */
export interface DateSpan {
  from: string;
  to: string;
}
export const dateSpan = z.object({ from: date, to: date });
