import { fold } from '../intl/fold.js';
import { dayNumber } from './date.js';
import { AmbiguousProvinceError, UnknownProvinceError } from './province-errors.js';
import { MERGER, type ProvinceEra, type ProvinceUnit } from './province-unit.js';
import { currentUnitOf, provinceById, provinceUnits } from './province-units.js';

/** When the input was written, so which list it speaks of. `era` outranks `asOf`. */
export interface ResolveOptions {
  /** The day that the input speaks of, `YYYY-MM-DD`: before 2025-07-01 it means one of the 63. */
  asOf?: string;
  era?: ProvinceEra;
}

const TYPE_BEFORE = /^(?:tinh|thanhpho|tp)(?=.)/;
const TYPE_AFTER = /(?:province|city)$/;

const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');

const indexes: Partial<Record<ProvinceEra, Map<string, ProvinceUnit>>> = {};

/** Every name, slug, alias and ISO code of an era. No alias is another unit's name; a test holds that. */
function namesOf(era: ProvinceEra): Map<string, ProvinceUnit> {
  let index = indexes[era];
  if (!index) {
    indexes[era] = index = new Map();
    for (const unit of provinceUnits(era)) {
      const names = [unit.name, unit.nameEn, unit.shortName, unit.iso, ...unit.aliases];
      for (const name of names.concat(unit.history.map((phase) => phase.name))) index.set(bare(name), unit);
    }
  }
  return index;
}

function byName(key: string, era: ProvinceEra): ProvinceUnit | undefined {
  const names = namesOf(era);
  const found =
    names.get(key) ?? names.get(key.replace(TYPE_BEFORE, '')) ?? names.get(key.replace(TYPE_AFTER, ''));
  if (found || era === '63') return found;
  const former = byName(key, '63');
  return former && currentUnitOf(former);
}

function byCode(code: string, input: string, era: ProvinceEra | undefined): ProvinceUnit | undefined {
  if (era) return provinceById(`${era}-${code}`);
  const [former, current] = [provinceById(`63-${code}`), provinceById(`34-${code}`)];
  if (former && current && former.name !== current.name)
    throw new AmbiguousProvinceError(input, [former, current]);
  return current ?? (former && currentUnitOf(former));
}

/**
 * The unit that `input` names: an id (`34-24`), a slug (`bac-ninh`), a name with or without its type and marks, in NFC or
 * NFD, in any case, an alias ("Sài Gòn", "TP.HCM"), an ISO 3166-2 code (`VN-56`), or a code of two digits.
 *
 * An id means exactly that unit. Everything else means today's unit unless `asOf` or `era` is given, and a former name the
 * unit that it is part of today: "Bắc Giang" is `34-24`, with `asOf: '2024-05-01'` it is `63-24`. A code of two digits
 * without either is taken only when it is no other place's code in the other list.
 *
 * @throws {@link AmbiguousProvinceError} for the codes 15, 24, 44, 52, 80, 82 and 91 without a date or an era.
 * @throws {@link UnknownProvinceError} when nothing has that name.
 */
export function resolveProvince(input: string, options: ResolveOptions = {}): ProvinceUnit {
  const text = input.trim();
  const era = options.era ?? (options.asOf === undefined ? undefined : eraOn(options.asOf));
  const found = /^\d\d$/.test(text)
    ? byCode(text, input, era)
    : (provinceById(text) ?? byName(bare(text), era ?? '34'));
  if (!found) throw new UnknownProvinceError(input, era);
  return found;
}

/** The list in force on a day `YYYY-MM-DD`. Throws a RangeError when there is no such day. */
export function eraOn(date: string): ProvinceEra {
  dayNumber(date);
  return date < MERGER ? '63' : '34';
}
