import { sql } from 'kysely';
import type { CatalogueRecord } from '../drafts/to-record.js';
import type { Executor } from '../db/database.js';
import { columnsOf } from '../importing/columns.js';
import { ProblemError } from '../problem.js';
import type { Author } from './audit.js';
import type { StoredCollection } from './listings.js';
import { type Store, updateRecord } from './write-record.js';

/** Where the records of a collection are kept, for single writes. */
export const storeOf = (table: StoredCollection): Store<CatalogueRecord> => ({
  table,
  columns: columnsOf[table] as unknown as (record: CatalogueRecord) => Record<string, unknown>,
});

/** Which records name which: by table, and whether the column holds a list. */
const uses: Partial<Record<StoredCollection, [table: StoredCollection, column: string, isList: boolean][]>> =
  {
    suppliers: [['products', 'supplier', false]],
    channels: [
      ['products', 'channels', true],
      ['demands', 'channel', false],
    ],
    campaigns: [['events', 'campaign', false]],
  };

async function usersOf(
  db: Executor,
  [table, column, isList]: [StoredCollection, string, boolean],
  id: string,
) {
  const names = sql.ref(column);
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)}
    where ${isList ? sql`${names} @> array[${id}]::text[]` : sql`${names} = ${id}`} and deleted_at is null order by id`.execute(
    db,
  );
  return rows.map((row) => row.id);
}

/** Throws a 409 when other records still name this one. */
export async function refuseWhenUsed(db: Executor, collection: StoredCollection, id: string): Promise<void> {
  for (const use of uses[collection] ?? []) {
    const ids = await usersOf(db, use, id);
    if (ids.length > 0)
      throw new ProblemError({
        status: 409,
        code: 'in-use',
        detail: `${ids.length} records of ${use[0]} name it, such as "${ids[0]}". Change them first.`,
      });
  }
}

const nameOf = (record: CatalogueRecord | undefined) => JSON.stringify(record?.name);

/** Brings what other records show of this one up to date: its name, and a supplier's number of products. */
export async function carryOver(
  tx: Executor,
  collection: StoredCollection,
  before: CatalogueRecord | undefined,
  after: CatalogueRecord,
  author: Author,
): Promise<void> {
  if (before && nameOf(before) !== nameOf(after))
    for (const use of uses[collection] ?? []) {
      if (collection === 'campaigns') continue;
      const [table, , isList] = use;
      const field = collection === 'suppliers' ? 'supplier' : isList ? 'channels' : 'channel';
      const named = { id: after.id, name: after.name };
      const rename = (one: unknown) => ((one as { id: string }).id === after.id ? named : one);
      for (const id of await usersOf(tx, use, after.id))
        await updateRecord(
          tx,
          storeOf(table),
          id,
          '*',
          (user) => ({ ...user, [field]: isList ? (user[field] as unknown[]).map(rename) : named }),
          author,
        );
    }
  if (collection !== 'products') return;
  const suppliers = [before, after].map((one) => (one?.supplier as { id: string } | undefined)?.id);
  await countProductsOf(tx, [...new Set(suppliers.filter((id) => id !== undefined))]);
}

/** A count is no change of the supplier: its version stays. */
export async function countProductsOf(tx: Executor, suppliers: string[]): Promise<void> {
  for (const id of suppliers) {
    const { rows } = await sql<{ doc: string; n: number }>`
      select s.doc, (select count(*)::int from products p where p.supplier = s.id and p.deleted_at is null) as n
      from suppliers s where s.id = ${id} for update of s`.execute(tx);
    const row = rows[0];
    if (!row) continue;
    const record = JSON.parse(row.doc) as CatalogueRecord;
    if (record.productCount === row.n) continue;
    await sql`
      update suppliers set doc = ${JSON.stringify({ ...record, productCount: row.n })}, product_count = ${row.n}::int
      where id = ${id}`.execute(tx);
  }
}
