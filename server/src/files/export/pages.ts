import type { Executor } from '../../db/database.js';
import { listRecords } from '../../repositories/list.js';
import type { AnyQuery, Context, Listing } from '../../repositories/listing.js';
import { listings, type StoredCollection } from '../../repositories/listings.js';

/** Records a page: as many as are held in memory at a time. */
const PAGE = 500;

/** What an export is of. */
export interface Wanted {
  collection: StoredCollection;
  query: AnyQuery;
  context: Context;
}

/** All records that match, page by page. */
export async function* pagesOf(
  db: Executor,
  { collection, query, context }: Wanted,
): AsyncGenerator<{ id: string }[]> {
  const listing = listings[collection] as Listing<AnyQuery>;
  let cursor: string | undefined;
  do {
    const text = await listRecords(
      db,
      listing,
      { ...query, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
      context,
    );
    const page = JSON.parse(text) as { data: { id: string }[]; next: string | null };
    if (page.data.length > 0) yield page.data;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
