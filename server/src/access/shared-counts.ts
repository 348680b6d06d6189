import { sql } from 'kysely';
import type { Database } from '../db/database.js';

/** A number for a bucket. */
export interface Count {
  bucket: string;
  count: number;
}

/** What the counts of one purpose begin with. */
const PREFIX = 'rate:';

/** Adds to the counts of a period and tells what all processes have; in the order of their names, so that two processes never wait for each other. */
async function addCounts(db: Database, counts: readonly Count[], period: Date): Promise<Count[]> {
  const rows = counts.map(({ bucket, count }) => ({ bucket: PREFIX + bucket, count }));
  const added = await sql<Count>`
    insert into counters (bucket, period, count)
    select bucket, ${period.toISOString()}::timestamptz, count
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(bucket text, count int)
    order by bucket collate "C"
    on conflict (bucket, period) do update set count = counters.count + excluded.count
    returning bucket, count`.execute(db);
  return added.rows.map(({ bucket, count }) => ({ bucket: bucket.slice(PREFIX.length), count }));
}

/** Adds to the counts of a period and gives what all processes have; `undefined` when the database does not tell within so many milliseconds. */
export async function exchangeCounts(
  db: Database,
  counts: readonly Count[],
  period: Date,
  within: number,
): Promise<Map<string, number> | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => (timer = setTimeout(done, within, undefined)));
  const asked = addCounts(db, counts, period).then(
    (rows) => new Map(rows.map(({ bucket, count }) => [bucket, count])),
    () => undefined,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** Removes the counts of periods that began earlier. */
export async function removeCounts(db: Database, before: Date): Promise<void> {
  await sql`
    delete from counters where period < ${before.toISOString()}::timestamptz and bucket like ${`${PREFIX}%`}`.execute(
    db,
  );
}
