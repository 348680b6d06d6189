import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import { type SubmissionKind, tableOf } from './receipts.js';

/** Rows of tables, as the database writes them in JSON. */
export type Rows = Record<string, unknown[]>;

/** Every row of a submission: record, person, receipt, and the answer for its Idempotency-Key. */
export async function rowsOf(
  db: Executor,
  kind: SubmissionKind,
  record: string,
  { owner, key }: { owner: string; key: string | undefined },
): Promise<Rows> {
  const table = tableOf[kind];
  const { rows } = await sql<{ rows: string }>`
    select json_build_object(
      ${sql.lit(table)}, (select json_agg(t) from ${sql.table(table)} t where id = ${record}),
      'people', (select json_agg(p) from people p where kind = ${kind} and record = ${record}),
      'receipts', (select json_agg(r) from receipts r where kind = ${kind} and record = ${record}),
      'idempotency', (select json_agg(i) from idempotency i where owner = ${owner} and key = ${key ?? null})
    )::text as rows`.execute(db);
  return Object.fromEntries(
    Object.entries(JSON.parse(rows[0]!.rows) as Record<string, unknown[] | null>).filter(
      (entry): entry is [string, unknown[]] => entry[1] !== null,
    ),
  );
}

/** Brings back what the database lacks; what it has stays as it is. Returns whether the record was missing. */
export async function restoreRows(
  tx: Executor,
  kind: SubmissionKind,
  record: string,
  rows: Rows,
): Promise<boolean> {
  const table = tableOf[kind];
  const found = await sql`select 1 from ${sql.table(table)} where id = ${record}`.execute(tx);
  if (found.rows.length > 0) return false;
  for (const name of [table, 'people', 'receipts', 'idempotency'])
    if (rows[name])
      await sql`
        insert into ${sql.table(name)} overriding system value
        select * from json_populate_recordset(null::${sql.table(name)}, ${JSON.stringify(rows[name])}::json)
        on conflict do nothing`.execute(tx);
  if (kind === 'registration')
    await sql`
      select setval(pg_get_serial_sequence('registrations', 'number'), (select max(number) from registrations))`.execute(
      tx,
    );
  return true;
}
