import { html, type TemplateResult } from 'lit';

/** A drawing beside words that say the same: hidden from screen readers, as large as the letters, in their colour. */
export const icon = (shapes: () => TemplateResult<2>): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes()}</svg>`;
