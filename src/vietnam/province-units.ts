import { slugify } from '../intl/slug.js';
import { regions34, regions63, type UnitRow, units34, units63 } from './province-units.generated.js';

/** Which list of provinces: the 63 (until 2025-06-30) or the 34 (from 2025-07-01, Resolution 202/2025/QH15). */
export type ProvinceEra = '63' | '34';

/** Tỉnh, or thành phố trực thuộc trung ương. It changes: ask `provinceTypeOn` for a day. */
export type ProvinceType = 'province' | 'municipality';

/** A region by the government's division of an era. */
export interface ProvinceRegion {
  id: string;
  name: string;
  nameEn: string;
}

/** What a unit was called and what type it had from a day on. */
export interface ProvincePhase {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  type: ProvinceType;
  name: string;
  nameEn: string;
}

/** A unit of one of the two lists. */
export interface ProvinceUnit {
  /** With its era: `63-24` is Bắc Giang, `34-24` is Bắc Ninh. */
  id: string;
  era: ProvinceEra;
  /** Two digits, of its era's list (Decision 124/2004/QĐ-TTg; Decision 19/2025/QĐ-TTg). */
  code: string;
  /** Unique within its era, e.g. `bac-ninh`. */
  slug: string;
  /** Without its type: `Bắc Ninh`. */
  name: string;
  nameEn: string;
  /** What a narrow column has room for: `TP.HCM`. */
  shortName: string;
  region: ProvinceRegion;
  /** ISO 3166-2; on the 34 that of the former unit of the same name. */
  iso: string;
  aliases: readonly string[];
  validFrom: string;
  /** The last day; `null` while it exists. */
  validTo: string | null;
  /** Ids among the 63 of what it was merged from; empty for the 63. */
  mergedFrom: readonly string[];
  /** Id among the 34 of what it was merged into; `null` for the 34. */
  mergedInto: string | null;
  /** In order; the first holds from `validFrom`. */
  phases: readonly ProvincePhase[];
}

/** The first day of the 34. */
export const MERGER = '2025-07-01';
const LISTED_63 = '2008-08-01';

const typeOf = (letter: 'm' | 'p'): ProvinceType => (letter === 'm' ? 'municipality' : 'province');

function read(era: ProvinceEra, row: UnitRow): ProvinceUnit {
  const [code, name, nameEn, region, iso, type, aliases, merged, shortName, history] = row;
  const [id, regionName, regionNameEn] = (era === '63' ? regions63 : regions34)[region]!;
  const validFrom = era === '63' ? LISTED_63 : MERGER;
  return {
    id: `${era}-${code}`,
    era,
    code,
    slug: slugify(name),
    name,
    nameEn,
    shortName: shortName || name,
    region: { id, name: regionName, nameEn: regionNameEn },
    iso: `VN-${iso}`,
    aliases: aliases ? aliases.split('|') : [],
    validFrom,
    validTo: era === '63' ? '2025-06-30' : null,
    mergedFrom: era === '34' ? merged.split(',').map((old) => `63-${old}`) : [],
    mergedInto: era === '63' ? `34-${merged}` : null,
    phases: history?.map(([from, letter, then, thenEn]) => ({
      from: from || validFrom,
      type: typeOf(letter),
      name: then,
      nameEn: thenEn,
    })) ?? [{ from: validFrom, type: typeOf(type), name, nameEn }],
  };
}

let lists: Record<ProvinceEra, readonly ProvinceUnit[]> | undefined;
let byId: Map<string, ProvinceUnit> | undefined;

/** The units of an era, in the order of their codes. */
export function provinceUnits(era: ProvinceEra): readonly ProvinceUnit[] {
  lists ??= { '63': units63.map((row) => read('63', row)), '34': units34.map((row) => read('34', row)) };
  return lists[era];
}

/** The unit with an id such as `34-24`, if there is one. */
export function provinceById(id: string): ProvinceUnit | undefined {
  byId ??= new Map([...provinceUnits('63'), ...provinceUnits('34')].map((unit) => [unit.id, unit]));
  return byId.get(id);
}

/** The unit of today's 34 that `unit` is or was merged into. */
export const currentUnitOf = (unit: ProvinceUnit): ProvinceUnit =>
  unit.mergedInto ? provinceById(unit.mergedInto)! : unit;

/** Ids under which something of `unit` may be recorded: its own and, for one of the 34, those merged into it. */
export const unitsWithin = (unit: ProvinceUnit): string[] => [unit.id, ...unit.mergedFrom];

/** The regions of an era. */
export const provinceRegions = (era: ProvinceEra): ProvinceRegion[] =>
  (era === '63' ? regions63 : regions34).map(([id, name, nameEn]) => ({ id, name, nameEn }));

/** What a unit was called and what type it had on a day (its first phase for days before). */
export const provincePhaseOn = (unit: ProvinceUnit, date: string): ProvincePhase =>
  unit.phases.findLast(({ from }) => from <= date) ?? unit.phases[0]!;

/** The type of a unit on a day `YYYY-MM-DD`: Bắc Ninh is a municipality from 2026-09-20. */
export const provinceTypeOn = (unit: ProvinceUnit, date: string): ProvinceType =>
  provincePhaseOn(unit, date).type;

/** The name with its type on a day: `Tỉnh Bắc Ninh`, `Thành phố Bắc Ninh`; in English `Bac Ninh Province`. */
export function provinceFullNameOn(unit: ProvinceUnit, date: string, language: 'vi' | 'en' = 'vi'): string {
  const { type, name, nameEn } = provincePhaseOn(unit, date);
  if (language === 'vi') return `${type === 'municipality' ? 'Thành phố' : 'Tỉnh'} ${name}`;
  return type === 'municipality'
    ? nameEn.endsWith(' City')
      ? nameEn
      : `${nameEn} City`
    : `${nameEn} Province`;
}
