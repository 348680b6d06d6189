import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from '../../locales/vi/form.js';
import { icon } from '../icons/icon.js';
import { check } from '../icons/icons.generated.js';
import type { Taken } from './sending.js';

/** What the reader gets for what they sent: that it came, what happens next, and what to ask by. */
export function renderReceipt(
  { id, receipt, isRepeat }: Taken,
  { say, title, next, level }: { say: FormWords; title: string; next: string; level: number },
  { copy, copied, another }: { copy: (text: string) => void; copied: string; another: () => void },
): TemplateResult {
  const codes: [label: string, code: string][] = [[say.number, id]];
  if (receipt) codes.push([say.receipt, receipt]);
  const text = codes.map(([label, code]) => `${label}: ${code}`).join('\n');
  return html`<div class="receipt" part="receipt">
    <div class="title" part="title" role="heading" aria-level=${level} tabindex="-1">
      ${icon(check)}<span>${title}</span>
    </div>
    <p>${isRepeat ? say.repeated : next}</p>
    <dl>
      ${codes.map(
        ([label, code]) =>
          html`<div>
            <dt>${label}</dt>
            <dd translate="no">${code}</dd>
          </div>`,
      )}
    </dl>
    <p class="hint">${receipt ? say.keep : say.keepNumber}</p>
    <p class="acts">
      ${navigator.clipboard ? html`<button type="button" @click=${() => copy(text)}>${copied || say.copy}</button>` : nothing}
      <button type="button" @click=${another}>${say.another}</button>
    </p>
  </div>`;
}
