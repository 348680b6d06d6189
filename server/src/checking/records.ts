import * as z from 'zod/mini';
import { sql } from 'kysely';
import { readProvinces } from '../provinces.js';
import type { Database } from '../db/database.js';
import { linesOf } from '../importing/collect.js';
import { type Rules, rulesOf } from './rules.js';

/** What is said of a record: wrong, or worth a look. */
export interface Remark {
  isWrong: boolean;
  /** `products/tra, supplier`. */
  at: string;
  why: string;
}

interface Row {
  id: string;
  doc: string;
}

type Doc = Record<string, unknown>;

/** Records that are in memory at once. */
const BATCH = 1000;

/** The ids in a field: of one or of a list, bare or as `{ id }`. */
const idsIn = (value: unknown): string[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((one: unknown) =>
    typeof one === 'string' ? one : String((one as { id?: unknown } | null)?.id),
  );

/** Says which of these ids are not there, or were removed. */
async function missing(db: Database, table: string, ids: string[]): Promise<Map<string, 'gone' | 'removed'>> {
  const { rows } = await sql<{ id: string; removed: boolean }>`
    select id, deleted_at is not null as removed from ${sql.table(table)} where id = any(${ids}::text[])`.execute(
    db,
  );
  const found = new Map(rows.map(({ id, removed }) => [id, removed]));
  return new Map(
    ids.flatMap((id): [string, 'gone' | 'removed'][] => {
      const state = found.get(id);
      return state === undefined ? [[id, 'gone']] : state ? [[id, 'removed']] : [];
    }),
  );
}

async function referenceRemarks(
  db: Database,
  table: string,
  docs: [string, Doc][],
  { references }: Rules,
): Promise<Remark[]> {
  const remarks: Remark[] = [];
  for (const [field, target] of Object.entries(references)) {
    const ids = new Set(docs.flatMap(([, doc]) => idsIn(doc[field])));
    if (ids.size === 0) continue;
    const absent = await missing(db, target, [...ids]);
    if (absent.size === 0) continue;
    for (const [id, doc] of docs)
      for (const one of idsIn(doc[field])) {
        const state = absent.get(one);
        if (state === undefined) continue;
        const why = state === 'gone' ? `there is no ${target}/${one}` : `${target}/${one} was removed`;
        remarks.push({ isWrong: state === 'gone', at: `${table}/${id}, ${field}`, why });
      }
  }
  return remarks;
}

function ownRemarks(table: string, id: string, doc: Doc, { schema, provinces }: Rules): Remark[] {
  const result = z.safeParse(schema, doc);
  const shape = result.success ? [] : linesOf('', undefined, result.error);
  return [
    ...shape.map(({ field, why }) => ({ isWrong: true, at: `${table}/${id}, ${field}`, why })),
    ...provinces.flatMap((field) =>
      readProvinces(idsIn(doc[field])).problems.map((why) => ({
        isWrong: true,
        at: `${table}/${id}, ${field}`,
        why,
      })),
    ),
  ];
}

/** Reads every record that was not removed, in batches: whether it has the shape that is promised, and whether what it names is there. */
export async function checkRecords(
  db: Database,
  tell: { remark(remark: Remark): void; counted(table: string, count: number): void },
): Promise<void> {
  for (const [table, rules] of Object.entries(rulesOf)) {
    let count = 0;
    for (let after = ''; ;) {
      const { rows }: { rows: Row[] } = await sql<Row>`
        select id, doc from ${sql.table(table)} where id > ${after} and deleted_at is null
        order by id limit ${BATCH}::int`.execute(db);
      const docs = rows.map(({ id, doc }): [string, Doc] => [id, JSON.parse(doc) as Doc]);
      for (const [id, doc] of docs) for (const one of ownRemarks(table, id, doc, rules)) tell.remark(one);
      for (const one of await referenceRemarks(db, table, docs, rules)) tell.remark(one);
      count += rows.length;
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.id;
    }
    tell.counted(table, count);
  }
}
