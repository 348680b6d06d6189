import type { Ask, CallOptions, Page, ReadableCollection } from '../catalogue.js';
import type { PagingQuery } from '../schemas/queries.js';
import { queryString, segment } from './address.js';
import { batcher, type Found, type Loaded, MOST_IDS } from './batch.js';
import { lateErrors } from './late-errors.js';
import type { listAll } from './list-all.js';
import { type Decoder, readPage, responseError, type Warn } from './read-page.js';
import type { Reader } from './reader.js';

export interface CollectionOptions<T> {
  /** Address of the collection, e.g. `https://example.vn/v1/products`. */
  url: string;
  reader: Reader;
  /** Given late, since the elements' reader loads it beside the first answer. */
  decoder: () => Promise<Decoder<T>>;
  paging: () => Promise<{ listAll: typeof listAll }>;
  warn: Warn;
  /** Goes with every query: the publishable key. */
  always: object;
  /** Records kept by id. */
  size: number;
  /** Hands a kept record to a caller. */
  copy: (record: T) => T;
}

const isMissing = (error: unknown) => (error as Error).name === 'NotFoundError';

/** A collection of the API, read through `reader`. */
export function collection<T extends { id: string }, Q extends PagingQuery>(
  options: CollectionOptions<T>,
): ReadableCollection<T, Q> {
  const { url, reader, decoder, warn, always, size, copy } = options;
  const place = url.slice(url.lastIndexOf('/') + 1);

  const read = (path: string, query: object, call?: CallOptions) =>
    Promise.all([reader.read(url + path + queryString({ ...query, ...always }), call), decoder()]);

  async function page(query: object, call?: CallOptions) {
    const [answer, reading] = await read('', query, call);
    return { answer, page: await readPage(answer, reading, warn, place) };
  }

  const unreadable = (requestId?: string) => responseError('', `no record of ${place}`, requestId);

  /** One record by its own address, which caches on the way may hold. */
  async function one(id: string, call: CallOptions): Promise<Loaded<T>> {
    const records = new Map<string, T>();
    try {
      const [{ body, maxAge, requestId }, reading] = await read(`/${segment(id)}`, {}, call);
      const record = reading.record(body);
      if (!record) throw await unreadable(requestId);
      return { records: records.set(id, record), maxAge };
    } catch (error) {
      if (isMissing(error)) return { records, maxAge: 0, missing: error as Error };
      throw error;
    }
  }

  const together = batcher<T>(
    async (ids, signal) => {
      if (ids.length < 2) return one(ids[0]!, { signal });
      const { answer, page: found } = await page({ ids: ids.sort(), limit: MOST_IDS }, { signal });
      const { body, maxAge, requestId } = answer;
      return {
        records: new Map(found.data.map((record) => [record.id, record])),
        ids: new Set((body as Page<T | null>).data.map((record) => record?.id)),
        maxAge,
        requestId,
      };
    },
    reader.abortError,
    size,
  );

  async function find(id: string, call: CallOptions = {}): Promise<Found<T>> {
    // These would lead out of the collection.
    if (/^\.{0,2}$/.test(id)) return {};
    // Own headers or another time limit are a request of their own; so is what the answer to a list could not be matched
    // with, and what the API could refuse together with all others: an odd id, a province's slug, name or code.
    const plain = place === 'provinces' ? /^\d\d-\d\d$/ : /^[\w.:~-]{1,150}$/;
    const alone = call.headers || call.timeout || !plain.test(id);
    if (!alone) return together(id, call);
    const { records, missing } = await one(id, call);
    return { record: records.get(id), missing };
  }

  const list = async (query?: Ask<Q>, call?: CallOptions) => (await page(query ?? {}, call)).page;

  return {
    list,
    async *listAll(query, call) {
      const { listAll: every } = await options.paging();
      yield* every(list, reader.abortError, query, call);
    },
    async get(id, call) {
      const { record, missing, ids, requestId } = await find(id, call);
      if (record) return copy(record);
      if (missing) throw missing;
      if (ids?.has(id)) throw await unreadable(requestId);
      const { NotFoundError } = await lateErrors();
      const title = `${place} has no "${id}"`;
      throw new NotFoundError({ status: 404, code: 'not-found', title, ...(requestId && { requestId }) });
    },
    async getMany(ids, call) {
      const found = await Promise.all(ids.map((id) => find(id, call)));
      return found.map(({ record }) => (record ? copy(record) : null));
    },
  };
}
