import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { ImportFault } from '../../../../src/sdk/schemas/import-job.js';
import type { Reference } from '../../../../src/sdk/schemas/common.js';
import type { Database } from '../../db/database.js';
import { toDemand } from '../../demands/to-demand.js';
import { type Lookup, named } from '../../drafts/references.js';
import { type CatalogueRecord, toRecord } from '../../drafts/to-record.js';
import { columnsOf } from '../../importing/columns.js';
import { ProblemError } from '../../problem.js';
import { changesBetween } from '../../repositories/changes.js';
import type { StoredCollection } from '../../repositories/listings.js';
import { shownValue } from '../columns/columns.js';
import { flatten, unflatten } from '../columns/flatten.js';
import { headerOf } from '../columns/headers.js';
import type { ReadRow } from './read-rows.js';

interface Known {
  id: string;
  doc: string;
  deleted_at: Date | null;
}

/** What became of a batch of rows. */
export interface Staged {
  added: number;
  changed: number;
  unchanged: number;
  faults: ImportFault[];
  wrong: number;
}

const MOST_NAMES = 20_000;

/** Remembers what records are called, so that a thousand rows of one producer ask once. */
function remembering(db: Database): Lookup {
  const kept = new Map<string, Reference | undefined>();
  return async (table, ids) => {
    if (kept.size > MOST_NAMES) kept.clear();
    const missing = [...new Set(ids)].filter((id) => !kept.has(`${table}/${id}`));
    if (missing.length > 0) {
      const found = await named(db, table, missing);
      for (const id of missing) kept.set(`${table}/${id}`, found.get(id));
    }
    return new Map(
      ids.flatMap((id) => (kept.get(`${table}/${id}`) ? [[id, kept.get(`${table}/${id}`)!]] : [])),
    );
  };
}

const idOf = ({ meant }: ReadRow): unknown =>
  meant && ('values' in meant ? meant.values.get('id') : meant.fields.id);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function draftOf(
  collection: StoredCollection,
  { meant }: ReadRow,
  before: CatalogueRecord | undefined,
): Record<string, unknown> | undefined {
  if (!meant) return undefined;
  if ('fields' in meant)
    return Object.fromEntries(
      Object.entries({ ...before, ...meant.fields }).filter(([, value]) => value !== null),
    );
  const flat = before ? flatten(collection, before) : new Map();
  if (before && [...meant.values].every(([path, value]) => same(flat.get(path), value))) return undefined;
  for (const [path, value] of meant.values)
    if (value === undefined) flat.delete(path);
    else flat.set(path, value);
  return unflatten(collection, flat);
}

/** Checks rows a batch at a time and puts what is new or different where the merge takes it from. */
export class Stage {
  readonly #db: Database;
  readonly #job: string;
  readonly #collection: StoredCollection;
  readonly #now: Date;
  readonly #look: Lookup;
  readonly #rowOf = new Map<string, number>();

  constructor(db: Database, job: string, collection: StoredCollection, now: Date) {
    this.#db = db;
    this.#job = job;
    this.#collection = collection;
    this.#now = now;
    this.#look = remembering(db);
  }

