import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { punctuation } from '../internal/punctuation.js';
import { programmeFigures as vi } from '../../locales/vi/programme-figures.js';
import type { Source } from '../../sdk/schemas/common.js';
import type { Figure } from '../../sdk/schemas/figure.js';
import type { FigureQuery } from '../../sdk/schemas/queries.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderEmpty, renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import { state } from '../styles/state.styles.js';
import { amountOf } from './amount.js';
import { periodText } from './period.js';
import { programmeFigures } from './programme-figures.styles.js';
import { renderSources } from './sources.js';

/** Figures whose space is kept while they come, when nobody knows how many there are. */
const EXPECTED = 3;

const listed = (text: string | number | undefined): string[] =>
  String(text ?? '')
    .split(',')
    .flatMap((one) => one.trim() || []);

/**
 * Figures of the programme, each for itself: how the number was said, what it counts, when, and who published it. None is
 * rounded, added to another or merged with one that looks like it.
 *
 * @summary The programme's figures, with qualifier, period and source.
 * @status stable
 * @since 0.1
 * @tagname hv-programme-figures
 * @slot - Shown until the figures have come, and when they never come.
 * @csspart figures - The list.
 * @csspart figure - One figure.
 * @csspart period - When it counts, and whether it is a plan.
 * @csspart amount - The heading: the number as it was said, with its unit and short name.
 * @csspart meaning - What it counts, and what it does not.
 * @csspart source - The link to where it was published.
 * @csspart empty - What is said when there are none.
 * @csspart failed - What is said when they could not be loaded.
 * @fires {HvLoadEvent} hv-load - The figures have come and are shown.
 * @fires {HvErrorEvent} hv-error - They could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a figure's source. Cancel it to keep the link from being followed.
 */
export class HvProgrammeFigures extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, programmeFigures];
  static override properties: PropertyDeclarations = {
    year: {},
    figures: {},
    cited: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Years that the figures count, comma separated. */
  declare year: string | number | undefined;
  /** Ids of figures, comma separated, shown in that order; or, as a property, the records: then nothing is loaded. */
  declare figures: string | readonly Figure[] | null | undefined;
  /** Sources that stand beside the element already: they are not repeated at each figure. */
  declare cited: readonly Source[] | undefined;
  /** Level of the headings, 1 to 6. Default 3. */
  declare headingLevel: number | undefined;

  #resource = new Resource<Figure[], [FigureQuery]>(this, {
    key: () => (Array.isArray(this.figures) ? null : [this.#query]),
    load: async ([query], { catalogue, signal }) => {
      const found: Figure[] = [];
      for await (const figure of catalogue.figures.listAll(query, { signal })) found.push(figure);
      const place = ({ id }: Figure) => query.ids?.indexOf(id) ?? 0;
      return found.sort((a, b) => place(a) - place(b));
    },
  });

  get #ids(): string[] {
    return typeof this.figures === 'string' ? listed(this.figures) : [];
  }

  get #query(): FigureQuery {
    const [ids, years] = [this.#ids, listed(this.year).map(Number)];
    return { limit: 100, ...(ids.length > 0 && { ids }), ...(years.length > 0 && { year: years }) };
  }

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const figures =
      typeof this.figures === 'object' && this.figures ? this.figures : stale ? undefined : value;
    if (figures && this.near) return this.#renderFigures(figures);
    if (this.hasFallback)
      return html`<slot></slot>${state === 'failed' ? renderFailed(this, this.#resource) : nothing}`;
    return state === 'failed' ? renderFailed(this, this.#resource) : this.#renderWaiting();
  }

  #renderFigures(figures: readonly Figure[]): TemplateResult {
    if (figures.length === 0) return renderEmpty(words(this, 'programmeFigures', vi).empty);
    return html`<div class="figures">
      <ul part="figures" role="list" dir="ltr">
        ${figures.map((figure) => this.#renderFigure(figure))}
      </ul>
    </div>`;
  }

  #renderFigure(figure: Figure): TemplateResult {
    const { language } = this;
    const say = words(this, 'programmeFigures', vi);
    const { label, unit, meaning, saidBy } = figure;
    const sources = figure.sources.filter(({ url }) => !this.cited?.some((source) => source.url === url));
    const amount = amountOf(figure, say, language);
    const known = amount?.number;
    const number = known || (amount ? say.notStated : say.seeSource);
    // The sign of a percentage stands at its number; a unit in words never leaves it alone at the end of a line.
    const unitText = textIn(unit, language);
    const qualifier = known && amount.qualifier ? `${amount.qualifier}\u00a0` : '';
    const mark = punctuation(language);
    const between = !known ? mark.colon : unitText.startsWith('%') ? mark.percent : '\u00a0';
    const name = [
      `${qualifier}${number}${between}${unitText}`,
      ...(label ? [textIn(label, language)] : []),
    ].join(', ');
    return html`<li part="figure">
      <p class="period" part="period">${periodText(figure, say, language)}</p>
      <div class="amount" part="amount" role="heading" aria-level=${this.headingLevel || 3}>
        ${qualifier}<span class=${known ? 'number' : 'number wordy'}>${number}</span>${between}<span
          lang=${languageOf(unit, language)}
          >${unitText}</span
        >
        ${label ? html`<span class="label" lang=${languageOf(label, language)}>${textIn(label, language)}</span>` : nothing}
      </div>
      ${
        meaning
          ? html`<p class="meaning" part="meaning" lang=${languageOf(meaning, language)}>
              ${textIn(meaning, language)}
            </p>`
          : nothing
      }
      ${saidBy ? html`<p class="said">${say.saidBy(saidBy)}</p>` : nothing}
      ${figure.sources.length > 0 && sources.length === 0 ? nothing : renderSources({ ...figure, sources }, name, say, language, (event) => this.#select(event, figure))}
    </li>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const row = html`<li>
      <p class="period">${bar}</p>
      <p class="amount"><span class="number">${bar}</span></p>
      <p class="meaning">${bar}<br />${bar}</p>
      <p class="source">${bar}</p>
    </li>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="figures ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <ul role="presentation">
        ${Array.from({ length: this.#ids.length || EXPECTED }, () => row)}
      </ul>
    </div>`;
  }

  #select(event: Event, figure: Figure): void {
    if (!this.dispatchEvent(new HvSelectEvent(figure))) event.preventDefault();
  }
}
