import * as z from 'zod/mini';
import { type CategoryId, categoryId } from './category.js';
import {
  type Certification,
  certification,
  date,
  type DateSpan,
  dateSpan,
  type Link,
  link,
  list,
  localizedText,
  type LocalizedText,
  money,
  type Money,
  optional,
  type ProvinceReference,
  provinceReference,
  type Published,
  published,
  quantity,
  type Quantity,
  reference,
  type Reference,
} from './common.js';

/**
 * An OCOP rating as it was published. It holds 36 months from recognition (Decision 148/QĐ-TTg of 2023);
 * `ocopStatus` of `hang-viet/vietnam` says whether it still does.
 */
export interface OcopRating {
  /** 3 to 5. */
  stars: number;
  /** The year of recognition, when the day is not known. */
  recognisedYear?: number;
  recognisedOn?: string;
  /** The last day on which it holds. */
  expiresOn?: string;
  certificate?: string;
  issuer?: string;
}
export const ocopRating = z.object({
  stars: z.int().check(z.gte(1), z.lte(5)),
  recognisedYear: optional(z.int()),
  recognisedOn: optional(date),
  expiresOn: optional(date),
  certificate: optional(z.string()),
  issuer: optional(z.string()),
});

/** A way in which the product is sold. */
export interface Packaging {
  label?: LocalizedText;
  netWeight?: Quantity;
  price?: Money;
  /** GTIN-8, -12, -13 or -14 as a string: leading zeros matter. */
  gtin?: string;
  shelfLife?: Quantity;
}
export const packaging = z.object({
  label: optional(localizedText),
  netWeight: optional(quantity),
  price: optional(money),
  gtin: optional(z.string()),
  shelfLife: optional(quantity),
});

/** What a buyer can count on. Every field is missing unless the supplier gave it. */
export interface Supply {
  /** E.g. `{ value: 12, unit: "t", per: "month" }`. */
  capacity?: Quantity;
  minimumOrder?: Quantity;
  leadTimeDays?: number;
  /** Months of the year, 1 to 12. Empty: not stated. */
  seasonMonths: number[];
}
export const supply = z.object({
  capacity: optional(quantity),
  minimumOrder: optional(quantity),
  leadTimeDays: optional(z.int()),
  seasonMonths: list(z.int().check(z.gte(1), z.lte(12))),
});

/** A picture with who made it and on what terms it may be shown. */
export interface Image {
  url: string;
  alt?: LocalizedText;
  /** In pixels. */
  width?: number;
  height?: number;
  credit: string;
  licence: string;
}
export const image = z.object({
  url: z.string(),
  alt: optional(localizedText),
  width: optional(z.int()),
  height: optional(z.int()),
  credit: z.string(),
  licence: z.string(),
});

/** A regional product: OCOP or other speciality goods. */
export interface Product extends Published {
  id: string;
  name: LocalizedText;
  summary?: LocalizedText;
  category: CategoryId;
  /** A kind of goods within the group, e.g. `tea`; see `categories`. */
  subcategory?: string;
  supplier?: Reference;
  province?: ProvinceReference;
  /** Commune, district or town, as published. */
  locality?: string;
  ocop?: OcopRating;
  certifications: Certification[];
  /** The protected name, e.g. "Tân Cương". */
  geographicalIndication?: string;
  packagings: Packaging[];
  supply?: Supply;
  /** ISO 3166-1 alpha-2 codes of countries it is sold to. */
  exportMarkets: string[];
  /** Channels that carry it. */
  channels: Reference[];
  images: Image[];
  links: Link[];
  /** Periods in which it is put forward. */
  featured: DateSpan[];
}
export const productSchema = z.object({
  id: z.string(),
  name: localizedText,
  summary: optional(localizedText),
  category: categoryId,
  subcategory: optional(z.string()),
  supplier: optional(reference),
  province: optional(provinceReference),
  locality: optional(z.string()),
  ocop: optional(ocopRating),
  certifications: list(certification),
  geographicalIndication: optional(z.string()),
  packagings: list(packaging),
  supply: optional(supply),
  exportMarkets: list(z.string()),
  channels: list(reference),
  images: list(image),
  links: list(link),
  featured: list(dateSpan),
  ...published,
});
