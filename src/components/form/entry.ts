import { form as vi } from '../../locales/vi/form.js';
import { words } from '../internal/words.js';
import { type Faults, faultOf, faultsOf } from './check.js';
import { type Attempt, keepDraft, readDraft } from './draft.js';
import { HvSubmitEvent, HvSubmittedEvent } from './events.js';
import type { Values } from './field.js';
import { focusOn } from './focus.js';
import type { HvForm } from './hv-form.js';
import { toldOf } from './problem.js';
import { attemptOf, FASTEST, send, type Taken } from './sending.js';

/** One filling-in of a form: from the first letter over the checks and the sending to the receipt. */
export class Entry {
  /** What the reader wrote. */
  values: Values = {};
  /** What they were told is wrong. */
  faults: Faults = {};
  /** What is announced, and shown beside the button. */
  status = '';
  /** Whether that is that it was not sent. */
  isRefused = false;
  isSending = false;
  taken: Taken | undefined;

  #host: HvForm<object>;
  #key = '';
  #attempt: Attempt | undefined;
  #begun: number | undefined;

  constructor(host: HvForm<object>) {
    this.#host = host;
  }

  /** Takes up the draft under `key`, unless it is being written already. */
  open(key: string): void {
    if (key === this.#key) return;
    const draft = readDraft(key);
    this.#reset(draft?.values);
    this.#key = key;
    this.#attempt = draft?.attempt;
  }
  /** Notes that the reader sees the form from now on. */
  begin(): void {
    this.#begun ??= performance.now();
  }

  /** Takes what is in `control` now. */
  write({ name, type, value, checked }: HTMLInputElement): void {
    this.values = { ...this.values, [name]: type === 'checkbox' ? (checked ? 'yes' : '') : value };
    const now = faultsOf(this.#host.shown.fields, this.#host.values, this.#say);
    // What was said stays said until it is right; nothing new is said while the reader writes.
    const isTold = Object.keys(this.faults).length > 0;
    this.faults = Object.fromEntries(
      Object.keys(this.faults).flatMap((field) => (now[field] ? [[field, now[field]]] : [])),
    );
    if (isTold && Object.keys(this.faults).length === 0) this.status = '';
    this.#keep();
    this.#host.requestUpdate();
  }
  /** Looks at `control`, which the reader leaves: what they wrote wrongly is said, what they did not write not yet. */
  leave({ name, value }: HTMLInputElement): void {
    const field = this.#host.shown.fields.find((one) => one.name === name);
    const fault = field && value.trim() && faultOf(field, this.#host.values, this.#say);
    if (!fault) return;
    this.faults = { ...this.faults, [name]: fault };
    this.#host.requestUpdate();
  }

  /** Sends it once, however often it is called meanwhile. */
  async submit(homepage: string): Promise<void> {
    if (this.isSending) return;
    const host = this.#host;
    this.faults = faultsOf(host.shown.fields, host.values, this.#say);
    const count = Object.keys(this.faults).length;
    if (count > 0) return this.#tell(this.#say.faults(count));
    const open = performance.now() - (this.#begun ?? performance.now());
    const elapsed = Math.max(FASTEST, Math.round(open));
    const attempt = attemptOf(this.#attempt, { ...host.body, elapsed, ...(homepage && { homepage }) });
    const asking = new HvSubmitEvent(attempt.body as never, attempt.idempotencyKey);
    this.#attempt = attempt;
    this.#keep();
    if (!host.dispatchEvent(asking) && !asking.taken) return;
    await this.#send(attempt, asking, FASTEST - open);
  }

  /** Ends it with a receipt. */
  acknowledge(taken: Taken, key = this.#key): void {
    keepDraft(key, undefined);
    if (key === this.#key) {
      const root = this.#host.shadowRoot!;
      const isWatched = !!root.activeElement;
      this.#reset();
      this.taken = taken;
      // Who is elsewhere by now is told, and not called back.
      if (!isWatched) this.status = this.#say.sent;
      this.#host.showState('sent');
      if (isWatched) void focusOn(this.#host, '.receipt .title');
    }
    this.#host.dispatchEvent(new HvSubmittedEvent(taken.id));
  }

  /** Begins another one. */
  again(): void {
    this.#reset();
    this.#begun = performance.now();
    this.#host.showState('ready');
    void focusOn(this.#host, 'input:not([tabindex]), textarea');
  }

  /** Says `text` in the live region, now. */
  say(text: string): void {
    this.status = text;
    this.isRefused = false;
    this.#host.requestUpdate();
  }

  get #say() {
    return words(this.#host, 'form', vi);
  }

  async #send(attempt: Attempt, asking: HvSubmitEvent, wait: number): Promise<void> {
    const key = this.#key;
    const host = this.#host;
    this.isSending = true;
    host.showState('sending');
    this.say(this.#say.sending);
    try {
      if (!asking.taken && wait > 0) await new Promise((go) => setTimeout(go, wait));
      this.acknowledge(await send(attempt, asking, () => host.inbox()), key);
    } catch (error) {
      if (key === this.#key) {
        this.isSending = false;
        host.showState('failed');
        const { text, faults } = toldOf(error as Error, host.shown.fields, this.#say);
        this.faults = faults;
        await this.#tell(text);
      }
      host.fail(error as Error);
    }
  }

  /** Says what went wrong, and goes to the first field that is wrong. */
  async #tell(text: string): Promise<void> {
    this.status = text;
    this.isRefused = true;
    await focusOn(this.#host, '[aria-invalid="true"]');
  }

  /** What is kept is what was written: neither consent, which is given anew, nor a form that is empty. */
  #keep(): void {
    keepDraft(this.#key, { values: { ...this.values, consent: '' }, attempt: this.#attempt });
  }
  #reset(values: Values = {}): void {
    this.values = values;
    this.faults = {};
    this.status = '';
    this.isRefused = false;
    this.isSending = false;
    this.taken = undefined;
    this.#attempt = undefined;
    this.#host.requestUpdate();
  }
}
