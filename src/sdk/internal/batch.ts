import type { CallOptions } from '../catalogue.js';
import { Memory } from './memory.js';
import { type AbortErrorFor, untilAborted } from './share.js';

/** The most ids that the API takes in one request. */
export const MOST_IDS = 100;

interface Waiting<T> {
  promise: Promise<T | null>;
  resolve: (record: T | null) => void;
  reject: (error: unknown) => void;
  callers: number;
}
interface Batch<T> {
  ids: Map<string, Waiting<T>>;
  controller: AbortController;
}

/** Records by id, with the seconds for which they may be used again. */
export type Load<T> = (
  ids: string[],
  signal: AbortSignal,
) => Promise<{ records: Map<string, T>; maxAge: number }>;

/**
 * Gathers what is asked for one by one within a tick and loads it together. A caller's abort ends its own wait; the
 * request is aborted when nobody waits for any of it.
 */
export function batcher<T>(load: Load<T>, abortError: AbortErrorFor, size: number) {
  const known = new Memory<T>(size);
  let open: Batch<T> | undefined;

  async function send({ ids, controller }: Batch<T>): Promise<void> {
    const wanted = [...ids.keys()];
    for (let from = 0; from < wanted.length; from += MOST_IDS) {
      const part = wanted.slice(from, from + MOST_IDS);
      void load(part, controller.signal).then(
        ({ records, maxAge }) => {
          for (const id of part) {
            const record = records.get(id);
            if (record !== undefined && maxAge > 0) known.set(id, record, maxAge);
            ids.get(id)?.resolve(record ?? null);
          }
        },
        (error: unknown) => part.forEach((id) => ids.get(id)?.reject(error)),
      );
    }
  }

  /** The record of `id`, or null when there is none. */
  return (id: string, { signal }: CallOptions = {}): Promise<T | null> => {
    if (signal?.aborted) return Promise.reject(abortError(signal));
    const kept = known.get(id);
    if (kept?.fresh) return Promise.resolve(kept.value);
    if (!open) {
      const batch = (open = { ids: new Map(), controller: new AbortController() });
      setTimeout(() => {
        open = undefined;
        if (batch.ids.size) void send(batch);
      });
    }
    const { ids, controller } = open;
    let waiting = ids.get(id);
    if (!waiting) {
      let resolve!: Waiting<T>['resolve'];
      let reject!: Waiting<T>['reject'];
      const promise = new Promise<T | null>((done, failed) => {
        resolve = done;
        reject = failed;
      });
      promise.catch(() => {});
      ids.set(id, (waiting = { promise, resolve, reject, callers: 0 }));
    }
    const joined = waiting;
    joined.callers++;
    return untilAborted(joined.promise, signal, abortError, () => {
      if (--joined.callers > 0) return;
      ids.delete(id);
      if (!ids.size) controller.abort();
    });
  };
}
