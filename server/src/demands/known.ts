import { type RawBuilder, sql } from 'kysely';
import { slugify } from '../../../src/intl/slug.js';
import { categoryIds, subcategoryName } from '../category-names.js';
import type { Executor } from '../db/database.js';

/** Whether this version knows the kind of goods by name. */
export const subcategoryIsKnown = (id: string): boolean => subcategoryName(id) !== undefined;

/** The groups in which the catalogue has goods of this kind. */
export async function groupsOf(db: Executor, kind: string): Promise<string[]> {
  const { rows } = await sql<{ category: string }>`
    select category from unnest(${categoryIds}::text[]) with ordinality as g (category, n)
    where exists (
      select from products p where p.category = g.category and p.subcategory = ${kind} and p.deleted_at is null)
    order by n`.execute(db);
  return rows.map(({ category }) => category);
}

/** Ids on either side of what was written among which its like is looked for: a catalogue may have a million. */
const BESIDE = 500;

/** Ids that are like what was written, at most three, for a hint. Where there are many, they begin alike. */
export async function nearestIds(db: Executor, table: string, written: string): Promise<string[]> {
  const slug = slugify(written);
  const beside = (where: RawBuilder<boolean>, direction: 'asc' | 'desc') => sql`
    (select id from ${sql.table(table)} where ${where} and deleted_at is null order by id ${sql.raw(direction)} limit ${BESIDE})`;
  const { rows } = await sql<{ id: string }>`
    select id from (select id, similarity(id, ${slug}::text) as alike from (
      ${beside(sql`id < ${slug}::text`, 'desc')} union all ${beside(sql`id >= ${slug}::text`, 'asc')}) as near) as found
    where alike > 0.3 order by alike desc, id limit 3`.execute(db);
  return rows.map(({ id }) => id);
}
