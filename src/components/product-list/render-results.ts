import { html, nothing, type TemplateResult } from 'lit';
import type { Product } from '../../sdk/schemas/product.js';
import type { ProductListWords } from '../../locales/vi/product-list.js';
import { markText } from './mark-text.js';

/** The cards of a list. `undefined` in place of a product keeps its space while it loads. */
export interface CardsState {
  products: readonly (Product | undefined)[];
  /** What was searched for: marked in the names. */
  query?: string | undefined;
  rows: boolean;
  headingLevel: number | undefined;
  opens: string | undefined;
  /** The products are those of the filters before, and newer ones are on their way. */
  busy: boolean;
  say: ProductListWords;
}

export function renderCards({
  products,
  query,
  rows,
  headingLevel,
  opens,
  busy,
  say,
}: CardsState): TemplateResult {
  const marks = query ? (text: string) => markText(text, query) : undefined;
  const waiting = products.length > 0 && !products[0];
  return html`<ul
    class="cards ${rows ? 'rows' : ''} ${busy && !waiting ? 'old' : ''}"
    part="cards"
    role="list"
    aria-label=${say.results}
    aria-busy=${busy}
  >
    ${products.map(
      (product) =>
        html`<li tabindex="-1" aria-hidden=${waiting ? 'true' : nothing}>
          <hv-product-card
            layout=${rows ? 'horizontal' : 'vertical'}
            .product=${product}
            .marks=${marks}
            .headingLevel=${headingLevel}
            .opens=${opens}
          ></hv-product-card>
        </li>`,
    )}
  </ul>`;
}

/** What is under the cards: how far the reader is, and the way on. `more` is absent after the last page. */
export const renderMore = (
  progress: string,
  say: ProductListWords,
  busy: boolean,
  more: (() => void) | undefined,
): TemplateResult =>
  html`<div class="foot">
    <span>${progress}</span>
    ${
      more
        ? html`<button part="more" aria-disabled=${busy ? 'true' : 'false'} @click=${more}>
            ${say.more}
          </button>`
        : nothing
    }
  </div>`;
