import { regions34, regions63 } from './province-units.generated.js';
import type { ProvinceEra, ProvinceRegion } from './province-unit.js';

const read = (rows: string): readonly ProvinceRegion[] =>
  rows.split('\n').map((row) => {
    const [id = '', name = '', nameEn = ''] = row.split('|');
    return { id, name, nameEn };
  });

let lists: Record<ProvinceEra, readonly ProvinceRegion[]> | undefined;

/** The six regions of an era, from north to south: Resolution 81/2023/QH15 for the 63, Resolution 306/NQ-CP (2025) for the 34. */
export function regions(era: ProvinceEra): readonly ProvinceRegion[] {
  lists ??= { '63': read(regions63), '34': read(regions34) };
  return lists[era];
}
