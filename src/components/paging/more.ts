import type { ReactiveController } from 'lit';
import type { PageData } from '../../sdk/schemas/page.js';
import type { HvElement } from '../internal/hv-element.js';

/** The pages after the first one. They belong to that first page: another first page starts anew. */
export class More<T extends { id: string }> implements ReactiveController {
  busy = false;
  failed = false;

  #host: HvElement;
  #first: PageData<T> | undefined;
  #records: T[] = [];
  #next: string | null = null;
  #running: AbortController | undefined;

  constructor(host: HvElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.busy = false;
  }

  /** What has been loaded after `first`. */
  after(first: PageData<T>): readonly T[] {
    if (first !== this.#first) {
      this.hostDisconnected();
      this.#first = first;
      this.#records = [];
      this.#next = first.next;
      this.failed = false;
    }
    return this.#records;
  }

  /** The cursor of the page that comes next. */
  next(first: PageData<T>): string | null {
    this.after(first);
    return this.#next;
  }

  /** Loads the next page after `first` with `load`; one at a time. */
  async load(
    first: PageData<T>,
    load: (cursor: string, signal: AbortSignal) => Promise<PageData<T>>,
  ): Promise<void> {
    const cursor = this.next(first);
    if (!cursor || this.busy) return;
    const { signal } = (this.#running = new AbortController());
    this.busy = true;
    this.failed = false;
    this.#host.requestUpdate();
    try {
      const page = await load(cursor, signal);
      if (signal.aborted) return;
      // Rows may have moved between two answers: the same record is not shown twice.
      const known = new Set([...first.data, ...this.#records].map(({ id }) => id));
      this.#records = [...this.#records, ...page.data.filter(({ id }) => !known.has(id))];
      this.#next = page.next;
    } catch (error) {
      if (signal.aborted) return;
      this.failed = true;
      this.#host.fail(error as Error);
    }
    this.busy = false;
    this.#host.requestUpdate();
  }
}
