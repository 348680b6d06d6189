import { setTimeout } from 'node:timers/promises';

/** Imports of this process, one after the other; other processes wait by the database. */
export class ImportQueue {
  readonly #stopping = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  /** Does `run` when its turn has come. It is to end soon, and whole, when its signal is aborted. */
  add(run: (signal: AbortSignal) => Promise<unknown>): void {
    this.#last = this.#last.then(() => run(this.#stopping.signal)).catch(() => {});
  }

  /** Waits for what is under way, and after `within` milliseconds asks it to end. */
  async stop(within: number): Promise<void> {
    await Promise.race([this.#last, setTimeout(within, undefined, { ref: false })]);
    this.#stopping.abort();
    await this.#last;
  }
}
