import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PageData } from '../../sdk/schemas/page.js';
import type { Product } from '../../sdk/schemas/product.js';
import type { ProductQuery } from '../../sdk/schemas/queries.js';
import { formatNumber } from '../../intl/format-number.js';
import { productCard as cards } from '../../locales/vi/product-card.js';
import { productList as vi } from '../../locales/vi/product-list.js';
import { productTable } from '../../locales/vi/product-table.js';
import { quantity } from '../../locales/vi/quantity.js';
import { supply } from '../../locales/vi/supply.js';
import { icons } from '../icons/icon.styles.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import type { Thing } from '../structured-data/thing.js';
import { More } from '../paging/more.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { Carousel } from './carousel.js';
import { chooseProduct } from './choose-product.js';
import { carousel } from './carousel.styles.js';
import { HvResultsEvent } from './events.js';
import { type Choice, type FacetName, noChoice, openFacets, queryOf, toggled } from './filters.js';
import { productList } from './product-list.styles.js';
import { totalText } from './total-text.js';
import { renderCards, renderMore } from './render-results.js';
import { renderTable } from './render-table.js';
import { table } from './table.styles.js';
import {
  type ControlsState,
  renderChosen,
  renderFacets,
  renderSearch,
  renderSort,
} from './render-controls.js';

/** How long a reader may pause in typing before the list asks, in ms. */
const PAUSE = 280;

/**
 * Products that match: as a grid, as rows, as a carousel that a reader moves or as a table for buyers, with a search box, filters, sorting and "more" if wanted. What attributes
 * name stays fixed; what a reader chooses is added to it. The address of the page is never touched.
 *
 * @summary Products that match, with search and filters.
 * @status stable
 * @since 0.1
 * @tagname hv-product-list
 * @slot - Shown until products have come, and when they never come: at best a link to them.
 * @csspart search - The search box.
 * @csspart facet - The disclosure of one filter.
 * @csspart sort - The choice of order.
 * @csspart count - How many products match.
 * @csspart cards - The list of cards.
 * @csspart track - What is moved sideways in a carousel.
 * @csspart previous - The button that moves it back.
 * @csspart next - The button that moves it on.
 * @csspart table - The buyers' table.
 * @csspart link - The link of a product in it.
 * @csspart order - The button in the head of a column that orders by it.
 * @csspart more - The button that shows more.
 * @csspart empty - What is said when nothing matches.
 * @csspart failed - What is said when products could not be loaded.
 * @cssproperty [--hv-list-column=208px] - The least width of a column of the grid.
 * @fires {HvLoadEvent} hv-load - Products have come and are shown.
 * @fires {HvErrorEvent} hv-error - Products could not be loaded.
 * @fires {HvResultsEvent} hv-results - The list shows the answer to new filters.
 * @fires {HvSelectEvent} hv-select - A reader chose a product. Cancel it to keep the link from being followed.
 * @dependency hv-product-card
 */
export class HvProductList extends HvElement {
  static override styles: CSSResultGroup = [
    HvElement.styles,
    control,
    state,
    icons,
    productList,
    carousel,
    table,
  ];
  static override properties: PropertyDeclarations = {
    q: {},
    category: {},
    province: {},
    stars: {},
    supplier: {},
    channel: {},
    market: {},
    certification: {},
    season: {},
    featured: { converter: (value: string | null) => value !== null && value !== 'false' },
    list: {},
    sort: {},
    limit: { type: Number },
    layout: {},
    controls: {},
    opens: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    choice: { state: true },
  };

