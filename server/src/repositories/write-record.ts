import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { finish } from '../answers.js';
import type { Executor } from '../db/database.js';
import { notFound, ProblemError } from '../problem.js';
import { type Action, type Author, noteWrite } from './audit.js';
import { changesBetween } from './changes.js';
import { databaseText } from './text.js';

/** A record as it is kept. */
export interface Stored {
  id: string;
  /** Its version: grows with every write. */
  updatedAt?: string;
}

/** Where a kind of record is kept, and what lists need of it beside the record itself. */
export interface Store<T extends Stored> {
  /** The table; also the collection's name in the audit log. */
  table: string;
  columns(record: T): Record<string, unknown>;
  /** Fields with people's own words, which may be erased: the audit log names them without what they say. */
  unlogged?: readonly string[];
}

interface Row {
  doc: string;
  deleted_at: Date | null;
}

/** What `If-Match` asked for. `*`: whatever is there. */
export type Expected = { etags: string[] } | '*' | undefined;

export const JSON_TYPE = 'application/json; charset=utf-8';

/** Tags that name this state of a record: of `GET` (in any coding) and, for those who read it in a list, its `updatedAt`. */
const tagsOf = (doc: string, { updatedAt }: Stored): string[] => [
  finish(doc, JSON_TYPE).etag,
  ...(updatedAt === undefined ? [] : [`"${updatedAt}"`]),
];

/** Throws a 428 without `If-Match`, a 412 with the current record when it names another state. */
function expect(what: string, row: Row, record: Stored, expected: Expected): void {
  if (expected === '*') return;
  if (expected === undefined)
    throw new ProblemError({
      status: 428,
      code: 'version-needed',
      detail: `Send If-Match with the ETag of ${what}, or its "updatedAt" in quotes, so that nobody's change is lost.`,
    });
  const tags = tagsOf(row.doc, record);
  const bare = expected.etags.map((tag) => tag.replace(/-(br|gzip)"$/, '"'));
  if (bare.some((tag) => tags.includes(tag))) return;
  throw new ProblemError({
    status: 412,
    code: 'changed-meanwhile',
    detail: `${what} was changed since it was read. Look at "current", and send the change again.`,
    current: record,
    headers: { ETag: tags[0]! },
  });
}

/** Reads `If-Match`. */
export function expectedOf(header: string | undefined): Expected {
  if (header === undefined) return undefined;
  return header.trim() === '*'
    ? '*'
    : { etags: header.split(',').map((tag) => tag.trim().replace(/^W\//, '')) };
}

/** The time of a write: later than the record's last one, so that every version has a name of its own. */
const stamp = (now: Date, before: Stored | undefined): string => {
  const last = before?.updatedAt === undefined ? 0 : Date.parse(before.updatedAt);
  return new Date(Math.max(now.getTime(), last + 1)).toISOString();
};

async function lockRow(tx: Executor, table: string, id: string): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select doc, deleted_at from ${sql.table(table)} where id = ${databaseText(id)} for update`.execute(tx);
  return rows[0];
}

async function put<T extends Stored>(tx: Executor, { table, columns }: Store<T>, record: T): Promise<void> {
  const { updatedAt, ...draft } = record;
  const row: Record<string, unknown> = {
    ...columns(record),
    id: record.id,
    doc: JSON.stringify(record),
    digest: createHash('sha256').update(JSON.stringify(draft)).digest('base64url'),
    updated_at: updatedAt,
    deleted_at: null,
  };
  const names = Object.keys(row);
  const refs = sql.join(names.map((name) => sql.ref(name)));
  const updates = sql.join(
    names.filter((name) => name !== 'id').map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
  );
  await sql`
    insert into ${sql.table(table)} (${refs})
    select ${refs} from json_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::json)
    on conflict (id) do update set ${updates}`.execute(tx);
}

/** Adds a record. A 409 when its id is taken, also by a removed one. */
export async function createRecord<T extends Stored>(
  tx: Executor,
  store: Store<T>,
  draft: T,
  author: Author,
): Promise<T> {
  const row = await lockRow(tx, store.table, draft.id);
  if (row)
    throw new ProblemError({
      status: 409,
      code: row.deleted_at ? 'removed' : 'exists',
      detail: row.deleted_at
        ? `${store.table}/${draft.id} was removed. Restore it, or choose another id.`
        : `${store.table}/${draft.id} is there already.`,
      ...(row.deleted_at ? {} : { current: JSON.parse(row.doc) as object }),
    });
  const record = { ...draft, updatedAt: stamp(author.now, undefined) };
  await put(tx, store, record);
  await noteWrite(tx, author, {
    action: 'create',
    collection: store.table,
    record: draft.id,
    after: record,
    unlogged: store.unlogged,
  });
  return record;
}

/**
 * Changes a record under a row lock: of two at a time the second sees what the first wrote. A 404 when there is none, 412
 * and 428 by `expected`. A change that changes nothing writes nothing.
 */
export async function updateRecord<T extends Stored>(
  tx: Executor,
  store: Store<T>,
  id: string,
  expected: Expected,
  change: (before: T) => T | Promise<T>,
  author: Author,
): Promise<T> {
  const what = `${store.table}/${id}`;
  const row = await lockRow(tx, store.table, id);
  if (!row || row.deleted_at) throw notFound(`record ${what}`);
  const before = JSON.parse(row.doc) as T;
  expect(what, row, before, expected);
  const after = await change(before);
  if (changesBetween(before, after).length === 0) return before;
  const record = {
    ...after,
    ...('sequence' in before ? { sequence: (before.sequence as number) + 1 } : {}),
    updatedAt: stamp(author.now, before),
  };
  await put(tx, store, record);
  await noteWrite(tx, author, {
    action: 'update',
    collection: store.table,
    record: id,
    before,
    after: record,
    unlogged: store.unlogged,
  });
  return record;
}

/** Removes a record softly, or brings it back. 404 when there is none to remove or none that was removed. */
export async function setRemoved<T extends Stored>(
  tx: Executor,
  store: Store<T>,
  id: string,
  expected: Expected,
  action: Extract<Action, 'delete' | 'restore'>,
  author: Author,
): Promise<T> {
  const what = `${store.table}/${id}`;
  const row = await lockRow(tx, store.table, id);
  if (!row || (row.deleted_at === null) !== (action === 'delete'))
    throw notFound(action === 'delete' ? `record ${what}` : `removed record ${what}`);
  const before = JSON.parse(row.doc) as T;
  if (action === 'delete') expect(what, row, before, expected);
  const record = { ...before, updatedAt: stamp(author.now, before) };
  await put(tx, store, record);
  if (action === 'delete')
    await sql`
      update ${sql.table(store.table)} set deleted_at = ${author.now.toISOString()}::timestamptz where id = ${id}`.execute(
      tx,
    );
  await noteWrite(tx, author, { action, collection: store.table, record: id });
  return record;
}
