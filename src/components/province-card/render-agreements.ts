import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import type { ProvinceCardWords } from '../../locales/vi/province-card.js';
import type { Agreement } from '../../sdk/schemas/agreement.js';
import { safeUrl } from '../internal/safe-url.js';
import { languageOf, textIn } from '../internal/text.js';
import { partialDate } from '../programme-figures/period.js';

const SHOWN = 2;

/** The youngest agreements, each with who agreed, since when, and its source; the others only counted. */
export function renderAgreements(
  agreements: readonly Agreement[],
  say: ProvinceCardWords,
  language: string,
): TemplateResult {
  const rest = agreements.length - SHOWN;
  return html`<ul class="agreements" role="list">
      ${agreements.slice(0, SHOWN).map(({ subject, level, signedOn, since, sources }) => {
        const day = partialDate(signedOn, language);
        const year = partialDate(since, language);
        const when = day ? say.signed(day) : year ? say.since(year) : '';
        const source = sources.map(({ url }) => safeUrl(url)).find(Boolean);
        const text = textIn(subject, language);
        return html`<li part="agreement">
          <p lang=${languageOf(subject, language)}>
            ${source ? html`<a href=${source} rel="noopener">${text}</a>` : text}
          </p>
          <p class="fact">
            ${when}${when && level ? ' · ' : ''}${level ? html`<span lang="vi">${level}</span>` : nothing}
          </p>
        </li>`;
      })}
    </ul>
    ${rest > 0 ? html`<p class="fact">${say.moreAgreements(rest, formatNumber(rest, language))}</p>` : nothing}`;
}
