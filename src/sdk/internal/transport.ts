import type { CallOptions } from '../catalogue.js';

/** What came back, read whole. */
export interface Answer {
  /** The parsed body; undefined when `notModified`. */
  body: unknown;
  /** Seconds for which it may be used again without asking. */
  maxAge: number;
  etag?: string;
  /** The copy named by `etag` still holds. */
  notModified?: boolean;
}

/** Sends one GET, with whatever retries the transport makes. Rejects with the SDK's errors only. */
export type Send = (url: string, options: CallOptions & { etag?: string | undefined }) => Promise<Answer>;

/** What an answer's headers say of keeping it. */
export function keepingOf(headers: Headers): Pick<Answer, 'maxAge' | 'etag'> {
  const control = headers.get('cache-control') ?? '';
  const maxAge = /no-store|no-cache/.test(control) ? 0 : Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  const etag = headers.get('etag');
  return etag ? { maxAge, etag } : { maxAge };
}
