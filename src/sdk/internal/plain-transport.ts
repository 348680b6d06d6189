import { late } from './late-errors.js';
import { answerOf, type FirstAttempt, headersOf, type Send, TIMEOUT, worthRetrying } from './transport.js';

/**
 * One plain `fetch`, bounded by a time limit until its body is read. When it fails, the transport with retries is loaded
 * and goes on from there, so that pages where nothing fails do not pay for it.
 */
export function plainTransport(language?: string): Send {
  return async (url, options) => {
    const { signal, timeout = TIMEOUT } = options;
    const controller = new AbortController();
    const stop = () => controller.abort();
    signal!.addEventListener('abort', stop);
    const first: FirstAttempt = { started: performance.now() };
    const timer = setTimeout(() => {
      first.late = true;
      stop();
    }, timeout);
    try {
      const response = await fetch(url, {
        headers: headersOf(language, options.headers),
        credentials: 'omit',
        signal: controller.signal,
      });
      first.answer = { status: response.status, headers: response.headers, text: await response.text() };
    } catch (error) {
      if (signal!.aborted) throw error;
      first.error = error;
    } finally {
      clearTimeout(timer);
      signal!.removeEventListener('abort', stop);
    }
    const { answer } = first;
    if (answer && !worthRetrying(answer.status)) {
      if (answer.status < 300)
        try {
          return answerOf(answer);
        } catch {
          // Not JSON: `failureOf` says so.
        }
      throw (await late(import('./failure.js'))).failureOf(answer);
    }
    const { kyTransport } = await late(import('./ky-transport.js'));
    return kyTransport({ language })(url, { ...options, first });
  };
}
