import { Refusal } from './refusal.js';

/** Something that goes wrong on purpose. */
export interface Fault {
  /** Requests that it hits: the beginning of `METHOD /path`, e.g. `POST /connections`; or just a path, with any method. Default: all. */
  on?: string;
  /** How many requests it hits before it is over. Default 1. */
  times?: number;
  /** What happens: an error status, a connection that breaks before or after the API did its work, or no answer at all. */
  fail: number | 'network' | 'network-after' | 'hang';
  /** Seconds of a `Retry-After`, with a status. */
  retryAfter?: number;
}

const hits = ({ on = '/' }: Fault, method: string, path: string): boolean =>
  on.startsWith('/') ? path.startsWith(on) : `${method} ${path}`.startsWith(on);

/** The fault that hits this request, counted down; undefined for none. */
export function faultFor(
  faults: (Fault & { times?: number })[],
  method: string,
  path: string,
): Fault | undefined {
  const fault = faults.find((one) => (one.times ?? 1) > 0 && hits(one, method, path));
  if (fault) fault.times = (fault.times ?? 1) - 1;
  return fault;
}

/** What a platform's `fetch` throws when the connection breaks. */
export const broken = () => new TypeError('fetch failed');

/** The error of a fault with a status. */
export const faultRefusal = (status: number) =>
  new Refusal(status, status === 429 ? 'too-many-requests' : 'fault', 'This error was asked for.');

/** Waits, or rejects with the reason of `signal` when it is aborted meanwhile. */
export const pause = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((go, fail) => {
    if (signal.aborted) return fail(signal.reason as Error);
    const timer = time === Infinity ? undefined : setTimeout(done, time);
    function done() {
      signal.removeEventListener('abort', stop);
      go();
    }
    function stop() {
      clearTimeout(timer);
      fail(signal.reason as Error);
    }
    signal.addEventListener('abort', stop, { once: true });
  });
