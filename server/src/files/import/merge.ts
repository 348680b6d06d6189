import { sql } from 'kysely';
import type { ImportJob } from '../../../../src/sdk/schemas/import-job.js';
import type { TradeEvent } from '../../../../src/sdk/schemas/event.js';
import type { Database, Executor } from '../../db/database.js';
import type { CatalogueRecord } from '../../drafts/to-record.js';
import { IMPORT_LOCK } from '../../importing/import-catalogue.js';
import { type Author, noteWrite } from '../../repositories/audit.js';
import { carryOver } from '../../repositories/catalogue-store.js';
import type { StoredCollection } from '../../repositories/listings.js';
import { letIn } from '../../repositories/registrations.js';
import { noteImported } from '../../repositories/revisions.js';
import { countSupplierProducts } from '../../repositories/save.js';
import { FileError } from './faults.js';
import { noteJob } from './jobs.js';

interface Pair {
  row_number: number;
  before: string;
  after: string;
}

/** Records that the import changes, as they are and as they will be, some at a time. */
async function* changed(tx: Executor, job: ImportJob, filter = sql<boolean>`true`): AsyncGenerator<Pair[]> {
  let last = 0;
  for (;;) {
    const { rows } = await sql<Pair>`
      select r.row_number, t.doc as before, r.doc as after
      from import_rows r join ${sql.table(job.collection)} t on t.id = r.id
      where r.import = ${job.id} and r.row_number > ${last}::int and ${filter} order by r.row_number limit 500`.execute(
      tx,
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.row_number;
  }
}

async function refuseWhatChanged(tx: Executor, job: ImportJob): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select r.id from import_rows r left join ${sql.table(job.collection)} t on t.id = r.id
    where r.import = ${job.id} and (md5(t.doc) is distinct from r.base or t.deleted_at is not null) limit 3`.execute(
    tx,
  );
  if (rows.length > 0)
    throw new FileError(
      `${rows.map(({ id }) => id).join(', ')} changed while the file was read. Run the import again.`,
    );
}

async function upsert(tx: Executor, job: ImportJob): Promise<void> {
  const { rows } = await sql<{
    columns: string;
  }>`select columns from import_rows where import = ${job.id} limit 1`.execute(tx);
  if (!rows[0]) return;
  const names = Object.keys(JSON.parse(rows[0].columns) as object);
  const table = sql.table(job.collection);
  const all = [...names, 'doc'];
  await sql`
    insert into ${table} (${sql.join(all.map((name) => sql.ref(name)))})
    select ${sql.join(names.map((name) => sql.ref(`p.${name}`)))}, r.doc
    from import_rows r cross join lateral json_populate_record(null::${table}, r.columns::json) p
    where r.import = ${job.id}
    on conflict (id) do update set ${sql.join(
      all.filter((name) => name !== 'id').map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
    )} where ${table}.digest is distinct from excluded.digest`.execute(tx);
}

async function noteAll(tx: Executor, job: ImportJob, { actor, now, requestId }: Author): Promise<void> {
  await noteWrite(
    tx,
    { actor, now, ...(requestId === undefined ? {} : { requestId }) },
    {
      action: 'import',
      collection: job.collection,
      record: '*',
      after: {
        import: job.id,
        added: job.added,
        changed: job.changed,
        unchanged: job.unchanged,
        wrong: job.wrong,
      },
    },
  );
  await sql`
    insert into audit (at, actor, action, collection, record, request_id, changes)
    select ${now.toISOString()}::timestamptz, ${actor}::text, case when base is null then 'create' else 'update' end,
      ${job.collection}::text, id, ${requestId ?? null}::text, changes
    from import_rows where import = ${job.id} order by row_number`.execute(tx);
}

const parsed = (doc: string) => JSON.parse(doc) as CatalogueRecord;

/** Brings all staged rows into the catalogue in one transaction: readers see all of it or nothing. */
export async function mergeRows(db: Database, job: ImportJob, author: Author): Promise<void> {
  const collection = job.collection as StoredCollection;
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${IMPORT_LOCK}::int)`.execute(tx);
    const turn =
      await sql`select id from imports where id = ${job.id} and status = 'reading' for update`.execute(tx);
    if (turn.rows.length === 0)
      throw new FileError('The import took too long without a sign of life. Run it again.');
    await refuseWhatChanged(tx, job);
    const renamed: { before: CatalogueRecord; after: CatalogueRecord }[] = [];
    if (collection === 'suppliers' || collection === 'channels')
      for await (const pairs of changed(tx, job, sql<boolean>`r.changes like '%"field":"name%'`))
        renamed.push(...pairs.map(({ before, after }) => ({ before: parsed(before), after: parsed(after) })));
    if (collection === 'products')
      for await (const pairs of changed(tx, job))
        await noteImported(
          tx,
          pairs.map(({ after }) => parsed(after)),
          author.now,
        );
    const events: TradeEvent[] = [];
    if (collection === 'events')
      for await (const pairs of changed(tx, job))
        events.push(...pairs.map(({ after }) => JSON.parse(after) as TradeEvent));
    await upsert(tx, job);
    for (const { before, after } of renamed) await carryOver(tx, collection, before, after, author);
    for (const event of events) await letIn(tx, event, author);
    if (collection === 'products') await countSupplierProducts(tx);
    await noteAll(tx, job, author);
    await sql`delete from import_rows where import = ${job.id}`.execute(tx);
    await noteJob(tx, { ...job, status: 'done' });
  });
  job.status = 'done';
}
