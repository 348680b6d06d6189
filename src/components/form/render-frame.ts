import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FormWords } from '../../locales/vi/form.js';
import { icon } from '../icons/icon.js';
import { outside, send as sendSign } from '../icons/icons.generated.js';
import { safeUrl } from '../internal/safe-url.js';
import type { Entry } from './entry.js';
import type { FormView, HvForm } from './hv-form.js';
import { renderFields } from './render-fields.js';
import { renderReceipt } from './render-receipt.js';

/** Where the names of what it is about stand. */
interface Naming {
  isWaiting: boolean;
  /** Said when they could not be loaded. */
  failed: TemplateResult | undefined;
}

function renderSubject({ subject }: FormView, { isWaiting, failed }: Naming): unknown {
  if (failed) return failed;
  const known = subject.filter(([, name]) => name || isWaiting);
  return known.length > 0
    ? html`<dl class="subject ${isWaiting ? 'skeleton' : ''}" part="subject" aria-busy=${isWaiting}>
        ${known.map(
          ([label, name, language]) =>
            html`<div>
              <dt>${label}</dt>
              <dd lang=${ifDefined(language)}>${name ?? html`<i class="bar"></i>`}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

function renderPrivacy({ privacy }: HvForm<object>, say: FormWords): TemplateResult | typeof nothing {
  const url = safeUrl(privacy, undefined, document.baseURI);
  return url
    ? html`<p class="privacy">
        <a href=${url} target="_blank" rel="noopener">${say.privacy} ${icon(outside)}</a>
      </p>`
    : nothing;
}

function renderForm(host: HvForm<object>, entry: Entry, say: FormWords, view: FormView): TemplateResult {
  const control = (event: Event) => event.target as HTMLInputElement;
  const submit = (event: Event) => {
    event.preventDefault();
    const trap = (event.target as HTMLFormElement).elements.namedItem('homepage') as HTMLInputElement;
    void entry.submit(trap.value);
  };
  return html`<form
    novalidate
    aria-labelledby="title"
    aria-busy=${entry.isSending}
    @submit=${submit}
    @input=${(event: Event) => control(event).name !== 'homepage' && entry.write(control(event))}
    @change=${(event: Event) => control(event).name !== 'homepage' && entry.leave(control(event))}
  >
    ${renderFields(view.fields, host.values, entry.faults, say)} ${renderPrivacy(host, say)}
    <button class="send" part="button" aria-disabled=${entry.isSending}>
      ${icon(sendSign)}<span>${view.send}</span>
    </button>
  </form>`;
}

/** Heading, subject and form, or the receipt; and what is announced, in a region that stays. */
export function renderFrame(
  host: HvForm<object>,
  entry: Entry,
  say: FormWords,
  naming: Naming,
): TemplateResult {
  const view = host.shown;
  const level = host.headingLevel || 3;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => entry.say(say.copied),
      () => {},
    );
  return html`<section class="frame" part="form" dir="ltr" aria-busy=${naming.isWaiting}>
    ${
      entry.taken
        ? renderReceipt(
            entry.taken,
            { say, title: view.received, next: view.next, level },
            {
              copy: (text) => void copy(text),
              copied: entry.status === say.copied ? say.copied : '',
              another: () => entry.again(),
            },
          )
        : html`<div class="head">
              <div class="title" id="title" part="title" role="heading" aria-level=${level}>
                ${view.title}
              </div>
              <p class="intro">${view.intro}</p>
            </div>
            ${renderSubject(view, naming)} ${renderForm(host, entry, say, view)}`
    }
    <p
      class="status ${entry.isRefused ? 'refused' : ''} ${entry.status && !entry.taken ? '' : 'unseen'}"
      part="status"
      role="status"
      .textContent=${entry.status}
    ></p>
  </section>`;
}
