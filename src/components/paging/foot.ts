import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import { paging as vi } from '../../locales/vi/paging.js';
import type { PageData } from '../../sdk/schemas/page.js';
import type { HvElement } from '../internal/hv-element.js';
import { words } from '../internal/words.js';
import type { More } from './more.js';

export interface FootState<T extends { id: string }> {
  first: PageData<T>;
  /** How many are shown. */
  shown: number;
  more: More<T>;
  /** Whether the reader asked for more: only then is something announced. */
  asked: boolean;
  load: () => void;
}

/** How far the reader is in a list, and the button that shows more; nothing under a list of one page. */
export function renderFoot<T extends { id: string }>(
  host: HvElement,
  { first, shown, more, asked, load }: FootState<T>,
): TemplateResult | typeof nothing {
  if (!first.next) return nothing;
  const { language } = host;
  const say = words(host, 'paging', vi);
  const total = formatNumber(first.total, language);
  const text = more.failed
    ? say.moreFailed
    : say.progress(formatNumber(shown, language), first.totalQualifier ? say.moreThan(total) : total);
  return html`<div class="foot">
    <span>${text}</span>
    ${
      more.next(first)
        ? html`<button part="more" aria-disabled=${more.busy} @click=${load}>${say.more}</button>`
        : nothing
    }
    <p class="unseen" role="status">${asked && !more.busy ? text : ''}</p>
  </div>`;
}
