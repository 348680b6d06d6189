import { sql } from 'kysely';
import * as z from 'zod/mini';
import { collections } from '../../../src/sdk/schemas/operations.js';
import type { Database, Executor } from '../db/database.js';
import { countSupplierProducts, type Draft, saveRecords } from '../repositories/save.js';
import { type Author, noteWrite } from '../repositories/audit.js';
import { carryOver } from '../repositories/catalogue-store.js';
import { citingRecords } from '../repositories/citing.js';
import { linesOf } from './collect.js';
import { columnsOf } from './columns.js';
import { type Drafts, mapFiles } from './map-files.js';
import { storiesFrom } from './map-stories.js';
import type { CatalogueFile } from './read-files.js';
import type { Report } from './report.js';

export interface ImportOptions {
  now: Date;
  /** Looks at everything and writes nothing. */
  dryRun?: boolean;
}

/** Any fixed number: one import at a time. */
export const IMPORT_LOCK = 4852_1002;

/** Thrown inside the transaction so that it is undone. */
class Undo extends Error {}

async function supplierNames(db: Executor): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string;
    name: string;
  }>`select id, doc::json ->> 'name' as name from suppliers`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Every record must also be one that the API may answer. */
function checkRecords(drafts: Drafts, report: Report): void {
  for (const name of Object.keys(drafts) as (keyof Drafts)[])
    for (const [i, draft] of drafts[name].entries()) {
      const result = z.safeParse(collections[name].schema, { ...draft, updatedAt: '2000-01-01T00:00:00Z' });
      if (!result.success) report.wrong.push(...linesOf(`record ${name}/${draft.id}`, i + 1, result.error));
    }
}

/** Brings files into the database: all of them or, when one row is wrong, none. Running it again changes nothing. */
export async function importCatalogue(
  db: Database,
  files: readonly CatalogueFile[],
  { now, dryRun = false }: ImportOptions,
): Promise<Report> {
  const report: Report = { wrong: [], notes: [], counts: {} };
  const work = async (tx: Executor) => {
    await sql`select pg_advisory_xact_lock(${IMPORT_LOCK}::int)`.execute(tx);
    const names = await supplierNames(tx);
    const drafts = mapFiles(files, names, report);
    checkRecords(drafts, report);
    if (report.wrong.length > 0) throw new Undo();
    for (const name of Object.keys(drafts) as (keyof Drafts)[])
      if (drafts[name].length > 0)
        report.counts[name] = await saveRecords<Draft>(
          tx,
          name,
          drafts[name],
          columnsOf[name] as (record: Draft) => Record<string, unknown>,
          now,
        );
    const author: Author = { actor: 'command:import', now };
    for (const [id, name] of await supplierNames(tx)) {
      const old = names.get(id);
      if (old !== undefined && old !== name)
        await carryOver(tx, 'suppliers', { id, name: old }, { id, name }, author);
    }
    await countSupplierProducts(tx);
    const stories = storiesFrom(await citingRecords(tx));
    if (stories.length > 0)
      report.counts.stories = await saveRecords(tx, 'stories', stories, columnsOf.stories as never, now);
    for (const [collection, counts] of Object.entries(report.counts))
      if (counts.added + counts.changed > 0)
        await noteWrite(tx, author, { action: 'import', collection, record: '*', after: counts });
    if (dryRun) throw new Undo();
  };
  await db
    .transaction()
    .execute(work)
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return report;
}
