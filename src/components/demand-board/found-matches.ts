import type { ReactiveController } from 'lit';
import type { Catalogue } from '../../sdk/catalogue.js';
import type { Match } from '../../sdk/schemas/match.js';
import { errorNamed } from '../../sdk/internal/late-errors.js';
import { callsOf } from '../internal/calls-of.js';
import type { HvElement } from '../internal/hv-element.js';

/** Matches that are shown of a demand. */
const MATCHES = 6;

/** The best matches of one demand. */
export interface Found {
  matches?: readonly Match[];
  error?: Error;
  offline?: boolean;
}

/** The matches of the demands that a reader opened: one request a demand, again when the address changes. */
export class FoundMatches implements ReactiveController {
  #host: HvElement;
  #catalogue: Catalogue | undefined;
  #wanted = new Set<string>();
  #found = new Map<string, Found>();
  #running = new AbortController();

  constructor(host: HvElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is known of the matches of a demand; nothing before it is opened. */
  of(id: string): Found | undefined {
    return this.#found.get(id);
  }

  /** Wants the matches of a demand; also again after a failure. */
  want(id: string): void {
    this.#wanted.add(id);
    if (this.#found.get(id)?.error) this.#found.delete(id);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
  }
  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    this.#abort((found) => !found.matches && !found.error);
  }
  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    for (const id of this.#wanted)
      try {
        const { catalogue } = this.#host;
        if (catalogue !== this.#catalogue) this.#abort(() => true);
        this.#catalogue = catalogue;
        if (!this.#found.has(id)) void this.#load(id, catalogue);
      } catch (error) {
        if (!this.#found.get(id)?.error) this.#fail(id, error as Error);
      }
  }

  async #load(id: string, catalogue: Catalogue): Promise<void> {
    const { signal } = this.#running;
    this.#found.set(id, {});
    try {
      const { demands } = await callsOf(catalogue);
      if (signal.aborted) return;
      // A snapshot has demands, and nobody who weighs products.
      if (!demands?.matches) throw errorNamed('SettingsError', 'Matches need the address of an API');
      const { data } = await demands.matches(id, { limit: MATCHES }, { signal });
      if (signal.aborted) return;
      this.#found.set(id, { matches: data });
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) this.#fail(id, error as Error);
    }
  }

  #fail(id: string, error: Error): void {
    this.#found.set(id, { error, offline: !navigator.onLine });
    this.#host.requestUpdate();
    this.#host.fail(error);
  }

  /** Ends what is under way and forgets what `isGone`. */
  #abort(isGone: (found: Found) => boolean): void {
    this.#running.abort();
    this.#running = new AbortController();
    for (const [id, found] of this.#found) if (isGone(found)) this.#found.delete(id);
  }

  #online = () => {
    for (const [id, { offline }] of this.#found) if (offline) this.want(id);
  };
}
