import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import { hatch } from './drawing.js';
import type { MapView } from './view.js';

const row = (level: number, text: string): TemplateResult =>
  html`<li>
    <svg class="key" aria-hidden="true"><rect class="c${level}" fill=${hatch(level)} /></svg>${text}
  </li>`;

/** What the colours mean, with the limits that occur. */
export function renderLegend({
  say,
  shapes,
  records,
  classes,
  language,
  valueOf,
  title,
}: MapView): TemplateResult {
  const values = shapes.map(({ code }) => valueOf(records.get(code)));
  const show = (value: number) => formatNumber(value, language);
  return html`<div class="legend" part="legend">
    <p>${title}</p>
    <ul>
      ${classes
        .map(({ from, to }, i) => row(i + 1, from === to ? show(from) : `${show(from)}–${show(to)}`))
        .reverse()}
      ${values.includes(0) ? row(0, '0') : nothing}
      ${values.includes(undefined) ? row(-1, say.none) : nothing}
    </ul>
  </div>`;
}
