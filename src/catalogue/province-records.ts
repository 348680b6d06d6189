import { compareVietnamese } from '../intl/collate.js';
import type { Province, ProvinceCounts } from '../sdk/schemas/province.js';
import type { ProvinceQuery } from '../sdk/schemas/queries.js';
import {
  provinceById,
  provinceFullNameOn,
  provinceTypeOn,
  type ProvinceUnit,
  provinceUnits,
} from '../vietnam/index.js';
import { provinceName } from './province-names.js';

// Provinces are not stored: the law fixes them, and `hang-viet/vietnam` knows them. Only their records are counted.

/** How many records belong to each unit, by its id. */
export type Counts = ReadonlyMap<string, ProvinceCounts>;

/** On the unit's last day once it is gone, so that Bắc Giang stays "Tỉnh Bắc Giang". */
const dayFor = (unit: ProvinceUnit, today: string) =>
  unit.validTo !== null && unit.validTo < today ? unit.validTo : today;

/** The unit as it is on a day. */
export function toProvince(unit: ProvinceUnit, counts: Counts, today: string): Province {
  const day = dayFor(unit, today);
  const { id, era, code, slug, region, iso, aliases, validFrom, validTo, mergedFrom, mergedInto } = unit;
  return {
    id,
    era,
    code,
    slug,
    name: provinceName(unit),
    fullName: { vi: provinceFullNameOn(unit, day), en: provinceFullNameOn(unit, day, 'en') },
    type: provinceTypeOn(unit, day),
    region: { id: region.id, name: { vi: region.name, en: region.nameEn } },
    iso,
    aliases: [...aliases],
    validFrom,
    ...(validTo === null ? {} : { validTo }),
    mergedFrom: [...mergedFrom],
    ...(mergedInto === null ? {} : { mergedInto }),
    counts: counts.get(id) ?? { products: 0, suppliers: 0, events: 0, agreements: 0 },
  };
}

/** Provinces that a query asks for, in alphabetical order. `ids` may be of either era. */
export function provincesFor(query: ProvinceQuery, counts: Counts, today: string): Province[] {
  const units = query.ids
    ? [...new Set(query.ids)].flatMap((id) => provinceById(id) ?? [])
    : [...provinceUnits(query.units ?? '34')];
  const regions = query.region;
  const wanted = regions ? units.filter(({ region }) => regions.includes(region.id)) : units;
  return wanted
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .map((unit) => toProvince(unit, counts, today));
}
