import { html, type TemplateResult } from 'lit';
import { punctuation } from '../internal/punctuation.js';
import type { ProgrammeFiguresWords } from '../../locales/vi/programme-figures.js';
import type { Figure } from '../../sdk/schemas/figure.js';
import { safeUrl } from '../internal/safe-url.js';
import { partialDate } from './period.js';

/** Every source of `figure`, as a link where it has an address that is one. `name` is what the figure is called. */
export function renderSources(
  figure: Figure,
  name: string,
  say: ProgrammeFiguresWords,
  language: string,
  select: (event: Event) => void,
): TemplateResult {
  const { quotes } = punctuation(language);
  const sources = figure.sources.flatMap(({ url, title, publisher, date }) => {
    const address = safeUrl(url);
    const publication = publisher ?? title ?? (address && new URL(address).hostname);
    if (!publication) return [];
    const day = partialDate(date, language);
    // Where the record does not say what it counts, the headline tells it from figures that look alike.
    const headline = figure.meaning || figure.label || title === publication ? undefined : title;
    const text = say.source(
      [headline ? quotes.join(headline) : '', publication, day].filter(Boolean).join(', '),
    );
    return address
      ? html`<p class="source">
          <a href=${address} part="source" aria-label=${`${name}, ${text}`} @click=${select}>${text}</a>
        </p>`
      : html`<p class="source">${text}</p>`;
  });
  return html`<div class="sources">
    ${sources.length > 0 ? sources : html`<p class="source">${say.noSource}</p>`}
  </div>`;
}
