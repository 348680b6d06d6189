import type { Ask, CallOptions, Page, ReadableCollection } from '../catalogue.js';
import type { Asking, OfficeShape } from '../internal/asking.js';
import type { Office } from '../internal/office.js';
import type { PagingQuery } from '../schemas/queries.js';
import type { CollectionName } from '../schemas/record-schemas.js';

/** What every write of a record that exists takes last. */
export interface VersionOptions extends CallOptions {
  /** The `updatedAt` of the record as you read it: when somebody changed it since, the call rejects with a `ConflictError` that carries it as it is now. `*`: whatever is there. */
  version: string;
}

/** What every submission takes last. */
export interface SubmissionOptions extends CallOptions {
  /** Names this submission: sent twice with one key it is kept once. Default: a new one, which the call's own retries share. */
  idempotencyKey?: string;
}

/** What reading a submission takes last. */
export interface ReceiptOptions extends CallOptions {
  /** What its sender got; without it a secret key is needed. */
  receipt?: string;
}

/** A list that is read page by page. */
export interface Listed<T, Q extends PagingQuery = PagingQuery> {
  /** One page, with how many match over all pages. */
  list(query?: Ask<Q>, options?: CallOptions): Promise<Page<T>>;
  /** Every record of every page, asked for as the loop goes on. */
  listAll(query?: Ask<Q>, options?: CallOptions): AsyncGenerator<T, void, undefined>;
}

/** What resources are made of. */
export interface Hub {
  read<T extends { id: string }, Q extends PagingQuery>(name: CollectionName): ReadableCollection<T, Q>;
  /** Loaded with the first call that needs it, so that programs which only read do not pay for it. */
  office(): Promise<Office>;
}

/** The list at `path`, whose answers no cache keeps. */
export const listed = <T, Q extends PagingQuery>(
  { office }: Hub,
  path: string,
  shape: OfficeShape | NonNullable<Asking['shape']>,
): Listed<T, Q> => ({
  list: async (query, call) => (await office()).page<T>({ path, shape, query, call }),
  async *listAll(query, call) {
    yield* (await office()).all<T>({ path, shape, query, call });
  },
});
