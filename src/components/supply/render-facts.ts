import { html, type TemplateResult } from 'lit';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { SupplyWords } from '../../locales/vi/supply.js';
import type { Product } from '../../sdk/schemas/product.js';
import { icon } from '../icons/icon.js';
import { amount, delivery, exported, least, season } from '../icons/icons.generated.js';
import { type FactName, factText } from './facts.js';
import { renderSeason } from './season.js';

const SIGNS = { capacity: amount, minimumOrder: least, leadTime: delivery, season, markets: exported };
const FACTS: readonly FactName[] = ['capacity', 'minimumOrder', 'leadTime', 'season', 'markets'];

/** What a buyer needs, each as it is known or said to be missing: nobody has to guess which. */
export const renderFacts = (
  product: Product,
  say: SupplyWords,
  amounts: QuantityWords,
  language: string,
): TemplateResult =>
  html`<dl class="supply" part="supply">
    ${FACTS.map((name) => {
      const text = factText(name, product, say, amounts, language);
      return html`<div class=${text ? '' : 'missing'}>
        <dt>${icon(SIGNS[name])}${say.facts[name]}</dt>
        <dd>
          ${name === 'season' && text ? renderSeason(product.supply!.seasonMonths, say) : text || say.missing}
        </dd>
      </div>`;
    })}
  </dl>`;
