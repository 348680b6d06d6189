import { html, nothing, type TemplateResult } from 'lit';
import type { Facets, FacetValue } from '../../sdk/schemas/page.js';
import type { ProductCardWords } from '../../locales/vi/product-card.js';
import type { ProductListWords } from '../../locales/vi/product-list.js';
import { formatNumber } from '../../intl/format-number.js';
import { textIn } from '../internal/text.js';
import { type Choice, type FacetName, facetNames, sortNames } from './filters.js';

/** What the controls need to know. */
export interface ControlsState {
  say: ProductListWords;
  cards: ProductCardWords;
  language: string;
  choice: Choice;
  facets: Facets;
}

const labelOf = (name: FacetName, { value, label }: Omit<FacetValue, 'count'>, at: ControlsState): string =>
  name === 'stars'
    ? at.say.stars(+value)
    : label?.[at.language as 'vi'] ||
      (name === 'category' && at.cards.categories[value]) ||
      (label ? textIn(label, at.language) : value);

export const renderSearch = (
  say: ProductListWords,
  value: string,
  type: (event: Event) => void,
): TemplateResult =>
  html`<div class="search" role="search">
    <input
      type="search"
      part="search"
      aria-label=${say.search}
      placeholder=${say.searchHint}
      maxlength="100"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${value}
      @input=${type}
      @change=${type}
    />
  </div>`;

/** One disclosure for each filter left to the reader; values that were chosen stay in it even when nothing matches them. */
export function renderFacets(
  open: readonly FacetName[],
  at: ControlsState,
  toggle: (name: FacetName, value: string) => void,
): TemplateResult {
  const groups = open.map((name) => {
    const chosen = at.choice[name];
    const values = at.facets[name] ?? [];
    const missing = chosen.filter((value) => !values.some((it) => it.value === value));
    const all = [...values, ...missing.map((value): FacetValue => ({ value, count: 0 }))];
    return html`<details part="facet" name="facets" ?hidden=${!all.length}>
      <summary>
        ${at.say.facets[name]}${
          chosen.length ? html`<span class="chosen"> · ${at.say.chosen(chosen.length)}</span>` : nothing
        }
      </summary>
      <ul class="values">
        ${all.map(
          (value) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  .checked=${chosen.includes(value.value)}
                  @change=${() => toggle(name, value.value)}
                />
                <span>${labelOf(name, value, at)}</span>
                <span class="number">${formatNumber(value.count, at.language)}</span>
              </label>
            </li>`,
        )}
      </ul>
    </details>`;
  });
  return html`<div class="facets" role="group" aria-label=${at.say.filters}>${groups}</div>`;
}

/** What the reader chose, each with a way to take it back. */
export function renderChosen(
  open: readonly FacetName[],
  at: ControlsState,
  toggle: (name: FacetName, value: string) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  const chips = facetNames
    .filter((name) => open.includes(name))
    .flatMap((name) =>
      at.choice[name].map((value) => {
        const label = labelOf(name, at.facets[name]?.find((it) => it.value === value) ?? { value }, at);
        return html`<button
          class="chip"
          aria-label=${at.say.remove(label)}
          @click=${() => toggle(name, value)}
        >
          ${label}<span aria-hidden="true"> ×</span>
        </button>`;
      }),
    );
  return chips.length
    ? html`<div class="chips">
        ${chips}${chips.length > 1 ? html`<button class="chip" @click=${clear}>${at.say.clear}</button>` : nothing}
      </div>`
    : nothing;
}

export const renderSort = (
  say: ProductListWords,
  sort: string,
  searching: boolean,
  choose: (sort: string) => void,
): TemplateResult =>
  html`<label class="sort">
    <span>${say.sort}</span>
    <select part="sort" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${sortNames
        .filter((name) => searching || name !== 'relevance')
        .map((name) => html`<option value=${name} ?selected=${name === sort}>${say.sorts[name]}</option>`)}
    </select>
  </label>`;
