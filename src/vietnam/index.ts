/**
 * Viet Nam in pure functions: provinces of both eras, the lunar calendar, text, prices. No document, no network.
 *
 * @packageDocumentation
 */
export { compareVietnamese, sortKey } from '../intl/collate.js';
export { fold, type FoldedText, foldWithMap, withoutMarks } from '../intl/fold.js';
export {
  formatDate,
  formatDateInWords,
  formatDateRange,
  formatLongDate,
  formatMonth,
} from '../intl/format-date.js';
export { formatDong } from '../intl/format-money.js';
export { formatNumber } from '../intl/format-number.js';
export { highlightRanges } from '../intl/highlight.js';
export { slugify } from '../intl/slug.js';
export { addDays, dateOfDay, dayNumber, daysBetween, daysInMonth, todayInVietnam, weekday } from './date.js';
export { type Holiday, holidaysBetween, holidaysOn } from './holidays.js';
export { type LunarDate, LUNAR_YEARS, lunarToSolar, lunarYearName, solarToLunar, tetOf } from './lunar.js';
export { ocopStatus, type OcopStatus } from './ocop.js';
export { AmbiguousProvinceError, UnknownProvinceError } from './province-errors.js';
export {
  type ProvinceEra,
  provinceFullNameOn,
  type ProvincePhase,
  provincePhaseOn,
  type ProvinceRegion,
  type ProvinceType,
  provinceTypeOn,
  type ProvinceUnit,
} from './province-unit.js';
export { currentUnitOf, provinceById, provinceUnits, unitsWithin } from './province-units.js';
export { regions } from './regions.js';
export { eraOn, resolveProvince, type ResolveOptions } from './resolve-province.js';
