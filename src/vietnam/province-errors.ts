import { nearestNames } from './nearest-names.js';
import type { ProvinceEra, ProvinceUnit } from './province-unit.js';

/** No unit has that name, alias or code. */
export class UnknownProvinceError extends Error {
  override readonly name = 'UnknownProvinceError';
  readonly input: string;
  /** The list that was searched, when one was asked for. */
  readonly era: ProvinceEra | undefined;

  constructor(input: string, era?: ProvinceEra) {
    super(`"${input}" is no province of Viet Nam${era ? ` in the list of the ${era}` : ''}.`);
    this.input = input;
    this.era = era;
  }

  /** Up to three names that are spelt nearly so, nearest first. Worked out only when asked for. */
  get suggestions(): string[] {
    return nearestNames(this.input);
  }
}

/** A bare code names different units in the two lists, and neither a date nor an era was given. */
export class AmbiguousProvinceError extends Error {
  override readonly name = 'AmbiguousProvinceError';
  readonly input: string;
  /** What it may mean: the unit of the 63, then that of the 34. */
  readonly candidates: readonly ProvinceUnit[];

  constructor(input: string, candidates: readonly ProvinceUnit[]) {
    const list = candidates.map(({ id, name }) => `${id} (${name})`).join(' or ');
    super(`"${input}" may be ${list}. Give the id with its era, or a date.`);
    this.input = input;
    this.candidates = candidates;
  }
}
