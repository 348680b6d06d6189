import { sql } from 'kysely';
import type { ProductList } from '../../../src/sdk/schemas/product-list.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import type { ListVersionDraft } from '../../../src/sdk/schemas/requests.js';
import { todayInVietnam } from '../../../src/vietnam/index.js';
import { readCursor, writeCursor } from '../cursor.js';
import type { Executor } from '../db/database.js';
import { mergePatch, toRecord } from '../drafts/to-record.js';
import { ProblemError } from '../problem.js';
import type { Author } from '../repositories/audit.js';
import { storeOf } from '../repositories/catalogue-store.js';
import { findRecord, limitOf } from '../repositories/list.js';
import { requireRecords } from '../repositories/parties.js';
import { type Expected, updateRecord } from '../repositories/write-record.js';

/** Keeps a version that another one takes the place of. */
async function keep(tx: Executor, list: ProductList): Promise<void> {
  const doc = JSON.stringify({ ...list, status: 'superseded' });
  const { rows } = await sql`
    insert into list_versions (list, version, doc) values (${list.id}, ${list.version}::int, ${doc})
    on conflict do nothing returning version`.execute(tx);
  if (rows.length > 0) return;
  throw new ProblemError({
    status: 409,
    code: 'version-exists',
    detail: `Version ${list.version} of lists/${list.id} is kept already. Give the list a higher version first.`,
  });
}

/** Puts a new version in the place of the list; the old one stays readable. */
export const newVersion = async (
  tx: Executor,
  id: string,
  expected: Expected,
  draft: ListVersionDraft,
  author: Author,
): Promise<ProductList> => {
  const { status = 'published', products, recipients = [] } = draft;
  await requireRecords(
    tx,
    recipients.flatMap(({ channel }, i) =>
      channel === undefined
        ? []
        : [{ field: `recipients.${i}.channel`, table: 'channels' as const, id: channel }],
    ),
  );
  const next = await updateRecord(
    tx,
    storeOf('lists'),
    id,
    expected,
    async (before) => {
      const old = before as unknown as ProductList;
      await keep(tx, old);
      const ids = products && [...new Set(products)];
      const wanted = new Set(ids ?? old.products);
      return toRecord(
        tx,
        'lists',
        id,
        {
          ...(mergePatch(before, {
            ...(ids ? { productCount: { value: ids.length, qualifier: 'exactly' } } : {}),
            publishedOn: status === 'published' ? todayInVietnam(author.now) : null,
            ...draft,
            ...(ids ? { products: ids } : {}),
          }) as object),
          status,
          version: old.version + 1,
          shortlist: old.shortlist.filter((one) => wanted.has(one)),
          recipients,
        },
        before,
      );
    },
    author,
  );
  return next as unknown as ProductList;
};

/** One version of a list as JSON text; `undefined` when there is none. */
export async function findVersion(db: Executor, id: string, version: number): Promise<string | undefined> {
  const current = await findRecord(db, 'lists', id);
  if (current === undefined) return undefined;
  if ((JSON.parse(current) as ProductList).version === version) return current;
  const { rows } = await sql<{ doc: string }>`
    select doc from list_versions where list = ${id} and version = ${version}::int`.execute(db);
  return rows[0]?.doc;
}

/** One page of a list's versions, the newest first, as JSON text; `undefined` when there is no such list. */
export async function listVersions(
  db: Executor,
  id: string,
  query: PagingQuery,
): Promise<string | undefined> {
  const current = await findRecord(db, 'lists', id);
  if (current === undefined) return undefined;
  const asked = { ...query, list: id };
  const last = readCursor('versions', asked, ['number'])?.keys[0] as number | undefined;
  const { rows } = await sql<{ version: number; doc: string }>`
    select version, doc from list_versions where list = ${id} order by version desc`.execute(db);
  const all = [{ version: (JSON.parse(current) as ProductList).version, doc: current }, ...rows];
  const rest = last === undefined ? all : all.filter(({ version }) => version < last);
  const page = rest.slice(0, limitOf(query));
  const end = page.at(-1);
  const next =
    end && rest.length > page.length ? writeCursor('versions', asked, { keys: [end.version], way: 0 }) : null;
  return `{"data":[${page.map(({ doc }) => doc).join(',')}],"total":${all.length},"next":${JSON.stringify(next)}}`;
}
