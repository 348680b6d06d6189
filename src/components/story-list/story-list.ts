import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { storyList as vi } from '../../locales/vi/story-list.js';
import type { PageData } from '../../sdk/schemas/page.js';
import type { StoryQuery } from '../../sdk/schemas/queries.js';
import type { Story } from '../../sdk/schemas/story.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { renderEmpty, renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import { foot } from '../paging/foot.styles.js';
import { renderFoot } from '../paging/foot.js';
import { GivenPage } from '../paging/given-page.js';
import { More } from '../paging/more.js';
import { control } from '../styles/control.styles.js';
import { state } from '../styles/state.styles.js';
import { queryOf } from './query-of.js';
import { renderStory } from './render-story.js';
import { storyList } from './story-list.styles.js';

/** Rows whose space is kept while stories come. */
const EXPECTED = 3;

/**
 * What newspapers, broadcasters and others have published about a product, supplier, province, event or campaign, the
 * youngest first: headline, publisher, day, kind, and the language where it is not the reader's.
 *
 * @summary Communication about a product, supplier, province, event or campaign.
 * @status stable
 * @since 0.1
 * @tagname hv-story-list
 * @slot - Shown until stories have come, and when they never come.
 * @csspart stories - The list.
 * @csspart story - One story.
 * @csspart publisher - Who published it.
 * @csspart title - Its headline, a heading.
 * @csspart link - The link in the headline.
 * @csspart facts - Its day, kind and language.
 * @csspart more - The button that shows more.
 * @csspart empty - What is said when there is no story.
 * @csspart failed - What is said when stories could not be loaded.
 * @fires {HvLoadEvent} hv-load - Stories have come and are shown.
 * @fires {HvErrorEvent} hv-error - They could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a story. Cancel it to keep the link from being followed.
 */
export class HvStoryList extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, control, state, foot, storyList];
  static override properties: PropertyDeclarations = {
    product: {},
    supplier: {},
    province: {},
    event: {},
    campaign: {},
    limit: { type: Number },
    stories: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Ids of products, comma separated. */
  declare product: string | undefined;
  /** Ids of suppliers. */
  declare supplier: string | undefined;
  /** Provinces: ids, slugs, names or ISO 3166-2 codes. */
  declare province: string | undefined;
  /** Ids of events. */
  declare event: string | undefined;
  /** Ids of campaigns. */
  declare campaign: string | undefined;
  /** Stories a page, 1 to 100. Default 6. */
  declare limit: number | undefined;
  /** The records themselves, in the order in which they are shown: then nothing is loaded. */
  declare stories: readonly Story[] | undefined;
  /** Level of the headlines as headings, 1 to 6. Default 3. */
  declare headingLevel: number | undefined;

  #asked = false;
  #given = new GivenPage<Story>();
  #more = new More<Story>(this);
  #resource = new Resource<PageData<Story>, [StoryQuery]>(this, {
    key: () => (this.stories ? null : [queryOf(this)]),
    load: ([query], { catalogue, signal }) => catalogue.stories.list(query, { signal }),
  });

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const { stories } = this;
    const page = stories
      ? this.near && this.#given.first(stories, queryOf(this).limit)
      : stale
        ? undefined
        : value;
    const failed = state === 'failed' ? renderFailed(this, this.#resource) : nothing;
    if (page) return html`${this.#renderPage(page)}${failed}`;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed === nothing ? this.#renderWaiting() : html`${failed}`;
  }

  #renderPage(page: PageData<Story>): TemplateResult {
    const { language } = this;
    const say = words(this, 'storyList', vi);
    if (page.data.length === 0) return renderEmpty(say.empty);
    const at = {
      say,
      language,
      headingLevel: this.headingLevel || 3,
      select: (event: Event, story: Story) => {
        if (!this.dispatchEvent(new HvSelectEvent(story))) event.preventDefault();
      },
    };
    const stories = [...page.data, ...this.#more.after(page)];
    return html`<div class="list">
      <ul part="stories" role="list" aria-label=${say.label} dir="ltr">
        ${stories.map((story) => renderStory(story, at))}
      </ul>
      ${renderFoot(this, {
        first: page,
        shown: stories.length,
        more: this.#more,
        asked: this.#asked,
        load: () => void this.#showMore(page, stories.length),
      })}
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const row = html`<li>
      <p class="publisher">${bar}</p>
      <p class="title">${bar}</p>
      <p class="facts">${bar}</p>
    </li>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="list ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <ul role="presentation">
        ${Array.from({ length: Math.min(queryOf(this).limit, EXPECTED) }, () => row)}
      </ul>
    </div>`;
  }

  async #showMore(page: PageData<Story>, before: number): Promise<void> {
    this.#asked = true;
    const { stories } = this;
    await this.#more.load(page, async (cursor, signal) =>
      stories
        ? this.#given.next(cursor)
        : this.catalogue.stories.list({ ...queryOf(this), cursor }, { signal }),
    );
    await this.updateComplete;
    // The button keeps the focus while there is more; after the last page the first new story takes it over.
    if (!this.#more.next(page))
      this.shadowRoot!.querySelectorAll<HTMLElement>('li')[before]?.focus({ preventScroll: true });
  }
}
