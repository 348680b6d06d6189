import * as z from 'zod/mini';
import { date, list, localizedText, type LocalizedText, type Open, open, optional } from './common.js';

/** How many published records belong to the unit, those of units merged into it included. */
export interface ProvinceCounts {
  products: number;
  suppliers: number;
  events: number;
  agreements: number;
}
export const provinceCounts = z.object({
  products: z.int(),
  suppliers: z.int(),
  events: z.int(),
  agreements: z.int(),
});

/** A region by the government's division of the era. */
export interface Region {
  id: string;
  name: LocalizedText;
}
export const region = z.object({ id: z.string(), name: localizedText });

/** A unit of the 63 (until 2025-06-30) or of the 34 (from 2025-07-01). */
export interface Province {
  /** With its era: `63-24` is Bắc Giang, `34-24` is Bắc Ninh. */
  id: string;
  era: Open<'63' | '34'>;
  /** Two digits, of the list of its era. */
  code: string;
  slug: string;
  name: LocalizedText;
  /** With its type, as on the day of the answer: "Thành phố Bắc Ninh". */
  fullName: LocalizedText;
  type: Open<'province' | 'municipality'>;
  region: Region;
  /** ISO 3166-2, e.g. `VN-56`. */
  iso: string;
  aliases: string[];
  validFrom: string;
  /** The last day; absent while it exists. */
  validTo?: string;
  /** Ids of the units of the 63 that it was merged from (only units of the 34). */
  mergedFrom: string[];
  /** Id of the unit of the 34 that it was merged into (only units of the 63). */
  mergedInto?: string;
  counts: ProvinceCounts;
}
export const provinceSchema = z.object({
  id: z.string(),
  era: open<'63' | '34'>(),
  code: z.string(),
  slug: z.string(),
  name: localizedText,
  fullName: localizedText,
  type: open<'province' | 'municipality'>(),
  region,
  iso: z.string(),
  aliases: list(z.string()),
  validFrom: date,
  validTo: optional(date),
  mergedFrom: list(z.string()),
  mergedInto: optional(z.string()),
  counts: provinceCounts,
});