  /** Words to search for; a reader's own are added. */
  declare q: string | undefined;
  /** OCOP groups, e.g. `food,beverage`. */
  declare category: string | undefined;
  /** Ids, slugs, names or ISO 3166-2 codes, e.g. `bac-ninh`. A map with `for` sets it. */
  declare province: string | undefined;
  /** OCOP stars, e.g. `4,5`. */
  declare stars: string | undefined;
  /** Ids of suppliers. */
  declare supplier: string | undefined;
  /** Ids of channels that carry the products. */
  declare channel: string | undefined;
  /** Countries it is sold to, e.g. `JP,FR`. */
  declare market: string | undefined;
  /** Kinds of certificates, e.g. `vietgap`. */
  declare certification: string | undefined;
  /** Months of the season, e.g. `11,12`. */
  declare season: string | undefined;
  /** Only what is put forward today. */
  declare featured: boolean | undefined;
  /** Ids of named product lists. */
  declare list: string | undefined;
  /** `relevance`, `name`, `-stars`, `-recognised`, `-updated`. Default: by relevance when searching, else by name. */
  declare sort: string | undefined;
  /** Products a page, 1 to 100. Default 24. */
  declare limit: number | undefined;
  /** `grid`, `list`, `carousel`: a row that a reader moves sideways, or `table`: rows for buyers, with what can be supplied. Anything else is a grid. */
  declare layout: string | undefined;
  /** Which of `search facets sort more` are shown. All when empty or `all`, none when absent. */
  declare controls: string | null | undefined;
  /** `dialog`: choosing a product shows all that is known of it over the page instead of following its link. */
  declare opens: string | undefined;
  /** Level of the cards' headings. Default 3. */
  declare headingLevel: number | undefined;

