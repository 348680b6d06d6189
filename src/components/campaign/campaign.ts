import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { punctuation } from '../internal/punctuation.js';
import { campaign as vi } from '../../locales/vi/campaign.js';
import { quantity } from '../../locales/vi/quantity.js';
import type { Campaign } from '../../sdk/schemas/campaign.js';
import type { Source } from '../../sdk/schemas/common.js';
import { DayTurn } from '../internal/day-turn.js';
import { HvSelectEvent } from '../internal/events.js';
import { HvElement } from '../internal/hv-element.js';
import { Resource } from '../internal/resource.js';
import { safeUrl } from '../internal/safe-url.js';
import { renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import { partialDate } from '../programme-figures/period.js';
import { state } from '../styles/state.styles.js';
import { campaign } from './campaign.styles.js';
import { countdownText, datesText } from './countdown.js';
import { renderReserve } from './reserves.js';

/**
 * A campaign: when it runs, how many days are left (to Tết by the lunar calendar, by the day in Viet Nam), its figures, and
 * what is in reserve.
 *
 * @summary One campaign with its countdown and figures.
 * @status stable
 * @since 0.1
 * @tagname hv-campaign
 * @slot - Shown until the campaign has come, and when it never comes.
 * @csspart campaign - All of it.
 * @csspart name - The heading.
 * @csspart countdown - How many days are left, or that it is today or over.
 * @csspart dates - When it runs.
 * @csspart figures - Its figures, an `<hv-programme-figures>`.
 * @csspart reserve - One group of goods in reserve.
 * @csspart source - The link to where it was published.
 * @csspart failed - What is said when it could not be loaded.
 * @fires {HvLoadEvent} hv-load - The campaign has come and is shown.
 * @fires {HvErrorEvent} hv-error - It could not be loaded.
 * @fires {HvSelectEvent} hv-select - A reader chose a source. Cancel it to keep the link from being followed.
 * @dependency hv-programme-figures
 */
export class HvCampaign extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, campaign];
  static override properties: PropertyDeclarations = {
    campaign: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** A campaign's id, or, as a property, the record itself: then nothing is loaded. */
  declare campaign: string | Campaign | null | undefined;
  /** Level of the heading, 1 to 6; the parts' are one below. Default 3. */
  declare headingLevel: number | undefined;

  #day = new DayTurn(this);
  #resource = new Resource<Campaign, [string]>(this, {
    key: () => (typeof this.campaign === 'string' && this.campaign ? [this.campaign] : null),
    load: ([id], { catalogue, signal }) => catalogue.campaigns.get(id, { signal }),
  });

  protected override render(): TemplateResult {
    const { value, state, stale } = this.#resource;
    const record = typeof this.campaign === 'object' ? this.campaign : stale ? undefined : value;
    if (record && this.near) return this.#renderReady(record);
    const failed =
      state === 'failed' ? renderFailed(this, this.#resource, words(this, 'campaign', vi).notFound) : nothing;
    if (this.hasFallback) return html`<slot></slot>${failed}`;
    return failed === nothing ? this.#renderWaiting() : html`${failed}`;
  }

  #renderReady(record: Campaign): TemplateResult {
    const { language } = this;
    const say = words(this, 'campaign', vi);
    const units = words(this, 'quantity', quantity);
    const { name, figures, reserveLines } = record;
    const level = this.headingLevel || 3;
    const below = Math.min(level + 1, 6);
    const countdown = countdownText(record, this.#day.today, say, language);
    const part = (text: string) => html`<div class="part" role="heading" aria-level=${below}>${text}</div>`;
    return html`<div class="campaign" part="campaign" dir="ltr">
      <div class="head">
        <div class="name" part="name" role="heading" aria-level=${level} lang=${languageOf(name, language)}>
          ${textIn(name, language)}
        </div>
        ${countdown ? html`<p class="countdown" part="countdown">${countdown}</p>` : nothing}
        <p class="dates" part="dates">${datesText(record, say, language)}</p>
      </div>
      ${
        figures.length > 0
          ? html`${part(say.figures)}<hv-programme-figures
                part="figures"
                heading-level=${Math.min(below + 1, 6)}
                .figures=${figures}
                .cited=${record.sources}
              ></hv-programme-figures>`
          : nothing
      }
      ${
        reserveLines.length > 0
          ? html`${part(say.reserves)}
              <ul class="reserves" role="list">
                ${reserveLines.map((line) => renderReserve(line, say, units, language))}
              </ul>`
          : nothing
      }
      <div class="sources">
        ${
          record.sources.length > 0
            ? record.sources.map((source) => this.#renderSource(record, source))
            : html`<p class="source">${say.noSource}</p>`
        }
      </div>
    </div>`;
  }

  #renderSource(record: Campaign, { url, title, publisher, date }: Source): TemplateResult | typeof nothing {
    const { language } = this;
    const address = safeUrl(url);
    const publication = publisher ?? (title || !address ? undefined : new URL(address).hostname);
    const parts = [
      title ? punctuation(language).quotes.join(title) : '',
      publication,
      partialDate(date, language),
    ].filter(Boolean);
    if (parts.length === 0) return nothing;
    const text = words(this, 'campaign', vi).source(parts.join(', '));
    const select = (event: Event) => {
      if (!this.dispatchEvent(new HvSelectEvent(record))) event.preventDefault();
    };
    return html`<p class="source">
      ${address ? html`<a href=${address} part="source" @click=${select}>${text}</a>` : text}
    </p>`;
  }

  #renderWaiting(): TemplateResult {
    const bar = html`<i class="bar"></i>`;
    const isBusy = this.#resource.state === 'loading';
    return html`<div class="campaign ${isBusy ? 'skeleton' : ''}" aria-busy=${isBusy}>
      <div class="head">
        <p class="name">${bar}</p>
        <p class="countdown">${bar}</p>
        <p class="dates">${bar}</p>
      </div>
    </div>`;
  }
}
