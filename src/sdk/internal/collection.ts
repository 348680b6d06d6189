import type { CallOptions, ReadableCollection } from '../catalogue.js';
import type { PagingQuery } from '../schemas/queries.js';
import { queryString, segment } from './address.js';
import { batcher, MOST_IDS } from './batch.js';
import { type Decode, readPage, responseError, type Warn } from './read-page.js';
import type { Reader } from './reader.js';

export interface CollectionOptions<T> {
  /** Address of the collection, e.g. `https://example.vn/v1/products`. */
  url: string;
  reader: Reader;
  decode: Decode<T>;
  warn: Warn;
  /** Goes with every query, e.g. the publishable key. */
  always: object;
  /** Records kept by id. */
  size: number;
}

const notFound = async (url: string, id: string): Promise<Error> => {
  const { NotFoundError } = await import('../errors.js');
  return new NotFoundError({ status: 404, code: 'not-found', title: `${url} has no "${id}"` });
};

/** A collection of the API, read through `reader`. */
export function collection<T extends { id: string }, Q extends PagingQuery>(
  options: CollectionOptions<T>,
): ReadableCollection<T, Q> {
  const { url, reader, decode, warn, always, size } = options;
  const place = url.slice(url.lastIndexOf('/') + 1);

  async function page(query: object, call?: CallOptions) {
    const { body, maxAge } = await reader.read(url + queryString({ ...always, ...query }), call);
    return { page: await readPage(body, decode, warn, place), maxAge };
  }
  async function one(id: string, call: CallOptions) {
    const { body, maxAge } = await reader.read(`${url}/${segment(id)}${queryString(always)}`, call);
    const record = decode(body);
    if (record === undefined) throw await responseError('', `it is no record of ${place}`);
    return { record, maxAge };
  }
  const together = batcher<T>(
    async (ids, signal) => {
      // One alone has an address of its own, which caches on the way may hold.
      if (ids.length === 1) {
        const found = await one(ids[0]!, { signal }).catch((error: unknown) => {
          if ((error as Error).name === 'NotFoundError') return undefined;
          throw error;
        });
        return { records: new Map(found ? [[ids[0]!, found.record]] : []), maxAge: found?.maxAge ?? 0 };
      }
      const { page: answer, maxAge } = await page({ ids: ids.toSorted(), limit: MOST_IDS }, { signal });
      return { records: new Map(answer.data.map((record) => [record.id, record])), maxAge };
    },
    reader.abortError,
    size,
  );
  // Own headers or another time limit are a request of their own; all else goes together.
  const single = (id: string, call: CallOptions = {}): Promise<T | null> =>
    call.headers || call.timeout
      ? one(id, call).then(
          ({ record }) => record,
          (error: unknown) => {
            if ((error as Error).name === 'NotFoundError') return null;
            throw error;
          },
        )
      : together(id, call);

  return {
    async list(query = {} as Q, call) {
      return (await page(query, call)).page;
    },
    async *listAll(query = {} as Q, call) {
      const seen = new Set<string>();
      let cursor = query.cursor;
      do {
        const { data, next } = await this.list({ ...query, ...(cursor ? { cursor } : {}) }, call);
        for (const record of data) {
          if (call?.signal?.aborted) throw reader.abortError(call.signal);
          yield record;
        }
        if (next && seen.has(next)) throw await responseError('next', 'the same cursor came twice');
        if (next) seen.add(next);
        cursor = next ?? undefined;
      } while (cursor);
    },
    async get(id, call) {
      const record = await single(id, call);
      if (record === null) throw await notFound(url, id);
      return record;
    },
    getMany: (ids, call) => Promise.all(ids.map((id) => single(id, call))),
  };
}