  /** What the reader chose. */
  declare private choice: Choice;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announce = '';
  #asked = false;
  #more = new More<Product>(this);
  #carousel = new Carousel(this);
  #resource = new Resource<PageData<Product>, [ProductQuery]>(this, {
    key: () => [this.#query],
    load: ([query], { catalogue, signal }) => catalogue.products.list(query, { signal }),
  });

  constructor() {
    super();
    this.choice = noChoice;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  override loaded(page: PageData<Product>): void {
    super.loaded(page);
    this.dispatchEvent(new HvResultsEvent(page.total, page.facets ?? {}));
  }

  /** The list; the cards in it say what they show. */
  override things(): Thing[] {
    const { value, stale } = this.#resource;
    return value?.data.length && !stale
      ? [{ kind: 'products', record: [...value.data, ...this.#more.after(value)] }]
      : [];
  }

  get #query(): ProductQuery {
    return queryOf(this, this.choice, this.#shows('facets'));
  }

  #shows(control: string): boolean {
    const { controls } = this;
    return (
      controls != null && (/^(|true|all)$/.test(controls.trim()) || controls.split(/\s+/).includes(control))
    );
  }

  protected override render(): TemplateResult {
    const { value, state } = this.#resource;
    if (!value && this.hasFallback)
      return html`<slot></slot>${state === 'failed' ? renderFailed(this, this.#resource) : nothing}`;
    return html`<div class="list">
      ${this.#renderTools(value)} ${this.#renderResults(value)}
      <p class="unseen" role="status">${this.#announcement(value)}</p>
    </div>`;
  }

  #renderTools(page: PageData<Product> | undefined): TemplateResult {
    const { language, choice } = this;
    const say = words(this, 'productList', vi);
    const at: ControlsState = {
      say,
      cards: words(this, 'productCard', cards),
      language,
      choice,
      facets: page?.facets ?? {},
    };
    const query = this.#query;
    const open = this.#shows('facets') ? openFacets(this) : [];
    const toggle = (name: FacetName, value: string) => this.#choose(toggled(this.choice, name, value));
    const clear = () => this.#choose({ ...this.choice, category: [], province: [], stars: [] });
    return html`<div class="tools">
      ${this.#shows('search') ? renderSearch(say, choice.q, (event) => this.#type(event)) : nothing}
      ${open.length ? renderFacets(open, at, toggle) : nothing} ${renderChosen(open, at, toggle, clear)}
      ${
        this.controls == null
          ? nothing
          : html`<p class="count" part="count" tabindex="-1">
              ${page && say.count(page.total, totalText(page, say, language))}
            </p>`
      }
      ${
        this.#shows('sort')
          ? renderSort(say, query.sort ?? (query.q ? 'relevance' : 'name'), !!query.q, (sort) =>
              this.#choose({ ...this.choice, sort }),
            )
          : nothing
      }
    </div>`;
  }

  #renderResults(page: PageData<Product> | undefined): TemplateResult {
    const { state, stale } = this.#resource;
    const { q, limit } = this.#query;
    const say = words(this, 'productList', vi);
    if (state === 'failed' && (stale || !page)) return renderFailed(this, this.#resource);
    if (page && !page.total && !stale)
      return html`<p class="notice" part="empty"><b>${q ? say.emptyFor(q) : say.empty}</b>${say.loosen}</p>`;
    const products = page
      ? [...page.data, ...this.#more.after(page)]
      : Array<undefined>(limit!).fill(undefined);
    const isTable = this.layout === 'table';
    const results = isTable
      ? this.#renderTable(products, !page || (state === 'loading' && stale))
      : renderCards({
          products,
          query: q,
          rows: this.layout === 'list',
          headingLevel: this.headingLevel,
          opens: this.opens,
          busy: !page || (state === 'loading' && stale),
          say,
        });
    return html`${this.layout === 'carousel' ? this.#carousel.render(results, say) : results}
    ${page && state === 'failed' ? renderFailed(this, this.#resource) : nothing}
    ${
      page && this.#shows('more') && (page.next || products.length > page.data.length)
        ? renderMore(
            this.#more.failed ? say.moreFailed : this.#progress(page),
            say,
            this.#more.busy,
            this.#more.next(page) ? () => void this.#showMore(page) : undefined,
          )
        : nothing
    }`;
  }

  #renderTable(products: readonly (Product | undefined)[], busy: boolean): TemplateResult {
    const { sort, q } = this.#query;
    return renderTable({
      products,
      busy,
      opens: this.opens === 'dialog',
      sort: sort ?? (q ? 'relevance' : 'name'),
      language: this.language,
      say: words(this, 'productTable', productTable),
      cards: words(this, 'productCard', cards),
      supply: words(this, 'supply', supply),
      amounts: words(this, 'quantity', quantity),
      order: (sort) => this.#choose({ ...this.choice, sort }),
      choose: (click, product) => chooseProduct(this, click, product),
    });
  }

  #progress(page: PageData<Product>): string {
    const shown = page.data.length + this.#more.after(page).length;
    return words(this, 'productList', vi).progress(
      formatNumber(shown, this.language),
      totalText(page, words(this, 'productList', vi), this.language),
    );
  }

  /** Said only for what a reader did: the first answer and changes from outside are not announced. */
  #announcement(page: PageData<Product> | undefined): string {
    if (!this.#asked || !page || this.#resource.state !== 'ready') return this.#announce;
    const say = words(this, 'productList', vi);
    const { language } = this;
    this.#announce = this.#more.after(page).length
      ? this.#progress(page)
      : page.total
        ? say.count(page.total, totalText(page, say, language))
        : say.empty;
    return this.#announce;
  }

  #choose(choice: Choice): void {
    const hadFocus = this.shadowRoot!.activeElement?.matches('.chip');
    this.choice = choice;
    this.#asked = true;
    // The chip that was pressed is gone: stay near it instead of at the top of the page.
    if (hadFocus)
      void this.updateComplete.then(() => this.shadowRoot!.querySelector<HTMLElement>('.count')?.focus());
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const search = () => {
      if (value.trim() !== this.choice.q) this.#choose({ ...this.choice, q: value.trim() });
    };
    clearTimeout(this.#typing);
    if (event.type === 'change') search();
    else this.#typing = setTimeout(search, PAUSE);
  }

  async #showMore(page: PageData<Product>): Promise<void> {
    const before = page.data.length + this.#more.after(page).length;
    this.#asked = true;
    const { client, key } = { client: this.catalogue, key: this.#query };
    await this.#more.load(page, (cursor, signal) => client.products.list({ ...key, cursor }, { signal }));
    await this.updateComplete;
    // The button keeps the focus while there is more; after the last page the first new card takes it over.
    if (!this.#more.next(page))
      this.shadowRoot!.querySelectorAll<HTMLElement>('.cards > li, .rows > tr')[before]?.focus({
        preventScroll: true,
      });
  }
}
