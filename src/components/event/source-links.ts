import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../intl/format-date.js';
import { punctuation } from '../internal/punctuation.js';
import type { Source } from '../../sdk/schemas/common.js';
import { safeUrl } from '../internal/safe-url.js';

/** Links to where something was published, each named by its publisher and day; unsafe addresses are left out. */
export const sourceLinks = (sources: readonly Source[], language: string): TemplateResult[] =>
  sources.flatMap(({ url, publisher, title, date }, index) => {
    const href = safeUrl(url);
    const when = date?.length === 10 ? `, ${formatDate(date, language)}` : '';
    return href
      ? [
          html`${index ? punctuation(language).semicolon : ''}<a
              href=${href}
              rel="noopener"
              title=${title ?? nothing}
              >${publisher ?? title ?? new URL(href).hostname}${when}</a
            >`,
        ]
      : [];
  });
