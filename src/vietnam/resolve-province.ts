import { fold } from '../intl/fold.js';
import {
  currentUnitOf,
  MERGER,
  type ProvinceEra,
  provinceUnits,
  type ProvinceUnit,
} from './province-units.js';

/** What the lists of `resolveProvince` are asked for. */
export interface ResolveOptions {
  /** The day that the input speaks of, `YYYY-MM-DD`: before 2025-07-01 it means one of the 63. */
  asOf?: string;
  era?: ProvinceEra;
}

/** No unit has that name, alias or code. */
export class UnknownProvinceError extends Error {
  override readonly name = 'UnknownProvinceError';
  readonly input: string;
  constructor(input: string, era?: ProvinceEra) {
    super(`"${input}" is no province of Viet Nam${era ? ` among the ${era}` : ''}.`);
    this.input = input;
  }
}

/** A bare code means different units in the two lists, and neither a date nor an era was given. */
export class AmbiguousProvinceError extends Error {
  override readonly name = 'AmbiguousProvinceError';
  readonly input: string;
  /** The units that it may mean. */
  readonly candidates: readonly ProvinceUnit[];
  constructor(input: string, candidates: readonly ProvinceUnit[]) {
    super(
      `"${input}" is ambiguous: ${candidates.map(({ id, name }) => `${id} (${name})`).join(' or ')}. Give the id with its era, or a date.`,
    );
    this.input = input;
    this.candidates = candidates;
  }
}

const TYPE = /^(tinh|thanh pho|t\.?\s?p\.?)[\s.]+(?=\S)/;
const bare = (text: string) => text.replace(/[^a-z0-9]/g, '');
const keysOf = (text: string): string[] => {
  const folded = fold(text).trim();
  return [bare(folded), bare(folded.replace(TYPE, ''))];
};

interface Index {
  codes: Map<string, ProvinceUnit>;
  names: Map<string, ProvinceUnit>;
}
const indexes = new Map<ProvinceEra, Index>();

function indexOf(era: ProvinceEra): Index {
  let index = indexes.get(era);
  if (!index) {
    index = { codes: new Map(), names: new Map() };
    const { codes, names } = index;
    const units = provinceUnits(era);
    for (const unit of units) codes.set(unit.code, unit);
    // Names outrank aliases: an alias of one unit never hides another's name.
    for (const unit of units)
      for (const name of [
        unit.name,
        unit.slug,
        unit.nameEn,
        unit.iso,
        unit.shortName,
        ...unit.phases.map((phase) => phase.name),
      ])
        for (const key of keysOf(name)) if (!names.has(key)) names.set(key, unit);
    for (const unit of units)
      for (const alias of unit.aliases)
        for (const key of keysOf(alias)) if (!names.has(key)) names.set(key, unit);
    indexes.set(era, index);
  }
  return index;
}

const byName = (era: ProvinceEra, keys: string[]) =>
  keys.map((key) => indexOf(era).names.get(key)).find((unit) => unit !== undefined);

/**
 * The unit that `input` names: an id (`34-24`), a slug, a name with or without its type and diacritics, in NFC or NFD, an
 * alias ("Sài Gòn", "TP.HCM") or an ISO 3166-2 code. Without a date or an era it means today's unit, and a former name
 * the unit that it was merged into. A bare two-digit code is taken only where both lists give it to the same name.
 *
 * @throws {AmbiguousProvinceError} for such a code otherwise: it lists the candidates.
 * @throws {UnknownProvinceError} when nothing has that name.
 */
export function resolveProvince(input: string, options: ResolveOptions = {}): ProvinceUnit {
  const era = options.era ?? (options.asOf ? (options.asOf < MERGER ? '63' : '34') : undefined);
  const text = input.trim();
  const id = /^(63|34)-(\d\d)$/.exec(text);
  const code = id?.[2] ?? (/^\d\d$/.test(text) ? text : undefined);
  if (code) {
    const wanted = (id?.[1] as ProvinceEra | undefined) ?? era;
    if (wanted) {
      const unit = indexOf(wanted).codes.get(code);
      if (unit) return unit;
      throw new UnknownProvinceError(input, wanted);
    }
    const [now, then] = [indexOf('34').codes.get(code), indexOf('63').codes.get(code)];
    if (now && then && now.name !== then.name) throw new AmbiguousProvinceError(input, [then, now]);
    const unit = now ?? then;
    if (unit) return currentUnitOf(unit);
    throw new UnknownProvinceError(input);
  }
  const keys = keysOf(text).filter(Boolean);
  const unit = byName(era ?? '34', keys);
  if (unit) return unit;
  const former = era === '63' ? undefined : byName('63', keys);
  if (former) return currentUnitOf(former);
  throw new UnknownProvinceError(input, era);
}
