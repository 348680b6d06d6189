import type { CallOptions } from '../catalogue.js';
import { Memory } from './memory.js';
import { type AbortErrorFor, untilAborted } from './share.js';

/** The most ids that the API takes in one request. */
export const MOST_IDS = 100;

/** Records by id, with the seconds for which they may be used again. */
export interface Loaded<T> {
  records: Map<string, T>;
  maxAge: number;
}
export type Load<T> = (ids: string[], signal: AbortSignal) => Promise<Loaded<T>>;

interface Batch<T> {
  /** Callers that still wait, by id. */
  callers: Map<string, number>;
  loaded: Promise<Loaded<T>>;
  controller: AbortController;
}

/**
 * Gathers what is asked for one by one within a tick and loads it together, a hundred at a time; what is on its way is not
 * asked for again. A caller's abort ends its own wait; a request ends when nobody waits for any of it.
 */
export function batcher<T>(load: Load<T>, abortError: AbortErrorFor, size: number) {
  const known = new Memory<T>(size);
  const waiting = new Map<string, Batch<T>>();
  let open: Batch<T> | undefined;

  function forget(batch: Batch<T>, id: string): void {
    batch.callers.delete(id);
    if (waiting.get(id) === batch) waiting.delete(id);
  }

  function start(): Batch<T> {
    const controller = new AbortController();
    const callers: Batch<T>['callers'] = new Map();
    // A task, not a microtask: elements that the same task made or showed get their properties in microtasks.
    const loaded = new Promise<void>((go) => setTimeout(go)).then(async () => {
      if (open === batch) open = undefined;
      const ids = [...callers.keys()];
      const answer: Loaded<T> = ids.length
        ? await load(ids, controller.signal)
        : { records: new Map(), maxAge: 0 };
      for (const [id, record] of answer.records) if (answer.maxAge > 0) known.set(id, record, answer.maxAge);
      return answer;
    });
    const batch: Batch<T> = { callers, loaded, controller };
    const end = () => [...callers.keys()].forEach((id) => forget(batch, id));
    loaded.then(end, end);
    return batch;
  }

  /** The record of `id`, or null when there is none. */
  return (id: string, { signal }: CallOptions = {}): Promise<T | null> => {
    if (signal?.aborted) return Promise.reject(abortError(signal));
    const kept = known.get(id);
    if (kept?.fresh) return Promise.resolve(kept.value);
    let batch = waiting.get(id);
    if (!batch) {
      if (!open || open.callers.size >= MOST_IDS) open = start();
      waiting.set(id, (batch = open));
    }
    const joined = batch;
    joined.callers.set(id, (joined.callers.get(id) ?? 0) + 1);
    const record = joined.loaded.then(({ records }) => records.get(id) ?? null);
    return untilAborted(record, signal, abortError, () => {
      const left = joined.callers.get(id)! - 1;
      if (left > 0) return joined.callers.set(id, left);
      forget(joined, id);
      if (joined !== open && !joined.callers.size) joined.controller.abort();
    });
  };
}
