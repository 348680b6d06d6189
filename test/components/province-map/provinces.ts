import type { Province } from '../../../src/sdk/schemas/province.js';
import { provinceUnits, type ProvinceEra } from '../../../src/vietnam/province-units.js';

/** Figures for tests: uneven, some equal, some 0, as real ones are. */
const figure = (place: number, factor: number): number =>
  place % 7 === 3 ? 0 : ((place * factor) % 23) * 2 + 1;

/** The answer of `provinces.list` for one of the two lists. */
export const provincesOf = (era: ProvinceEra): Province[] =>
  provinceUnits(era).map((unit, place) => ({
    id: unit.id,
    era,
    code: unit.code,
    slug: unit.slug,
    name: { vi: unit.name, en: unit.nameEn },
    fullName: { vi: unit.name, en: unit.nameEn },
    type: 'province',
    region: { id: unit.region.id, name: { vi: unit.region.name, en: unit.region.nameEn } },
    iso: unit.iso,
    aliases: [...unit.aliases],
    validFrom: unit.validFrom,
    ...(unit.validTo && { validTo: unit.validTo }),
    mergedFrom: [...unit.mergedFrom],
    ...(unit.mergedInto && { mergedInto: unit.mergedInto }),
    counts: {
      products: figure(place, 5),
      suppliers: figure(place, 3),
      events: place % 4,
      agreements: place % 3 === 0 ? 1 : 0,
    },
  }));
