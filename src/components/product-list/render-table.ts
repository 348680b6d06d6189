import { html, nothing, type TemplateResult } from 'lit';
import type { ProductCardWords } from '../../locales/vi/product-card.js';
import type { ProductTableWords } from '../../locales/vi/product-table.js';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { SupplyWords } from '../../locales/vi/supply.js';
import type { Product } from '../../sdk/schemas/product.js';
import { languageOf, textIn } from '../internal/text.js';
import { linkOf } from '../product-card/link.js';
import { placeOf } from '../product-card/place.js';
import { priceOf } from '../product-card/price.js';
import { renderRating } from '../product-card/rating.js';
import { certificateName, isEvidence } from '../supply/certificates.js';
import { type FactName, factText } from '../supply/facts.js';

/** What rendering the table needs of the list around it. */
export interface TableState {
  /** `undefined` in place of a product keeps its row while it loads. */
  products: readonly (Product | undefined)[];
  busy: boolean;
  /** Whether the page wants choosing a product to show it over the page. */
  opens: boolean;
  sort: string;
  language: string;
  say: ProductTableWords;
  cards: ProductCardWords;
  supply: SupplyWords;
  amounts: QuantityWords;
  /** A reader wants another order. */
  order: (sort: string) => void;
  /** A reader chose a product. */
  choose: (click: MouseEvent, product: Product) => void;
}

type Cell = (product: Product, state: TableState) => unknown;
interface Column {
  title: (state: TableState) => string;
  cell: Cell;
  /** The two orders that the API can put this column in, the first one first. */
  orders?: readonly [string, string];
  isNumber?: boolean;
}

const fact = (name: FactName, isNumber = false): Column => ({
  title: ({ supply }) => supply.facts[name],
  cell: (product, { supply, amounts, language }) => factText(name, product, supply, amounts, language),
  isNumber,
});

/** Only certificates that are evidence; one that has run out is none. */
const certificates: Cell = ({ certifications }, { supply }) =>
  certifications
    .filter(isEvidence)
    .map((it) => certificateName(it, supply))
    .join(', ');

const COLUMNS: readonly Column[] = [
  {
    title: ({ say }) => say.maker,
    cell: ({ supplier }) => supplier && html`<span class="wide" lang="vi">${supplier.name}</span>`,
  },
  {
    title: ({ say }) => say.province,
    cell: ({ province }, { cards, language }) => province && placeOf(province, cards, language),
  },
  {
    title: ({ say }) => say.ocop,
    cell: ({ ocop }, { cards }) => ocop && renderRating(ocop, cards),
    orders: ['-stars', 'stars'],
  },
  fact('capacity', true),
  fact('minimumOrder', true),
  fact('leadTime', true),
  fact('season'),
  { title: ({ say }) => say.certificates, cell: certificates },
  {
    title: ({ say }) => say.price,
    cell: ({ packagings }, { cards, language }) => priceOf(packagings, cards, language),
    isNumber: true,
  },
];

function renderHeader({ title, orders, isNumber }: Column, state: TableState): TemplateResult {
  const className = isNumber ? 'amount' : '';
  if (!orders) return html`<th scope="col" class=${className}>${title(state)}</th>`;
  const [first, second] = orders;
  const { sort, order } = state;
  const isOrdered = sort === first || sort === second;
  const isDescending = sort.startsWith('-');
  return html`<th
    scope="col"
    class=${className}
    aria-sort=${isOrdered ? (isDescending ? 'descending' : 'ascending') : nothing}
  >
    <button part="order" @click=${() => order(sort === first ? second : first)}>
      ${title(state)}<i class=${isOrdered ? (isDescending ? 'down' : 'up') : ''} aria-hidden="true"></i>
    </button>
  </th>`;
}

function renderRow(product: Product | undefined, state: TableState): TemplateResult {
  if (!product)
    return html`<tr aria-hidden="true">
      <th><i class="bar"></i></th>
      ${COLUMNS.map(() => html`<td><i class="bar"></i></td>`)}
    </tr>`;
  const { say, language, choose, opens } = state;
  const link = linkOf(product);
  const name = textIn(product.name, language);
  return html`<tr tabindex="-1">
    <th scope="row" lang=${languageOf(product.name, language)}>
      ${
        link
          ? html`<a
              href=${link}
              part="link"
              aria-haspopup=${opens ? 'dialog' : nothing}
              @click=${(click: MouseEvent) => choose(click, product)}
              >${name}</a
            >`
          : name
      }
    </th>
    ${COLUMNS.map(({ cell, isNumber }) => {
      const shown = cell(product, state);
      return html`<td class=${isNumber ? 'amount' : ''}>
        ${shown || html`<span class="missing"><span aria-hidden="true">–</span><span class="unseen">${say.missing}</span></span>`}
      </td>`;
    })}
  </tr>`;
}

const NAME: Column = { title: ({ say }) => say.product, cell: () => '', orders: ['name', '-name'] };

/** Products in rows for buyers: what each can supply, and what nobody has stated. */
export const renderTable = (state: TableState): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${state.say.sideways}>
    <table class=${state.busy && state.products[0] ? 'old' : ''} part="table" aria-busy=${state.busy}>
      <caption class="unseen">
        ${state.say.caption}
      </caption>
      <thead>
        <tr>
          ${[NAME, ...COLUMNS].map((column) => renderHeader(column, state))}
        </tr>
      </thead>
      <tbody class="rows">
        ${state.products.map((product) => renderRow(product, state))}
      </tbody>
    </table>
  </div>`;
