import { formatDate } from '../../intl/format-date.js';
import type { ProvinceCardWords } from '../../locales/vi/province-card.js';
import type { Province } from '../../sdk/schemas/province.js';
import { isMerged, unitNames } from '../province/former-names.js';

/** What the unit was merged from or into, and until when it was; `update` is called when the names have come. */
export function historyOf(
  province: Province,
  say: ProvinceCardWords,
  language: string,
  update: () => void,
): string {
  if (!isMerged(province)) return '';
  const nameOf = unitNames(update);
  if (!nameOf) return '';
  const { mergedFrom, mergedInto, validFrom, validTo } = province;
  if (mergedInto) {
    const name = nameOf(mergedInto, language);
    return name ? say.mergedInto(name, validTo ? formatDate(validTo, language) : '') : '';
  }
  const names = mergedFrom.flatMap((id) => nameOf(id, language) ?? []);
  return names.length > 1
    ? say.mergedFrom(
        [names.slice(0, -1).join(', '), names.at(-1)].join(say.and),
        formatDate(validFrom, language),
      )
    : '';
}
