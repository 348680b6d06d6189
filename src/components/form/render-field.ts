import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FormWords } from '../../locales/vi/form.js';
import type { Field } from './field.js';

/** What a field shows now. */
export interface Shown {
  value: string;
  fault: string;
  say: FormWords;
}

const types: Partial<Record<Field['kind'], string>> = { email: 'email', phone: 'tel' };

const about = ({ name, hint }: Field, fault: string): string | undefined =>
  [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(' ') || undefined;

const renderFault = ({ name }: Field, fault: string): TemplateResult =>
  html`<p class="fault" part="fault" id="${name}-fault" ?hidden=${!fault}>${fault}</p>`;

const renderHint = ({ name, hint }: Field): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing;

function renderWritten(field: Field, { value, fault, say }: Shown): TemplateResult {
  const { name, kind, label, required, autocomplete } = field;
  const described = ifDefined(about(field, fault));
  const invalid = fault ? 'true' : 'false';
  // E-mail and telephone stand under a question of their own that says that one is enough.
  const mark =
    required || kind === 'email' || kind === 'phone' ? nothing : html` <span>(${say.optional})</span>`;
  return html`<div class="field ${name}" part="field">
    <label for=${name}>${label}${mark}</label>
    ${renderHint(field)}
    ${
      kind === 'text'
        ? html`<textarea
            id=${name}
            name=${name}
            rows="4"
            part="input"
            ?required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
          ></textarea>`
        : html`<input
            id=${name}
            name=${name}
            type=${types[kind] ?? 'text'}
            part="input"
            autocomplete=${ifDefined(autocomplete)}
            ?required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
          />`
    }
    ${renderFault(field, fault)}
  </div>`;
}

function renderChoice(field: Field, { value, fault }: Shown): TemplateResult {
  const { name, label, options = [] } = field;
  return html`<fieldset
    class="field ${name}"
    part="field"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${fault ? 'true' : 'false'}
    aria-describedby=${ifDefined(about(field, fault))}
  >
    <legend>${label}</legend>
    <div class="choices">
      ${options.map(
        ([option, text]) =>
          html`<label class="choice">
            <input type="radio" name=${name} value=${option} required .checked=${live(option === value)} />
            <span>${text}</span>
          </label>`,
      )}
    </div>
    ${renderFault(field, fault)}
  </fieldset>`;
}

function renderConsent(field: Field, { value, fault }: Shown): TemplateResult {
  const { name, label } = field;
  return html`<div class="field ${name}" part="field consent">
    <label class="choice">
      <input
        id=${name}
        name=${name}
        type="checkbox"
        required
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby=${ifDefined(about(field, fault))}
        .checked=${live(!!value)}
      />
      <span>${label}</span>
    </label>
    ${renderFault(field, fault)}
  </div>`;
}

/** One field with its label, its hint and what is wrong with it, all tied to it. */
export const renderField = (field: Field, shown: Shown): TemplateResult =>
  field.kind === 'choice'
    ? renderChoice(field, shown)
    : field.kind === 'consent'
      ? renderConsent(field, shown)
      : renderWritten(field, shown);
