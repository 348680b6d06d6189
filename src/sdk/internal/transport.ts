import type { CallOptions } from '../catalogue.js';

/** What came back, read whole. */
export interface Answer {
  /** The parsed body; undefined when `notModified`. */
  body: unknown;
  /** Seconds for which it may be used again without asking. */
  maxAge: number;
  etag?: string | undefined;
  requestId?: string | undefined;
  /** The copy named by `etag` still holds. */
  notModified?: boolean;
}

/** An answer as it came, read whole. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** What a first attempt made elsewhere left: the answer it got, or why it got none. */
export interface FirstAttempt {
  /** By `performance.now()`. */
  started: number;
  answer?: RawAnswer;
  /** Its time was over. */
  late?: boolean;
  error?: unknown;
}

/** What a request that is no read sends, and what its transport learns on the way. */
export interface Writing {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: BodyInit;
  /** Whether sending it twice is as good as sending it once. If not, only a 429 is followed by another attempt. */
  isRepeatable: boolean;
  /** Set when an attempt was repeated of which nobody knows whether it was carried out. */
  isUncertain?: boolean;
}

export interface SendOptions extends CallOptions {
  etag?: string | undefined;
  first?: FirstAttempt;
  /** Instead of a GET. */
  writing?: Writing;
  /** Hands the body over as it comes: the answer's `body` is the `Response`. */
  isStreamed?: boolean;
}

/** Sends one request, with whatever retries the transport makes. Rejects with the SDK's errors only. */
export type Send = (url: string, options: SendOptions) => Promise<Answer>;

/** Milliseconds for one attempt and for all of a call, unless told otherwise. */
export const TIMEOUT = 10_000;
export const TOTAL_TIMEOUT = 30_000;

/** The headers of a request; later ones win. Alone, those for every request need no preflight. */
export function headersOf(
  language: string | undefined,
  ...more: (Record<string, string> | undefined)[]
): Headers {
  const headers = new Headers({ accept: 'application/json' });
  for (const some of [language && { 'accept-language': language }, ...more])
    for (const [name, value] of Object.entries(some || {})) headers.set(name, value);
  return headers;
}

/** Whether another attempt may go better. */
export const worthRetrying = (status: number) => status === 408 || status === 429 || status >= 500;

/** The answer in what came; throws a SyntaxError when that is no JSON. */
export function answerOf({ text, headers }: RawAnswer): Answer {
  const control = headers.get('cache-control') ?? '';
  const maxAge = /no-store|no-cache/.test(control) ? 0 : +(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  return {
    body: JSON.parse(text),
    maxAge: maxAge - (+headers.get('age')! || 0),
    etag: headers.get('etag') ?? undefined,
    requestId: headers.get('x-request-id') ?? undefined,
  };
}
