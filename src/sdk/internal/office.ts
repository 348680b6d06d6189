import type { CallOptions, Page } from '../catalogue.js';
import { AbortError, ConflictError, HangVietError, ResponseError } from '../errors.js';
import { queryString } from './address.js';
import type { Asking, WriteAsking } from './asking.js';
import { decode, type Shape } from './decode.js';
import { decoderOf } from './decoder.js';
import { listAll } from './list-all.js';
import { readPage, type Warn } from './read-page.js';
import { untilAborted } from './share.js';
import type { Answer, Send, SendOptions, Writing } from './transport.js';

export interface OfficeOptions {
  /** Base address of the API. */
  api: string;
  /** Goes with every query: the publishable key. */
  always: object;
  send: Send;
  warn: Warn;
  /** Forgets the answers that are kept: after a write they may be old. */
  forget(): void;
}

/** Writes, and reads what is for the caller alone. No answer is kept. */
export type Office = ReturnType<typeof createOffice>;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether `record` is as a change wants it; a JSON merge patch, where `null` takes a field away. */
export function isAlready(record: unknown, change: unknown): boolean {
  if (change === null) return record === undefined;
  if (Array.isArray(change))
    return (
      Array.isArray(record) &&
      record.length === change.length &&
      change.every((one, i) => isAlready(record[i], one))
    );
  if (!isPlain(change)) return record === change;
  return isPlain(record) && Object.entries(change).every(([name, value]) => isAlready(record[name], value));
}

/** Headers of a header name that only this SDK sets; `more` are the caller's. */
const withHeaders = (call: CallOptions, more: Record<string, string>): CallOptions => ({
  ...call,
  headers: { ...call.headers, ...more },
});

const abortError = ({ reason }: AbortSignal) => new AbortError('The call was aborted', { cause: reason });

export function createOffice({ api, always, send, warn, forget }: OfficeOptions) {
  const addressOf = ({ path, query }: Asking) => api + path + queryString({ ...query, ...always });

  async function shapeOf({ shape }: Asking): Promise<Shape> {
    if (typeof shape === 'function') return shape();
    return (await import('../shapes/office.generated.js'))[shape!];
  }

  async function recordIn<T>({ body, requestId }: Answer, asking: Asking): Promise<T> {
    if (!asking.shape) return undefined as T;
    const record = decode(body, await shapeOf(asking));
    if (record === undefined) throw new ResponseError('', `no record of ${asking.path}`, { requestId });
    return record as T;
  }

  /** As `send`; the caller's abort ends the wait at once, whatever the transport is at. */
  function sent(asking: Asking, options: SendOptions): Promise<Answer> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(abortError(signal));
    return untilAborted(send(addressOf(asking), options), signal, abortError, () => undefined);
  }

  async function page<T>(asking: Asking): Promise<Page<T>> {
    const [answer, shape] = await Promise.all([sent(asking, asking.call ?? {}), shapeOf(asking)]);
    return readPage(answer, decoderOf<T>(shape), warn, asking.path.slice(1));
  }

  return {
    page,
    forget,

    /** Every record of every page. */
    all: <T>(asking: Asking) =>
      listAll<T, object>(
        (query, call) => page<T>({ ...asking, query, call }),
        abortError,
        asking.query,
        asking.call,
      ),

    /** One record. */
    async one<T>(asking: Asking): Promise<T> {
      return recordIn<T>(await sent(asking, asking.call ?? {}), asking);
    },

    /** The body as it comes. */
    async stream(asking: Asking): Promise<ReadableStream<Uint8Array>> {
      const { body } = await sent(asking, { ...asking.call, isStreamed: true });
      return (body as Response).body ?? new Blob([]).stream();
    },

    /** Sends a body as it is, and reads what came of it. */
    async upload<T>(asking: Asking, body: BodyInit, type: string): Promise<T> {
      const call = withHeaders(asking.call ?? {}, { 'content-type': type });
      const writing: Writing = { method: 'POST', body, isRepeatable: false };
      return recordIn<T>(await sent(asking, { ...call, writing }), asking);
    },

    /** Writes, and reads what came of it. */
    async write<T>(asking: WriteAsking): Promise<T> {
      const { method, body, version, isNew, idempotencyKey } = asking;
      if (version === '')
        throw new HangVietError(
          'Give the "version" that you change: the "updatedAt" of the record you read.',
        );
      const key = idempotencyKey === true ? crypto.randomUUID() : idempotencyKey;
      const headers = {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': version === '*' ? '*' : `"${version}"` }),
        ...(isNew && { 'if-none-match': '*' }),
        ...(key !== undefined && { 'idempotency-key': key }),
      };
      const writing: Writing = {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        isRepeatable: key !== undefined || isNew === true || (version !== undefined && version !== '*'),
      };
      try {
        const answer = await sent(asking, { ...withHeaders(asking.call ?? {}, headers), writing });
        return await recordIn<T>(answer, asking);
      } catch (error) {
        if (!writing.isUncertain) throw error;
        // An attempt broke off after which nobody knew whether it was carried out, and this one found things changed.
        if (method === 'DELETE' && (error as Error).name === 'NotFoundError') return undefined as T;
        if (!(error instanceof ConflictError) || error.status !== 412) throw error;
        const { current } = error;
        if (method === 'PATCH' && isAlready(current, body))
          return await recordIn<T>({ body: current, maxAge: 0 }, asking);
        error.message += '. An earlier attempt of this call broke off: the change may be your own.';
        throw Object.assign(error, { mayBeOwn: true });
      } finally {
        forget();
      }
    },
  };
}
