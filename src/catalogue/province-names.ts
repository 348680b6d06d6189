import type { LocalizedText, ProvinceReference } from '../sdk/schemas/common.js';
import {
  AmbiguousProvinceError,
  currentUnitOf,
  provinceById,
  type ProvinceUnit,
  resolveProvince,
  UnknownProvinceError,
} from '../vietnam/index.js';

/** The name of a unit in both languages. */
export const provinceName = (unit: ProvinceUnit): LocalizedText => ({ vi: unit.name, en: unit.nameEn });

const shortName = (unit: ProvinceUnit): LocalizedText => ({ vi: unit.shortName, en: unit.nameEn });

/** How a record names its province. */
export function referTo(unit: ProvinceUnit): ProvinceReference {
  const current = currentUnitOf(unit);
  return {
    id: unit.id,
    name: shortName(unit),
    current: current.id,
    ...(current.name !== unit.name && { currentName: shortName(current) }),
  };
}

/** Ids under which a record is found: the unit that was recorded and the one of the 34 that it belongs to. */
export const keysOf = (references: readonly (ProvinceReference | undefined)[]): string[] => [
  ...new Set(references.flatMap((one) => (one ? [one.id, one.current] : []))),
];

const explain = (input: string, error: unknown): string => {
  if (error instanceof AmbiguousProvinceError)
    return `"${input}" is the code of different provinces: ${error.candidates.map((unit) => `${unit.id} (${unit.name})`).join(', ')}. Write the id with its era.`;
  if (error instanceof UnknownProvinceError) return `No province is called "${input}"`;
  throw error;
};

/** The ids of provinces as a person wrote them, and what is wrong with those that are unknown or ambiguous. */
export function readProvinces(inputs: readonly string[]): { ids: string[]; problems: string[] } {
  const problems: string[] = [];
  const ids = inputs.flatMap((input) => {
    try {
      return [resolveProvince(input).id];
    } catch (error) {
      problems.push(explain(input, error));
      return [];
    }
  });
  return { ids, problems };
}

/** The name of the unit with this id, for a label. */
export function provinceLabel(id: string): LocalizedText | undefined {
  const unit = provinceById(id);
  return unit && provinceName(unit);
}
