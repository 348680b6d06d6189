import { sql } from 'kysely';
import { compareVietnamese } from '../../../src/intl/collate.js';
import type { Category } from '../../../src/sdk/schemas/category.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { categoryIds, categoryName, subcategoryName } from '../category-names.js';
import type { Executor } from '../db/database.js';
import { pageOf } from './page-of.js';

/** The six groups, and any other that products name, with their kinds of goods. */
export async function allCategories(db: Executor): Promise<Category[]> {
  const { rows } = await sql<{ category: string; subcategory: string | null; n: number }>`
    select category, subcategory, count(*)::int as n from products where deleted_at is null group by 1, 2`.execute(
    db,
  );
  const known = new Set([...categoryIds, ...rows.map(({ category }) => category).sort()]);
  return [...known].map((id) => {
    const own = rows.filter(({ category }) => category === id);
    return {
      id,
      name: categoryName(id) ?? { vi: id },
      count: own.reduce((sum, { n }) => sum + n, 0),
      subcategories: own
        .flatMap(({ subcategory, n }) =>
          subcategory === null
            ? []
            : [{ id: subcategory, name: subcategoryName(subcategory) ?? { vi: subcategory }, count: n }],
        )
        .sort((a, b) => compareVietnamese(a.name.vi, b.name.vi)),
    };
  });
}

/** The six groups, and any other that products name, with their kinds of goods. */
export async function listCategories(db: Executor, query: PagingQuery): Promise<string> {
  return pageOf('categories', await allCategories(db), query);
}

/** One group by its id. */
export async function findCategory(db: Executor, id: string): Promise<string | undefined> {
  const found = (await allCategories(db)).find((category) => category.id === id);
  return found && JSON.stringify(found);
}
