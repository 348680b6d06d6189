import { html, nothing, type TemplateResult } from 'lit';
import type { Province } from '../../sdk/schemas/province.js';
import { textIn } from '../internal/text.js';
import { isMerged, unitNames } from '../province/former-names.js';
import type { MapView } from './view.js';

/** What is known of the unit that is looked at or chosen; else a hint. `update` is called when more is known. */
export function renderPanel(view: MapView, clear: () => void, update: () => void): TemplateResult {
  const { say, records, chosen, looked, language } = view;
  const record = records.get(looked ?? chosen ?? '');
  if (!record) return html`<p class="quiet">${say.hint}</p>`;
  return html`<p class="name">${view.nameOf(record)}</p>
    <p class="figure">${view.tell(record)}</p>
    <p class="quiet">
      ${textIn(record.region.name, language)}. ${isMerged(record) ? history(view, record, update) : nothing}
      ${say.holds[record.code]}
    </p>
    ${record.code === chosen ? html`<button class="small" @click=${clear}>${say.clear}</button>` : nothing}`;
}

function history({ say, language }: MapView, record: Province, update: () => void): string {
  const nameOf = unitNames(update);
  if (!nameOf) return '';
  if (record.mergedInto) {
    const name = nameOf(record.mergedInto, language);
    return name && name !== textIn(record.name, language) ? say.mergedInto(name) : '';
  }
  const names = record.mergedFrom.flatMap((id) => nameOf(id, language) ?? []);
  return names.length ? say.mergedFrom([names.slice(0, -1).join(', '), names.at(-1)].join(say.and)) : '';
}
