import { formatNumber } from '../../intl/format-number.js';
import type { SupplyWords } from '../../locales/vi/supply.js';
import type { Quantity } from '../../sdk/schemas/common.js';

const own = (words: Record<string, string>, name: string) =>
  Object.hasOwn(words, name) ? words[name]! : name;

/** An amount with its unit and the period it is counted over: `12 tấn/tháng`. */
export function quantityText({ value, unit, per }: Quantity, say: SupplyWords, language: string): string {
  const amount = `${formatNumber(value, language)}\u00a0${own(say.units, unit)}`;
  return per ? `${amount}/${own(say.per, per)}` : amount;
}