  async add(batch: readonly ReadRow[], isKept: boolean): Promise<Staged> {
    const staged: Staged = { added: 0, changed: 0, unchanged: 0, faults: [], wrong: 0 };
    const ids = batch.map(idOf).filter((id) => typeof id === 'string');
    const known = await this.#known(ids);
    const rows: Record<string, unknown>[] = [];
    for (const row of batch) {
      const faults = [...row.faults];
      const id = idOf(row);
      if (row.meant) faults.push(...this.#idFaults(row.number, id));
      const before = known.get(String(id));
      if (before?.deleted_at)
        faults.push({
          row: row.number,
          value: String(id),
          message: 'This record was removed. Restore it first, or give another id.',
        });
      const record = faults.length > 0 ? undefined : await this.#record(row, String(id), before, faults);
      if (faults.length > 0) {
        staged.wrong++;
        staged.faults.push(...faults);
      } else if (!record) staged.unchanged++;
      else {
        staged[before ? 'changed' : 'added']++;
        rows.push(this.#staged(row.number, record, before));
      }
    }
    if (isKept && rows.length > 0) await this.#write(rows);
    return staged;
  }

  async #known(ids: string[]): Promise<Map<string, Known>> {
    const { rows } = await sql<Known>`
      select id, doc, deleted_at from ${sql.table(this.#collection)} where id = any(${ids}::text[])`.execute(
      this.#db,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  #idFaults(row: number, id: unknown): ImportFault[] {
    if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9._-]{0,149}$/.test(id))
      return [
        {
          row,
          column: 'id',
          value: id === undefined ? '' : shownValue(String(id)),
          message: 'Write an id of small letters without marks, digits and hyphens, like che-dinh-tan-cuong',
        },
      ];
    const earlier = this.#rowOf.get(id);
    if (earlier !== undefined)
      return [{ row, column: 'id', value: id, message: `Row ${earlier} has this id too. Keep one of them.` }];
    this.#rowOf.set(id, row);
    return [];
  }

  async #record(
    row: ReadRow,
    id: string,
    known: Known | undefined,
    faults: ImportFault[],
  ): Promise<CatalogueRecord | undefined> {
    const before = known && (JSON.parse(known.doc) as CatalogueRecord);
    const draft = draftOf(this.#collection, row, before);
    if (!draft) return undefined;
    try {
      const record =
        this.#collection === 'demands'
          ? ({ ...(await toDemand(this.#db, id, draft)) } as CatalogueRecord)
          : await toRecord(this.#db, this.#collection, id, draft, before, this.#look);
      return before && changesBetween(before, record).length === 0 ? undefined : record;
    } catch (error) {
      if (!(error instanceof ProblemError) || error.details.status !== 422) throw error;
      const values = row.meant && 'values' in row.meant ? row.meant.values : new Map<string, unknown>();
      for (const { field, message } of error.details.fields ?? []) {
        const value = values.get(field);
        faults.push({
          row: row.number,
          column: row.meant && 'values' in row.meant ? headerOf(this.#collection, field, 'vi') : field,
          ...(value === undefined ? {} : { value: shownValue(String(value)) }),
          message,
        });
      }
      return undefined;
    }
  }

  #staged(row: number, record: CatalogueRecord, known: Known | undefined): Record<string, unknown> {
    const before = known && (JSON.parse(known.doc) as CatalogueRecord);
    const draft: Record<string, unknown> = { ...record };
    delete draft.updatedAt;
    if (before && 'sequence' in before) draft.sequence = (before.sequence as number) + 1;
    const last = before?.updatedAt === undefined ? 0 : Date.parse(before.updatedAt);
    const updatedAt = new Date(Math.max(this.#now.getTime(), last + 1)).toISOString();
    const stamped = { ...draft, updatedAt };
    const columns = (columnsOf[this.#collection] as unknown as (record: object) => object)(stamped);
    const digest = createHash('sha256').update(JSON.stringify(draft)).digest('base64url');
    return {
      import: this.#job,
      row_number: row,
      id: record.id,
      doc: JSON.stringify(stamped),
      columns: JSON.stringify({ ...columns, id: record.id, digest, updated_at: updatedAt }),
      base: known ? createHash('md5').update(known.doc).digest('hex') : null,
      changes: JSON.stringify(before ? changesBetween(before, stamped) : []),
    };
  }

  async #write(rows: Record<string, unknown>[]): Promise<void> {
    await sql`
      insert into import_rows (import, row_number, id, doc, columns, base, changes)
      select import, row_number, id, doc, columns, base, changes
      from json_populate_recordset(null::import_rows, ${JSON.stringify(rows)}::json)`.execute(this.#db);
  }
}
