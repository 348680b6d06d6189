/**
 * Viet Nam in pure functions: provinces of both eras, the lunar calendar, text, prices. No document, no network.
 *
 * @packageDocumentation
 */
export { compareVietnamese, sortKey } from '../intl/collate.js';
export { fold } from '../intl/fold.js';
export { formatDate, formatDateRange, formatLongDate, formatMonth } from '../intl/format-date.js';
export { formatDong } from '../intl/format-money.js';
export { formatNumber } from '../intl/format-number.js';
export { type FoldedText, foldWithMap, highlightRanges } from '../intl/highlight.js';
export { slugify } from '../intl/slug.js';
export { addDays, daysBetween, daysInMonth, todayInVietnam, weekday } from './date.js';
export { type Holiday, holidaysBetween, holidaysOn } from './holidays.js';
export { type LunarDate, lunarToSolar, lunarYearName, solarToLunar, tetOf } from './lunar.js';
export { ocopStatus, type OcopStatus } from './ocop.js';
export {
  currentUnitOf,
  provinceById,
  type ProvinceEra,
  provinceFullNameOn,
  type ProvincePhase,
  provincePhaseOn,
  type ProvinceRegion,
  provinceRegions,
  type ProvinceType,
  provinceTypeOn,
  type ProvinceUnit,
  provinceUnits,
  unitsWithin,
} from './province-units.js';
export {
  AmbiguousProvinceError,
  resolveProvince,
  type ResolveOptions,
  UnknownProvinceError,
} from './resolve-province.js';
