import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { form as vi } from '../../locales/vi/form.js';
import type { Catalogue } from '../../sdk/catalogue.js';
import { icons } from '../icons/icon.styles.js';
import { HvElement } from '../internal/hv-element.js';
import { callsOf } from '../internal/calls-of.js';
import { Resource } from '../internal/resource.js';
import { renderEmpty, renderFailed } from '../internal/states.js';
import { words } from '../internal/words.js';
import type { Inbox } from './sending.js';
import { state } from '../styles/state.styles.js';
import { CONSENT_VERSION, senderOf } from './contact.js';
import { Entry } from './entry.js';
import type { Field, Values } from './field.js';
import { fieldStyles } from './fields.styles.js';
import { formStyles } from './form.styles.js';
import { renderFrame } from './render-frame.js';

/** What a kind of form says and asks. */
export interface FormView {
  title: string;
  intro: string;
  /** What it is about: label and name, the name empty while it is not known. */
  subject: [label: string, name: string | undefined, language?: string | undefined][];
  fields: readonly Field[];
  /** The words of the consent. */
  agree: string;
  send: string;
  received: string;
  next: string;
  notFound: string;
  /** Said when nothing is named that it could be about. */
  nothing: string;
}

/** What all forms share: their subject, draft, checks, sending and receipt. */
export abstract class HvForm<Subject extends object> extends HvElement {
  static override styles: CSSResultGroup = [HvElement.styles, state, icons, fieldStyles, formStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    consentText: { attribute: 'consent-text' },
    consentVersion: { attribute: 'consent-version' },
    privacy: {},
  };

  /** Level of the heading, 1 to 6, to fit the page around. Default 3. */
  declare headingLevel: number | undefined;
  /** The words that a reader agrees to, in place of those of the form; they are sent along. */
  declare consentText: string | undefined;
  /** The version of `consentText`. */
  declare consentVersion: string | undefined;
  /** Address of a page that says how personal data is protected. */
  declare privacy: string | undefined;

  /** Which collection takes it in. */
  protected abstract readonly kind: 'connections' | 'feedback';
  /** The ids that it is about, by field; empty when it is about nothing. */
  protected abstract get ids(): Record<string, string>;
  /** What is written before the reader wrote anything. */
  protected get defaults(): Values {
    return {};
  }
  /** Records that the page gave, by field. */
  protected abstract get given(): Partial<Subject>;
  /** Loads the records that were not given. */
  protected abstract load(catalogue: Catalogue, signal: AbortSignal): Promise<Partial<Subject>>;
  protected abstract view(subject: Partial<Subject>, values: Values): FormView;
  /** What is sent of its own, beside sender and consent. */
  protected abstract bodyOf(values: Values): object;

  #entry = new Entry(this);
  #resource = new Resource<Partial<Subject>, [string]>(this, {
    key: () => (this.#isWanted ? [JSON.stringify(this.ids)] : null),
    load: (_, { catalogue, signal }) => this.load(catalogue, signal),
  });

  /** Whether names are to be loaded: a page that takes the sending over may have no API. */
  get #isWanted(): boolean {
    const { ids, given } = this;
    if (!Object.keys(ids).some((name) => !(name in given))) return false;
    try {
      return !!this.catalogue;
    } catch {
      return false;
    }
  }
  /** @internal */
  get values(): Values {
    return { ...this.defaults, ...this.#entry.values };
  }
  /** @internal What the form says and asks now, its consent included. */
  get shown(): FormView {
    const { value, stale } = this.#resource;
    const view = this.view({ ...(stale ? {} : value), ...this.given } as Partial<Subject>, this.values);
    const agree = this.consentText || view.agree;
    const consent: Field = { name: 'consent', kind: 'consent', label: agree, required: true };
    return { ...view, agree, fields: [...view.fields, consent] };
  }
  /** @internal All that is sent. */
  get body(): { elapsed?: number; homepage?: string } {
    const { fields, agree } = this.shown;
    const version = (this.consentText && this.consentVersion) || CONSENT_VERSION;
    return {
      ...this.bodyOf(this.values),
      contact: senderOf(this.values, fields),
      consent: { text: agree, version },
    } as object;
  }
  /** @internal What takes it in; rejects when no address is set anywhere. */
  async inbox(): Promise<Inbox | undefined> {
    return (await callsOf(this.catalogue))[this.kind] as Inbox | undefined;
  }

  protected override willUpdate(): void {
    this.#entry.open(`hang-viet:${this.localName}:${JSON.stringify(this.ids)}`);
  }

  protected override render(): TemplateResult {
    const say = words(this, 'form', vi);
    const { shown, hasFallback } = this;
    const slot = hasFallback ? html`<slot></slot>` : nothing;
    if (Object.keys(this.ids).length === 0)
      return html`<div class="paper">${slot}${renderEmpty(shown.nothing)}</div>`;
    const { state, error } = this.#resource;
    const isMissing = error?.name === 'NotFoundError';
    const isFailed = state === 'failed';
    if (isFailed && (isMissing || hasFallback))
      return html`<div class="paper">${slot}${renderFailed(this, this.#resource, shown.notFound)}</div>`;
    const isWaiting = this.#isWanted && state !== 'ready' && !isFailed;
    const isHidden = !this.near || (isWaiting && hasFallback);
    if (!isHidden) this.#entry.begin();
    return html`<div class="stack">
      <div class=${isHidden ? 'blank' : ''}>
        ${renderFrame(this, this.#entry, say, {
          isWaiting,
          failed: isFailed ? renderFailed(this, this.#resource) : undefined,
        })}
      </div>
      ${isHidden ? slot : nothing}
    </div>`;
  }

  /** Shows the receipt, and forgets the draft: for a page that took the sending over by cancelling `hv-submit`. */
  acknowledge(taken: { id: string; receipt?: string }): void {
    this.#entry.acknowledge(taken);
  }
}
