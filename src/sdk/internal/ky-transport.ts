import ky, { isHTTPError, isTimeoutError } from 'ky';
import { AbortError, errorFor, NetworkError, ResponseError, retryAfterOf, TimeoutError } from '../errors.js';
import { keepingOf, type Send } from './transport.js';

/** What a page or a program can follow of its requests; nothing of it is sent anywhere. */
export interface Hooks {
  /** Before each attempt. It may change the request's headers. */
  beforeRequest?: (request: Request) => void | Promise<void>;
  /** After each answer, whatever its status. */
  afterResponse?: (request: Request, response: Response) => void | Promise<void>;
  /** Before another attempt; `attempt` is 1 for the first one after the original. */
  onRetry?: (error: Error, attempt: number) => void | Promise<void>;
}

export interface KyTransportOptions {
  /** Milliseconds for one attempt: connecting, headers and body together. */
  timeout: number;
  /** Milliseconds for all attempts and the pauses between them. */
  totalTimeout: number;
  /** Attempts after the first. */
  retry: number;
  fetch: typeof fetch;
  headers?: Record<string, string>;
  hooks?: Hooks;
}

/** The longest pause that an answer's `Retry-After` can ask for, in milliseconds. */
const MOST_PAUSE = 30_000;

/** Milliseconds to wait after a failed answer: what it asks for, capped, else a short random while. */
export const retryDelay = (headers: Headers): number =>
  Math.min((retryAfterOf(headers) ?? 0.3 * Math.random()) * 1000, MOST_PAUSE);

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** GET with ky's retries. Its own `fetch` reads the body too, so that a body that stalls ends the attempt and is retried. */
export function kyTransport(options: KyTransportOptions): Send {
  const { hooks = {}, headers: always } = options;
  const whole: typeof fetch = async (input, init) => {
    const response = await options.fetch(input, init);
    const empty = [204, 205, 304].includes(response.status);
    const body = empty ? null : await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  };
  const client = ky.create({
    fetch: whole,
    throwHttpErrors: (status) => status !== 304,
    retry: {
      limit: options.retry,
      methods: ['get'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: MOST_PAUSE,
      backoffLimit: 5_000,
      jitter: true,
      retryOnTimeout: true,
      shouldRetry: ({ error }) =>
        isHTTPError(error) || isTimeoutError(error) || isAbort(error) ? undefined : true,
    },
    hooks: {
      beforeRequest: hooks.beforeRequest ? [({ request }) => hooks.beforeRequest!(request)] : [],
      afterResponse: hooks.afterResponse
        ? [({ request, response }) => hooks.afterResponse!(request, response)]
        : [],
      beforeRetry: [
        async ({ request, error, retryCount }) => {
          await hooks.beforeRequest?.(request);
          await hooks.onRetry?.(error, retryCount);
        },
      ],
    },
  });
  return async (url, { signal, timeout = options.timeout, headers, etag }) => {
    try {
      const response = await client(url, {
        timeout,
        totalTimeout: Math.max(options.totalTimeout, timeout),
        headers: {
          accept: 'application/json',
          ...always,
          ...headers,
          ...(etag && { 'if-none-match': etag }),
        },
        ...(signal && { signal }),
      });
      if (response.status === 304)
        return { body: undefined, notModified: true, ...keepingOf(response.headers) };
      const text = await response.text();
      try {
        return { body: JSON.parse(text), ...keepingOf(response.headers) };
      } catch (cause) {
        throw new ResponseError('', text ? 'it is not JSON' : 'it is empty', { cause });
      }
    } catch (cause) {
      if (signal?.aborted) throw new AbortError('The call was aborted.', { cause: signal.reason });
      if (cause instanceof ResponseError) throw cause;
      if (isHTTPError(cause)) throw errorFor(cause.response.status, cause.response.headers, cause.data);
      if (isTimeoutError(cause))
        throw new TimeoutError(`No whole answer came in time from ${url}`, { cause });
      throw new NetworkError(`No answer came from ${url}`, { cause });
    }
  };
}
