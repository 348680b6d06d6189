import { html, svg, type TemplateResult } from 'lit';
import type { OcopRating } from '../../sdk/schemas/product.js';
import type { ProductCardWords } from '../../locales/vi/product-card.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { ocopStatus } from '../../vietnam/ocop.js';

// One star, drawn from where the last one began.
const star = 'm13 0l1.5 4 4.2 .1-3.3 2.7 1.1 4.1-3.5-2.4-3.5 2.4 1.1-4.1-3.3-2.7 4.2-.1z';

/** An OCOP rating: with stars while it holds, counted on the reader's day; quietly, with its year, when it does not or nobody can tell. */
export function renderRating(ocop: OcopRating, say: ProductCardWords): TemplateResult {
  const { stars, recognisedYear, recognisedOn } = ocop;
  const year = recognisedYear ? String(recognisedYear) : recognisedOn?.slice(0, 4);
  return ocopStatus(ocop, todayInVietnam()) === 'valid'
    ? html`<p class="rating" part="rating">
        ${svg`<svg viewBox=${`0 0 ${stars * 13 - 1} 12`} aria-hidden="true"><path d=${`M-7 0${star.repeat(stars)}`} /></svg>`}
        ${say.rated(stars, year)}
      </p>`
    : html`<p class="rating past" part="rating"><span>${say.wasRated(stars, year)}</span></p>`;
}
