import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import { noteImported } from './revisions.js';
import type { StoredCollection } from './listings.js';

/** A record as it would be published, but for what the store knows: when it changed, and how often. */
export interface Draft {
  id: string;
}

export interface Saved {
  added: number;
  changed: number;
  unchanged: number;
}

interface Known {
  id: string;
  digest: string;
  sequence: number;
}

const SEQUENCED: readonly StoredCollection[] = ['events'];

const digestOf = (record: object) => createHash('sha256').update(JSON.stringify(record)).digest('base64url');

async function knownRecords(db: Executor, table: StoredCollection): Promise<Map<string, Known>> {
  const sequence = sql.raw(SEQUENCED.includes(table) ? 'sequence' : '0');
  const { rows } =
    await sql<Known>`select id, digest, ${sequence} as sequence from ${sql.table(table)}`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

async function upsert(db: Executor, table: StoredCollection, rows: Record<string, unknown>[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const updates = sql.join(
    names.filter((name) => name !== 'id').map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
  );
  for (let at = 0; at < rows.length; at += 1000)
    await sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.slice(at, at + 1000))}::json)
      on conflict (id) do update set ${updates}`.execute(db);
}

/**
 * Writes what is new or different and leaves the rest untouched: its `updatedAt` stays, and an event's `sequence` grows
 * only when a published field changed. `columns` are what lists need of a record.
 */
export async function saveRecords<T extends Draft>(
  db: Executor,
  table: StoredCollection,
  drafts: readonly T[],
  columns: (record: T) => Record<string, unknown>,
  now: Date,
): Promise<Saved> {
  const known = await knownRecords(db, table);
  const saved: Saved = { added: 0, changed: 0, unchanged: 0 };
  const rows: Record<string, unknown>[] = [];
  const changed: Draft[] = [];
  const updatedAt = now.toISOString();
  for (const draft of drafts) {
    const before = known.get(draft.id);
    const digest = digestOf(draft);
    if (before?.digest === digest) {
      saved.unchanged++;
      continue;
    }
    saved[before ? 'changed' : 'added']++;
    const record = {
      ...draft,
      ...(SEQUENCED.includes(table) && before ? { sequence: before.sequence + 1 } : {}),
      updatedAt,
    };
    if (before) changed.push(record);
    rows.push({
      id: draft.id,
      doc: JSON.stringify(record),
      digest,
      updated_at: updatedAt,
      ...columns(record),
    });
  }
  if (table === 'products') await noteImported(db, changed, now);
  if (rows.length > 0) await upsert(db, table, rows);
  return saved;
}

/** Brings every supplier's number of products up to date. It is a count, no change of the supplier: `updatedAt` stays. */
export async function countSupplierProducts(db: Executor): Promise<void> {
  const { rows } = await sql<{ id: string; doc: string; n: number }>`
    select s.id, s.doc, count(p.id)::int as n
    from suppliers s left join products p on p.supplier = s.id and p.deleted_at is null
    group by s.id, s.doc, s.product_count
    having count(p.id) <> s.product_count or s.doc not like '%"productCount":%'`.execute(db);
  if (rows.length === 0) return;
  const updates = rows.map(({ id, doc, n }) => ({
    id,
    n,
    doc: JSON.stringify({ ...(JSON.parse(doc) as object), productCount: n }),
  }));
  await sql`
    update suppliers s set doc = u.doc, product_count = u.n
    from json_to_recordset(${JSON.stringify(updates)}::json) as u(id text, doc text, n int) where s.id = u.id`.execute(
    db,
  );
}
