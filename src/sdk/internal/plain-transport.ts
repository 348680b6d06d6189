import type { KyTransportOptions } from './ky-transport.js';
import { keepingOf, type Send } from './transport.js';

// The part of ky's retries that a failed first attempt has used up: one. It waits as long as the answer asked, within reason.
const PAUSE = 300;

/** Waits `milliseconds`, or until `signal` is aborted. */
const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((done) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), done()), { once: true });
  });

/**
 * One plain `fetch`, which is all that most pages ever need. Only when it fails are the retries and the errors loaded, and
 * the call goes on with them.
 */
export function plainTransport(options: Omit<KyTransportOptions, 'fetch'> & { timeout: number }): Send {
  return async (url, call) => {
    const { signal, timeout = options.timeout, headers } = call;
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal?.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(abort, timeout);
    let response: Response | undefined;
    try {
      response = await fetch(url, { signal: controller.signal, ...(headers && { headers }) });
      const text = await response.text();
      if (response.ok) return { body: JSON.parse(text), ...keepingOf(response.headers) };
      const { status } = response;
      if (status < 500 && status !== 408 && status !== 429) {
        const { errorFor, parsed } = await import('./failed-answer.js');
        throw errorFor(status, response.headers, parsed(text));
      }
    } catch (error) {
      if (
        signal?.aborted ||
        (error as { status?: number }).status ||
        (response?.ok && error instanceof SyntaxError)
      )
        throw await told(error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
    const { kyTransport, retryDelay } = await import('./ky-transport.js').catch(async (cause: unknown) => {
      throw Object.assign(new Error('There is no network.', { cause }), { name: 'NetworkError' });
    });
    await pause(response ? retryDelay(response.headers) : PAUSE * Math.random(), signal);
    return kyTransport({ ...options, fetch: (...args) => fetch(...args) })(url, call);
  };
}

/** The SDK's error for what went wrong with an answer that came. */
async function told(error: unknown): Promise<unknown> {
  if (!(error instanceof SyntaxError)) return error;
  const { ResponseError } = await import('../errors.js');
  return new ResponseError('', 'it is not JSON', { cause: error });
}
