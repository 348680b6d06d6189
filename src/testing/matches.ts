import { columnsOf } from '../catalogue/columns.js';
import type { Demand } from '../sdk/schemas/demand.js';
import type { Product } from '../sdk/schemas/product.js';
import { type PagingQuery, pagingQuery } from '../sdk/schemas/queries.js';
import { pageOf } from '../sdk/snapshot/page-of.js';
import { type Asked, ok, type Said } from './asked.js';
import { asked } from './reading.js';
import { scoreOf } from '../catalogue/matching/score.js';
import type { Store } from './store.js';

/** Products that are weighed for one demand, as the API has it. */
const CANDIDATES = 1_000;

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `GET /demands/{id}/matches`: products that answer a demand, best first, each with why. */
export function matchesOf(store: Store, { path, params, today }: Asked): Said {
  const query = asked<PagingQuery>(pagingQuery, params);
  const demand = store.get('demands', path[1]!) as unknown as Demand;
  const ranked = store
    .all('products')
    .map((record) => record as unknown as Product)
    .filter(({ category }) => category === demand.category)
    .slice(0, CANDIDATES)
    .map((product) => ({
      id: product.id,
      name: String(columnsOf.products(product).sort_name),
      product,
      ...scoreOf(demand, product, today),
    }))
    .sort((a, b) => b.score - a.score || before(a.name, b.name) || before(a.id, b.id));
  const page = pageOf(`matches of ${demand.id}`, ranked, query);
  return ok({
    ...page,
    data: page.data.map(({ product, score, reasons }) => ({ product, score, reasons })),
  });
}
