import type { Ask, CallOptions, Page } from '../catalogue.js';
import type { PagingQuery } from '../schemas/queries.js';
import { MOST_IDS } from './batch.js';
import { responseError } from './read-page.js';
import type { AbortErrorFor } from './share.js';

/** Every record of every page of `list`. An empty page goes on while it has a cursor; a cursor that comes twice is an error. */
export async function* listAll<T, Q extends PagingQuery>(
  list: (query: Ask<Q>, call?: CallOptions) => Promise<Page<T>>,
  abortError: AbortErrorFor,
  query: Ask<Q> | undefined,
  call: CallOptions | undefined,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>();
  let cursor: string | null | undefined = query?.cursor as string | undefined;
  do {
    const { data, next } = await list({ limit: MOST_IDS, ...query!, ...(cursor && { cursor }) }, call);
    for (const record of data) {
      if (call?.signal?.aborted) throw abortError(call.signal);
      yield record;
    }
    if (next && (next === cursor || seen.has(next)))
      throw await responseError('next', 'the same cursor came twice');
    if (next) seen.add(next);
    cursor = next;
  } while (cursor);
}
