import { countryName } from '../../intl/country-name.js';
import { formatNumber } from '../../intl/format-number.js';
import type { SupplyWords } from '../../locales/vi/supply.js';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { Product } from '../../sdk/schemas/product.js';
import { quantityText } from '../quantity/quantity-text.js';
import { monthsText } from './season.js';

/** What a buyer asks of a product, by name. */
export type FactName = 'capacity' | 'minimumOrder' | 'leadTime' | 'season' | 'markets';

/** One fact in words; empty when the supplier did not give it. */
export function factText(
  name: FactName,
  product: Product,
  say: SupplyWords,
  amounts: QuantityWords,
  language: string,
): string {
  const { supply, exportMarkets } = product;
  switch (name) {
    case 'capacity':
    case 'minimumOrder':
      return supply?.[name] ? quantityText(supply[name], amounts, language) : '';
    case 'leadTime': {
      const days = supply?.leadTimeDays;
      return days === undefined ? '' : say.days(days, formatNumber(days, language));
    }
    case 'season':
      return monthsText(supply?.seasonMonths ?? [], say);
    case 'markets':
      return exportMarkets.map((code) => countryName(code, language)).join(', ');
  }
}
