import type { CallOptions } from '../catalogue.js';
import { segment } from './address.js';
import { Memory } from './memory.js';
import { type AbortErrorFor, sharer } from './share.js';

/** The most ids that the API takes in one request. */
export const MOST_IDS = 100;
/** Servers and proxies refuse long addresses: the most characters of ids in one. */
const MOST_TEXT = 6000;

/** What an answer says of records that are not there. */
interface Missing {
  requestId?: string | undefined;
  /** What the API said of the only one that was asked for. */
  missing?: Error | undefined;
  /** The ids in the answer, of records that could not be read too. */
  ids?: Set<unknown>;
}
/** Records by id, with the seconds for which they may be used again. */
export interface Loaded<T> extends Missing {
  records: Map<string, T>;
  maxAge: number;
}
/** One of them. */
export interface Found<T> extends Missing {
  record?: T | undefined;
}
export type Load<T> = (ids: string[], signal: AbortSignal) => Promise<Loaded<T>>;

interface Batch<T> {
  ids: Set<string>;
  /** Characters that the ids take. */
  text: number;
  loaded: Promise<Loaded<T>>;
  controller: AbortController;
}

/**
 * Gathers what is asked for one by one within a tick and loads it together, a hundred at a time; what is on its way is not
 * asked for again. A caller's abort ends its own wait; a request ends when nobody waits for any of it.
 */
export function batcher<T>(load: Load<T>, abortError: AbortErrorFor, size: number) {
  const known = new Memory<T>(size);
  const share = sharer(abortError);
  let open: Batch<T> | undefined;

  function start(): Batch<T> {
    const ids = new Set<string>();
    const controller = new AbortController();
    const batch: Batch<T> = {
      ids,
      text: 0,
      controller,
      // A task, not a microtask: elements that one task made or showed get their properties in microtasks.
      loaded: new Promise((go) => setTimeout(go)).then(async () => {
        if (open === batch) open = undefined;
        if (!ids.size) return { records: new Map(), maxAge: 0 };
        const answer = await load([...ids], controller.signal);
        if (answer.maxAge > 0)
          for (const [id, record] of answer.records) known.set(id, record, answer.maxAge);
        return answer;
      }),
    };
    return batch;
  }

  return (id: string, call: CallOptions): Promise<Found<T>> => {
    const kept = known.get(id);
    if (kept?.fresh && !call.signal?.aborted) return Promise.resolve({ record: kept.value });
    return share(id, call, async (signal) => {
      const text = segment(id).length + 1;
      if (!open || open.ids.size >= MOST_IDS || open.text + text > MOST_TEXT) open = start();
      const batch = open;
      batch.ids.add(id);
      batch.text += text;
      signal.addEventListener('abort', () => {
        batch.ids.delete(id);
        if (batch !== open && !batch.ids.size) batch.controller.abort();
      });
      const { records, ...rest } = await batch.loaded;
      return { ...rest, record: records.get(id) };
    });
  };
}
