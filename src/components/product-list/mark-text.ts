import { html, type TemplateResult } from 'lit';
import { highlightRanges } from '../../intl/highlight.js';

/** `text` with the letters marked that `query` was found by; `text` itself when there are none. */
export function markText(text: string, query: string): TemplateResult | string {
  const ranges = highlightRanges(text, query);
  if (ranges.length === 0) return text;
  let at = 0;
  const pieces = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return html`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  return html`${pieces}${text.slice(at)}`;
}
