import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../intl/format-date.js';
import type { ProductDetailWords } from '../../locales/vi/product-detail.js';
import type { Catalogue, CallOptions } from '../../sdk/catalogue.js';
import type { Revision } from '../../sdk/schemas/feedback.js';
import { todayInVietnam } from '../../vietnam/date.js';
import { callsOf } from '../internal/calls-of.js';
import { languageOf, textIn } from '../internal/text.js';

const MOST = 20;

/** The youngest changes of a product; none where the catalogue has no memory or cannot tell now. */
export async function loadRevisions(
  catalogue: Catalogue,
  id: string,
  call: CallOptions,
): Promise<readonly Revision[]> {
  try {
    const { products } = await callsOf(catalogue);
    return (await products?.revisions?.(id).list({ limit: MOST }, call))?.data ?? [];
  } catch {
    call.signal?.throwIfAborted();
    return [];
  }
}

/** How a product changed: the day in Viet Nam, why, and which field from what to what. */
export const renderRevisions = (
  revisions: readonly Revision[],
  say: ProductDetailWords,
  language: string,
): TemplateResult =>
  html`<ol class="revisions" role="list">
    ${revisions.map(
      ({ at, summary, changes }) =>
        html`<li part="revision">
          <p class="said">
            <time datetime=${at}>${formatDate(todayInVietnam(new Date(at)), language)}</time>
          </p>
          ${summary ? html`<p lang=${languageOf(summary, language)}>${textIn(summary, language)}</p>` : nothing}
          ${changes.map(
            ({ field, before, after }) =>
              html`<p class="said">
                ${say.changed(
                  Object.hasOwn(say.fields, field) ? say.fields[field]! : field,
                  before || say.none,
                  after || say.none,
                )}
              </p>`,
          )}
        </li>`,
    )}
  </ol>`;
