import { html, nothing, type TemplateResult } from 'lit';
import type { ProductCardWords } from '../../locales/vi/product-card.js';
import type { ProductDetailWords } from '../../locales/vi/product-detail.js';
import type { Product } from '../../sdk/schemas/product.js';
import { safeUrl } from '../internal/safe-url.js';
import { languageOf, textIn } from '../internal/text.js';
import { drawArt } from '../product-card/art.js';
import { placeOf } from '../product-card/place.js';
import { renderRating } from '../product-card/rating.js';
import { ratingEvidence } from './rating.js';

/** Picture, name, who makes it where, its rating with what stands behind it, and what it is. `redraw` is called when a picture's motif has come. */
export function renderHead(
  product: Product,
  level: number,
  say: ProductDetailWords,
  card: ProductCardWords,
  language: string,
  redraw: () => void,
): TemplateResult {
  const { name, summary, category, supplier, province, locality, ocop, images, geographicalIndication } =
    product;
  const image = images.find(({ url }) => safeUrl(url));
  const evidence = ocop && ratingEvidence(ocop, say, language);
  const place = province && placeOf(province, card, language);
  return html`<div class="head">
    <div class="picture" part="picture">
      ${
        image
          ? html`<img
                src=${safeUrl(image.url)!}
                alt=${image.alt ? textIn(image.alt, language) : ''}
                loading="lazy"
                decoding="async"
              />
              <p class="credit">${card.photo(image.credit)}</p>`
          : drawArt(product, redraw)
      }
    </div>
    <div class="lead">
      <p class="kind">
        ${Object.hasOwn(card.categories, category) ? card.categories[category] : card.otherGoods}
      </p>
      <div
        class="name"
        id="name"
        part="name"
        role="heading"
        aria-level=${level}
        lang=${languageOf(name, language)}
      >
        ${textIn(name, language)}
      </div>
      ${supplier ? html`<p lang="vi">${supplier.name}</p>` : nothing}
      ${
        place
          ? html`<p class="said">
              ${locality ? html`<span lang="vi">${locality}</span>, ` : nothing}${place}
            </p>`
          : nothing
      }
      ${ocop ? renderRating(ocop, card) : nothing}
      ${evidence ? html`<p class="said">${evidence}</p>` : nothing}
      ${geographicalIndication ? html`<p class="said">${say.protectedName(geographicalIndication)}</p>` : nothing}
      ${
        summary
          ? html`<p class="summary" lang=${languageOf(summary, language)}>${textIn(summary, language)}</p>`
          : nothing
      }
    </div>
  </div>`;
}
