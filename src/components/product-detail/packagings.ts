import { html, type TemplateResult } from 'lit';
import { formatDong } from '../../intl/format-money.js';
import type { ProductDetailWords } from '../../locales/vi/product-detail.js';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { Packaging } from '../../sdk/schemas/product.js';
import { languageOf, textIn } from '../internal/text.js';
import { quantityText } from '../quantity/quantity-text.js';

/** Packs with what they weigh and cost. A column that no pack fills is left out; a gap within one is said. */
export function renderPackagings(
  packagings: readonly Packaging[],
  say: ProductDetailWords,
  amounts: QuantityWords,
  language: string,
): TemplateResult {
  const amount = (quantity: Packaging['netWeight']) =>
    quantity ? quantityText(quantity, amounts, language) : '';
  const columns: [title: string, text: (pack: Packaging) => string, isNumber?: boolean][] = [
    [say.weight, ({ netWeight }) => amount(netWeight), true],
    [say.price, ({ price }) => formatDong(price, language), true],
    [say.shelfLife, ({ shelfLife }) => amount(shelfLife), true],
    [say.gtin, ({ gtin }) => gtin ?? ''],
  ];
  const known = columns.filter(([, text]) => packagings.some((pack) => text(pack)));
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say.packagings}>
    <table part="packagings">
      <thead>
        <tr>
          <th scope="col">${say.pack}</th>
          ${known.map(([title, , isNumber]) => html`<th scope="col" class=${isNumber ? 'number' : ''}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${packagings.map(
          (pack, index) =>
            html`<tr>
              <th scope="row" lang=${pack.label ? languageOf(pack.label, language) : language}>
                ${pack.label ? textIn(pack.label, language) : `${say.pack} ${index + 1}`}
              </th>
              ${known.map(([, text, isNumber]) => {
                const shown = text(pack);
                return html`<td class="${isNumber ? 'number' : ''} ${shown ? '' : 'unknown'}">
                  ${shown || say.unknown}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
