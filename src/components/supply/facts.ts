import { html, type TemplateResult } from 'lit';
import { countryName } from '../../intl/country-name.js';
import { formatNumber } from '../../intl/format-number.js';
import type { SupplyWords } from '../../locales/vi/supply.js';
import type { Product } from '../../sdk/schemas/product.js';
import { icon } from '../icons/icon.js';
import { amount, delivery, exported, least, season } from '../icons/icons.generated.js';
import { quantityText } from './quantity.js';
import { monthsText, renderSeason } from './season.js';

/** What a buyer asks of a product, by name. */
export type FactName = 'capacity' | 'minimumOrder' | 'leadTime' | 'season' | 'markets';

/** One fact in words; empty when the supplier did not give it. */
export function factText(name: FactName, product: Product, say: SupplyWords, language: string): string {
  const { supply, exportMarkets } = product;
  switch (name) {
    case 'capacity':
    case 'minimumOrder':
      return supply?.[name] ? quantityText(supply[name], say, language) : '';
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

const SIGNS = { capacity: amount, minimumOrder: least, leadTime: delivery, season, markets: exported };
const FACTS: readonly FactName[] = ['capacity', 'minimumOrder', 'leadTime', 'season', 'markets'];

/** What a buyer needs, each as it is known or said to be missing: nobody has to guess which. */
export const renderFacts = (product: Product, say: SupplyWords, language: string): TemplateResult =>
  html`<dl class="supply" part="supply">
    ${FACTS.map((name) => {
      const text = factText(name, product, say, language);
      return html`<div class=${text ? '' : 'missing'}>
        <dt>${icon(SIGNS[name])}${say.facts[name]}</dt>
        <dd>
          ${name === 'season' && text ? renderSeason(product.supply!.seasonMonths, say) : text || say.missing}
        </dd>
      </div>`;
    })}
  </dl>`;
