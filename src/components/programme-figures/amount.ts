import { formatNumber } from '../../intl/format-number.js';
import type { ProgrammeFiguresWords } from '../../locales/vi/programme-figures.js';
import type { Figure } from '../../sdk/schemas/figure.js';

/** A number in the parts that are set differently: `hơn`, `40`. */
export interface Amount {
  qualifier: string;
  number: string;
}

const DECIMALS = 6;

/**
 * How a figure's number was said: "more than 40" is never 40. Undefined where that is not known, because the record says it
 * in a word of the future; an empty number where none was given.
 */
export function amountOf(
  { value, min, max, qualifier }: Figure,
  say: ProgrammeFiguresWords,
  language: string,
): Amount | undefined {
  if (!Object.hasOwn(say.qualifiers, qualifier)) return undefined;
  const write = (number: number | undefined) => formatNumber(number, language, DECIMALS);
  const [least, most] = [write(min), write(max)];
  const range = least && most ? `${least}–${most}` : least ? say.from(least) : most ? say.upTo(most) : '';
  return { qualifier: say.qualifiers[qualifier]!, number: write(value) || range };
}
