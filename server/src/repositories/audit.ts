import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import { changesBetween, type Change } from './changes.js';

/** Who writes, and when: goes with every write into the audit log. */
export interface Author {
  /** A key's id, or `command:import` and the like. */
  actor: string;
  now: Date;
  requestId?: string;
}

export type Action = 'create' | 'update' | 'delete' | 'restore' | 'import' | 'erase' | 'revoke';

/** One line of the audit log. */
export interface AuditLine {
  id: number;
  at: Date;
  actor: string;
  action: Action;
  collection: string;
  record: string;
  request_id: string | null;
  changes: Change[];
}

/** Writes one line; in the transaction of the write itself, so that there is never one without the other. Personal data never goes in. */
export async function noteWrite(
  tx: Executor,
  { actor, now, requestId }: Author,
  what: {
    action: Action;
    collection: string;
    record: string;
    before?: object;
    after?: object;
    unlogged?: readonly string[] | undefined;
  },
): Promise<void> {
  const changed = changesBetween(what.before ?? {}, what.after ?? {});
  const changes = JSON.stringify(
    changed.map((one) => (what.unlogged?.includes(one.field) ? { field: one.field } : one)),
  );
  await sql`
    insert into audit (at, actor, action, collection, record, request_id, changes)
    values (${now.toISOString()}::timestamptz, ${actor}, ${what.action}, ${what.collection}, ${what.record},
      ${requestId ?? null}, ${changes})`.execute(tx);
}

export interface AuditQuery {
  collection?: string;
  record?: string;
  actor?: string;
  /** Lines before this one. */
  before?: number;
  limit: number;
}

/** The newest lines first. */
export async function readAudit(db: Executor, query: AuditQuery): Promise<AuditLine[]> {
  const { collection = null, record = null, actor = null, before = null, limit } = query;
  const { rows } = await sql<Omit<AuditLine, 'changes'> & { changes: string }>`
    select * from audit
    where (${collection}::text is null or collection = ${collection}) and (${record}::text is null or record = ${record})
      and (${actor}::text is null or actor = ${actor}) and (${before}::bigint is null or id < ${before}::bigint)
    order by id desc limit ${limit}::int`.execute(db);
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Change[] }));
}
