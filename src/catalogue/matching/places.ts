import type { ProvinceReference } from '../../sdk/schemas/common.js';
import { currentUnitOf, provinceById } from '../../vietnam/index.js';

/**
 * Whether goods come from one of the provinces. One of the 34 takes in the units merged into it. `undefined` when it cannot be told: where
 * the goods come from is not known, or only the unit of today is, and a former part of it was asked for.
 */
export function fromProvinces(
  asked: readonly string[],
  from: ProvinceReference | undefined,
): boolean | undefined {
  if (!from) return undefined;
  if (asked.includes(from.id) || asked.includes(from.current)) return true;
  const isPart = (id: string): boolean => {
    const unit = provinceById(id);
    return unit !== undefined && currentUnitOf(unit).id === from.id;
  };
  return asked.some(isPart) ? undefined : false;
}
