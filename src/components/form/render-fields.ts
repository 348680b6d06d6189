import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormWords } from '../../locales/vi/form.js';
import type { Faults } from './check.js';
import type { Field, Values } from './field.js';
import { renderField } from './render-field.js';

/** All fields of a form, those by which its sender is reached under one question, and a field for programs. */
export function renderFields(
  fields: readonly Field[],
  values: Values,
  faults: Faults,
  say: FormWords,
): TemplateResult {
  const one = (field: Field) =>
    renderField(field, { value: values[field.name] ?? '', fault: faults[field.name] ?? '', say });
  const isReach = ({ kind }: Field) => kind === 'email' || kind === 'phone';
  const items = fields.filter((field) => field.name === 'email' || !isReach(field));
  return html`${repeat(
      items,
      ({ name }) => name,
      (field) =>
        field.name === 'email'
          ? html`<fieldset class="reach" aria-describedby="reach-hint">
              <legend>${say.reach}</legend>
              <p class="hint" id="reach-hint">${say.reachHint}</p>
              <div class="pair">${fields.filter(isReach).map(one)}</div>
            </fieldset>`
          : one(field),
    )}
    <div class="unseen" aria-hidden="true">
      <label>${say.trap}<input name="homepage" tabindex="-1" autocomplete="off" /></label>
    </div>`;
}
