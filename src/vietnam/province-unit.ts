import { withoutMarks } from '../intl/fold.js';

/** Which list of provinces: the 63 (until 2025-06-30) or the 34 (from 2025-07-01, Resolution 202/2025/QH15). */
export type ProvinceEra = '63' | '34';

/** Tỉnh, or thành phố trực thuộc trung ương. It changes in time: ask {@link provinceTypeOn} for a day. */
export type ProvinceType = 'province' | 'municipality';

/** The first day of the 34; before it a province is one of the 63. */
export const MERGER = '2025-07-01';

/** A region by the government's division of an era. */
export interface ProvinceRegion {
  /** The same id may stand for another extent in the other era. */
  id: string;
  name: string;
  nameEn: string;
}

/** What a unit was called, and of what type it was, from a day on. */
export interface ProvincePhase {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  type: ProvinceType;
  name: string;
  nameEn: string;
}

/** A unit of one of the two lists. */
export interface ProvinceUnit {
  /** With its era, because the lists reuse the same numbers: `63-24` is Bắc Giang, `34-24` is Bắc Ninh. */
  id: string;
  era: ProvinceEra;
  /** Two digits, of its era's list (Decision 124/2004/QĐ-TTg; Decision 19/2025/QĐ-TTg). */
  code: string;
  /** Unique within its era, e.g. `bac-ninh`. */
  slug: string;
  /** Without its type: `Bắc Ninh`. The latest, where it changed. */
  name: string;
  nameEn: string;
  /** For narrow places, `TP.HCM`; nearly always the name. */
  shortName: string;
  region: ProvinceRegion;
  /** ISO 3166-2; on the 34 the code of the former unit of the same name, since the standard has not followed the merger. */
  iso: string;
  /** Other spellings and names in use: `Sài Gòn`, `Thừa Thiên Huế`. */
  aliases: readonly string[];
  /** First day in its list. For the 63 the day since which the list had 63 units, not the founding of each. */
  validFrom: string;
  /** The last day; `null` while it exists. */
  validTo: string | null;
  /** Ids of the units of the 63 that it was merged from, its namesake included; empty for the 63. */
  mergedFrom: readonly string[];
  /** Id of the unit of the 34 that it was merged into; `null` for the 34. */
  mergedInto: string | null;
  /** Names and types in the order of their first days; at least one. */
  history: readonly ProvincePhase[];
}

/** The name and type of a unit on a day `YYYY-MM-DD`; its first before it begins, its last after it ends. */
export function provincePhaseOn(unit: ProvinceUnit, date: string): ProvincePhase {
  return unit.history.findLast(({ from }) => from <= date) ?? unit.history[0]!;
}

/** The type of a unit on a day `YYYY-MM-DD`: Bắc Ninh is a municipality from 2026-09-20. */
export function provinceTypeOn(unit: ProvinceUnit, date: string): ProvinceType {
  return provincePhaseOn(unit, date).type;
}

/**
 * The name with its type on a day `YYYY-MM-DD`: `Tỉnh Bắc Ninh`, from 2026-09-20 `Thành phố Bắc Ninh`; with `en`
 * `Bac Ninh Province`, `Bac Ninh City`.
 */
export function provinceFullNameOn(unit: ProvinceUnit, date: string, language: 'vi' | 'en' = 'vi'): string {
  const { type, name, nameEn } = provincePhaseOn(unit, date);
  const city = type === 'municipality';
  if (language === 'vi') return `${city ? 'Thành phố' : 'Tỉnh'} ${name}`;
  // Hanoi and Ho Chi Minh City have English names of their own, which say what they are.
  return nameEn === withoutMarks(name) ? `${nameEn} ${city ? 'City' : 'Province'}` : nameEn;
}
