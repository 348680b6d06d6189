import type { Province } from '../../sdk/schemas/province.js';

/**
 * The unit that an id, slug, ISO code, name or alias means among `units`; the id of a former unit means the one that it was
 * merged into. Written exactly: for every other spelling there is `resolveProvince`, which is loaded only then.
 */
export const findUnit = (units: readonly Province[], input: string): Province | undefined =>
  units.find(
    ({ id, slug, iso, name, aliases, mergedFrom }) =>
      [id, slug, iso, name.vi].includes(input) || mergedFrom.includes(input) || aliases.includes(input),
  );

/** Id of the unit of `era` that `input` means in any spelling; `''` when none is meant, or several. */
export async function resolveUnit(input: string, era: '34' | '63'): Promise<string> {
  const { resolveProvince } = await import('../../vietnam/resolve-province.js');
  try {
    const unit = resolveProvince(input, { era });
    return era === '34' ? (unit.mergedInto ?? unit.id) : unit.id;
  } catch {
    return '';
  }
}
