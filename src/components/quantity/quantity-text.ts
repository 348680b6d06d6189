import { formatNumber } from '../../intl/format-number.js';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { Quantity } from '../../sdk/schemas/common.js';

const own = (words: Record<string, string>, name: string) =>
  Object.hasOwn(words, name) ? words[name]! : name;
const one = ({ singular, units }: QuantityWords, value: number, unit: string) =>
  singular?.goesWith(value) && Object.hasOwn(singular.units, unit) ? singular.units : units;

/** `2 tấn/tháng`; a unit that nobody knows stays as it was written. */
export function quantityText({ value, unit, per }: Quantity, say: QuantityWords, language: string): string {
  const amount = `${formatNumber(value, language)}\u00a0${own(one(say, value, unit), unit)}`;
  return per ? `${amount}/${own(say.per, per)}` : amount;
}
