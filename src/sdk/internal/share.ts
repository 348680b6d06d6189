import type { CallOptions } from '../catalogue.js';

interface Flight<T> {
  promise: Promise<T>;
  controller: AbortController;
  callers: number;
}

/** Makes the error for a call that its caller's signal ended. */
export type AbortErrorFor = (signal: AbortSignal) => Error;

/** Waits for `promise`, but no longer than until `signal` is aborted; `leave` is then called once. */
export function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  abortError: AbortErrorFor,
  leave: () => void,
): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const stop = () => {
      leave();
      reject(abortError(signal));
    };
    const stay = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).then(stay);
  });
}

/**
 * Runs `start` once for all callers that ask for the same `key` while it is under way. A caller's abort ends its own wait;
 * only when all have left is the work itself aborted.
 */
export function sharer(abortError: AbortErrorFor) {
  const flights = new Map<string, Flight<unknown>>();
  return <T>(
    key: string,
    { signal }: CallOptions,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    if (signal?.aborted) return Promise.reject(abortError(signal));
    let flight = flights.get(key) as Flight<T> | undefined;
    if (!flight) {
      const controller = new AbortController();
      const promise = start(controller.signal);
      flights.set(key, (flight = { promise, controller, callers: 0 }));
      const done = () => flights.get(key) === flight && flights.delete(key);
      promise.then(done, done);
    }
    const joined = flight;
    joined.callers++;
    return untilAborted(joined.promise, signal, abortError, () => {
      if (--joined.callers > 0) return;
      if (flights.get(key) === joined) flights.delete(key);
      joined.controller.abort();
    });
  };
}
