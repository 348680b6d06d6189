import type { ReactiveController } from 'lit';
import type { HvElement } from '../internal/hv-element.js';

/** The form by which one is connected: its code is loaded when the first reader wants it. */
export class LateForm implements ReactiveController {
  ready = false;
  error: Error | undefined;
  offline = false;
  #host: HvElement;

  constructor(host: HvElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }
  hostDisconnected(): void {
    removeEventListener('online', this.#online);
  }

  load(): void {
    if (this.ready) return;
    this.error = undefined;
    this.#host.requestUpdate();
    import('../connect-form/define.js').then(
      () => {
        this.ready = true;
        this.#host.requestUpdate();
      },
      (error: Error) => {
        this.error = error;
        this.offline = !navigator.onLine;
        this.#host.requestUpdate();
        this.#host.fail(error);
      },
    );
  }

  #online = () => {
    if (this.error && this.offline) this.load();
  };
}
