import type { CallOptions } from '../catalogue.js';
import { Memory } from './memory.js';
import { type AbortErrorFor, sharer } from './share.js';
import type { Answer, Send } from './transport.js';

/** Reads addresses: shares what is under way, uses again what is fresh, asks anew by ETag for what is not. */
export interface Reader {
  read(url: string, options?: CallOptions): Promise<Answer>;
  abortError: AbortErrorFor;
}

export interface ReaderOptions {
  send: Send;
  abortError: AbortErrorFor;
  /** Answers kept; 0 for none. */
  size: number;
  /** Whether to send `If-None-Match` itself. In browsers that costs a preflight, and their own cache does it. */
  revalidate: boolean;
}

export function createReader({ send, abortError, size, revalidate }: ReaderOptions): Reader {
  const memory = new Memory<Answer>(size);
  const share = sharer(abortError);
  return {
    abortError,
    read(url, options = {}) {
      const { headers, timeout, signal } = options;
      // Own headers or another time limit make it another request.
      const key = headers || timeout ? url + JSON.stringify([headers, timeout]) : url;
      const kept = memory.get(key);
      if (kept?.fresh && !signal?.aborted) return Promise.resolve(kept.value);
      return share(key, options, async (shared) => {
        const known = revalidate ? kept?.value : undefined;
        const answer = await send(url, { ...options, signal: shared, etag: known?.etag });
        const whole = answer.notModified ? { ...known!, maxAge: answer.maxAge } : answer;
        if (whole.maxAge > 0 || (revalidate && whole.etag)) memory.set(key, whole, whole.maxAge);
        return whole;
      });
    },
  };
}
