import type { Province } from '../../sdk/schemas/province.js';
import { textIn } from '../internal/text.js';

type UnitNames = (id: string, language: string) => string | undefined;
let namesOf: UnitNames | undefined;

/** Names of units of the other era, which the answer gives by id only; undefined until they are loaded, then calls `loaded`. */
export function unitNames(loaded: () => void): UnitNames | undefined {
  if (!namesOf)
    import('../../vietnam/province-units.js').then(
      ({ provinceById }) => {
        namesOf = (id, language) => {
          const unit = provinceById(id);
          return unit && textIn({ vi: unit.name, en: unit.nameEn }, language);
        };
        loaded();
      },
      () => {},
    );
  return namesOf;
}

/** Whether `unit` was merged from several, or into another. */
export const isMerged = ({ mergedFrom, mergedInto }: Province): boolean =>
  mergedFrom.length > 1 || !!mergedInto;
