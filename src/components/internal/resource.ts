import type { ReactiveController } from 'lit';
import type { Catalogue } from '../../sdk/catalogue.js';
import type { HvElement } from './hv-element.js';

/** Where a resource stands. Also a custom state of its host, e.g. `hv-product-card:state(failed)`. */
export type ResourceState = 'idle' | 'loading' | 'ready' | 'failed';

export interface ResourceOptions<T, K extends readonly unknown[]> {
  /** What is wanted; `null` for nothing. An equal key is not loaded twice. */
  key: () => K | null;
  load: (key: K, context: { catalogue: Catalogue; signal: AbortSignal }) => Promise<T>;
  /** Whether loading may start. Default: once the host is near the viewport. */
  when?: () => boolean;
}

/**
 * Loads what its host shows. A newer key outranks an older one, whatever the order of the answers; leaving the page
 * aborts and coming back runs again; a failure keeps the last value; being offline waits for the network.
 */
export class Resource<T, K extends readonly unknown[]> implements ReactiveController {
  state: ResourceState = 'idle';
  /** The last value that came. */
  value: T | undefined;
  error: Error | undefined;
  /** Whether it failed for want of a network. */
  offline = false;

  #host: HvElement;
  #options: ResourceOptions<T, K>;
  #id = '';
  #valueId = '';
  #catalogue: Catalogue | undefined;
  #running: AbortController | undefined;

  constructor(host: HvElement, options: ResourceOptions<T, K>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether `value` answers an older key than the present one. */
  get stale(): boolean {
    return this.#valueId !== this.#id;
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }
  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    if (this.state === 'loading') this.#reset();
  }
  hostUpdate(): void {
    const { key, when } = this.#options;
    const wanted = this.#host.isConnected ? key() : null;
    if (!wanted) {
      if (this.state !== 'idle') this.#reset();
      return;
    }
    if (!(when ? when() : this.#host.near)) return;
    const id = JSON.stringify(wanted);
    try {
      const { catalogue } = this.#host;
      if (id === this.#id && catalogue === this.#catalogue) return;
      this.#catalogue = catalogue;
      this.#id = id;
      void this.#run(wanted, catalogue);
    } catch (error) {
      if (id !== this.#id) this.#failed(error as Error);
      this.#id = id;
    }
  }

  /** Loads again what is wanted now. */
  reload(): void {
    this.#id = '';
    this.#host.requestUpdate();
  }

  #online = () => {
    if (this.state === 'failed' && this.offline) this.reload();
  };

  async #run(key: K, catalogue: Catalogue): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#set('loading');
    try {
      const value = await this.#options.load(key, { catalogue, signal });
      if (signal.aborted) return;
      this.value = value;
      this.#valueId = this.#id;
      this.#set('ready');
      this.error = undefined;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (!signal.aborted) this.#host.loaded(value);
    } catch (error) {
      if (!signal.aborted) this.#failed(error as Error);
    }
  }

  #failed(error: Error): void {
    this.#set('failed');
    this.error = error;
    this.offline = !navigator.onLine;
    this.#host.requestUpdate();
    this.#host.fail(error);
  }

  #set(state: ResourceState): void {
    this.state = state;
    this.#host.showState(state);
  }

  #reset(): void {
    this.#running?.abort();
    this.#id = '';
    this.#set('idle');
    this.error = undefined;
  }
}
