import * as z from 'zod/mini';
import {
  date,
  list,
  localizedText,
  type LocalizedText,
  type Open,
  open,
  optional,
  type ProvinceReference,
  provinceReference,
  type Published,
  published,
  type QualifiedCount,
  qualifiedCount,
} from './common.js';

/** A basis for cooperation between Hà Nội and provinces. */
export interface Agreement extends Published {
  id: string;
  /** Absent when no source says which of the four it is. */
  kind?: Open<'notice' | 'conclusion' | 'memorandum' | 'cooperation'>;
  subject: LocalizedText;
  /** Which bodies agreed, e.g. "Ban Thường vụ Thành ủy". */
  level: string;
  /** The provinces that are named. */
  provinces: ProvinceReference[];
  /** How many provinces take part when they are not named. */
  provinceCount?: QualifiedCount;
  /** A partner that is not a province of Viet Nam, or that is not named. */
  partner?: string;
  /** ISO 3166-1 alpha-2 code of a partner abroad. */
  country?: string;
  /** More than two parties. */
  multiParty: boolean;
  signedOn?: string;
  /** The year since when, if the day is not known. */
  since?: string;
}
export const agreementSchema = z.object({
  id: z.string(),
  kind: optional(open<'notice' | 'conclusion' | 'memorandum' | 'cooperation'>()),
  subject: localizedText,
  level: z.string(),
  provinces: list(provinceReference),
  provinceCount: optional(qualifiedCount),
  partner: optional(z.string()),
  country: optional(z.string()),
  multiParty: z.boolean(),
  signedOn: optional(date),
  since: optional(z.string()),
  ...published,
});
