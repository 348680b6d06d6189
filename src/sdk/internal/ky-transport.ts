import ky, { isHTTPError, isTimeoutError } from 'ky';
import { AbortError, NetworkError, TimeoutError } from '../errors.js';
import { failureOf, retryAfterOf } from './failure.js';
import type { Hooks, RetryOptions } from '../options.js';
import {
  answerOf,
  headersOf,
  type RawAnswer,
  type Send,
  TIMEOUT,
  TOTAL_TIMEOUT,
  worthRetrying,
} from './transport.js';

export interface KyTransportOptions {
  language?: string | undefined;
  /** Goes with every request, e.g. `authorization`. */
  headers?: Record<string, string>;
  timeout?: number | undefined;
  totalTimeout?: number | undefined;
  retry?: RetryOptions | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  hooks?: Hooks | undefined;
}

const retryable = Array.from({ length: 200 }, (_, index) => 400 + index).filter(worthRetrying);
const bodiless = [101, 204, 205, 304];

/** Sends by ky: attempts with a time limit each and all together, back-off with full jitter, `Retry-After`, typed errors. */
export function kyTransport(settings: KyTransportOptions): Send {
  const { language, hooks = {}, retry = {}, timeout = TIMEOUT, totalTimeout = TOTAL_TIMEOUT } = settings;
  const { limit = 2, delay = 300, maxDelay = 5000 } = retry;

  return async (url, { signal, headers, etag, first, writing, isStreamed, ...call }) => {
    const started = first?.started ?? performance.now();
    const budget = Math.max(1, totalTimeout - (performance.now() - started));
    let earlier = first;
    let raw: RawAnswer | undefined;
    let streamed: Response | undefined;
    let thrown: { error: unknown } | undefined;

    // Reads the body too: the time limit of an attempt, and the retry after it, cover connecting, headers and body alike.
    async function attempt(input: RequestInfo | URL): Promise<Response> {
      raw = undefined;
      let request = input as Request;
      if (earlier) {
        const { answer, late, error } = earlier;
        earlier = undefined;
        if (late) throw new TimeoutError(`No answer in ${call.timeout ?? timeout} ms: ${url}`);
        if (!answer) throw new NetworkError(`No answer: ${url}`, { cause: error });
        raw = answer;
      } else {
        let response: Response;
        request = await own(async () => (await hooks.beforeRequest?.(request)) ?? request);
        try {
          response = await (settings.fetch ?? globalThis.fetch)(request);
          const { status, headers } = response;
          if (isStreamed && response.ok) streamed = response;
          raw = { status, headers, text: streamed ? '' : await response.text() };
        } catch (cause) {
          if (request.signal.aborted) throw cause;
          throw new NetworkError(`No answer: ${url}`, { cause });
        }
      }
      const { status, text } = raw;
      // Some servers answer with 999, which no Response may be made of.
      const init = { headers: raw.headers, status: Math.min(status, 599) };
      const whole = new Response(bodiless.includes(status) ? null : text, init);
      await own(() => hooks.afterResponse?.(whole.clone(), request));
      return whole;
    }
    // What a hook of the caller throws is the caller's: neither translated nor tried again.
    async function own<T>(hook: () => T): Promise<Awaited<T>> {
      try {
        return await hook();
      } catch (error) {
        thrown = { error };
        throw error;
      }
    }
    /** ky's own rules, except for what they do not know. */
    function shouldRetry(error: Error): boolean | undefined {
      if (thrown) return false;
      if (writing && !writing.isRepeatable && raw?.status !== 429) return false;
      if (error.name === 'NetworkError' || error.name === 'TimeoutError') return true;
      if (!raw) return undefined;
      const wait = retryAfterOf(raw.headers);
      if (wait === undefined) return worthRetrying(raw.status);
      // No sense in waiting for what comes too late: the caller gets the error now, with `retryAfter`.
      return wait * 1000 < totalTimeout - (performance.now() - started) ? undefined : false;
    }

    try {
      const response = await ky(url, {
        method: writing?.method ?? 'get',
        ...(writing?.body !== undefined && { body: writing.body }),
        headers: headersOf(language, etag ? { 'if-none-match': etag } : undefined, settings.headers, headers),
        credentials: 'omit',
        timeout: call.timeout ?? timeout,
        totalTimeout: budget,
        ...(signal && { signal }),
        fetch: attempt,
        throwHttpErrors: (status) => status !== 304,
        retry: {
          // A stream is gone once it was sent.
          limit: writing?.body instanceof ReadableStream ? 0 : limit,
          methods: ['get', 'post', 'put', 'patch', 'delete'],
          statusCodes: retryable,
          afterStatusCodes: retryable,
          delay: (count) => delay * 2 ** (count - 1),
          backoffLimit: maxDelay,
          jitter: true,
          retryOnTimeout: true,
          shouldRetry: ({ error }) => shouldRetry(error),
        },
        hooks: {
          beforeRetry: [
            ({ error, retryCount }) =>
              own(async () => {
                if (writing && raw?.status !== 429) writing.isUncertain = true;
                await hooks.onRetry?.({ url, attempt: retryCount, error: translated(error) });
              }),
          ],
        },
      });
      if (response.status === 304) return { ...answerOf({ ...raw!, text: 'null' }), notModified: true };
      if (streamed) return { body: streamed, maxAge: 0 };
      if (writing && raw!.text === '') return { body: undefined, maxAge: 0 };
      return answerOf(raw!);
    } catch (error) {
      if (thrown) throw thrown.error;
      if (signal?.aborted) throw new AbortError('The call was aborted', { cause: signal.reason });
      throw translated(error);
    }

    function translated(error: unknown): unknown {
      if (isTimeoutError(error) && !(error instanceof TimeoutError))
        return new TimeoutError(`No whole answer in time: ${url}`, { cause: error });
      if ((isHTTPError(error) || error instanceof SyntaxError) && raw) return failureOf(raw);
      return error;
    }
  };
}
