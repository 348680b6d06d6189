import { type RawBuilder, sql } from 'kysely';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import type { Match } from '../../../src/sdk/schemas/match.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import type { PagingQuery } from '../../../src/sdk/schemas/queries.js';
import { readCursor, writeCursor } from '../cursor.js';
import type { Executor } from '../db/database.js';
import { scoreOf } from '../../../src/catalogue/matching/score.js';
import { anyOf, given, overlaps } from './conditions.js';
import { findRecord, limitOf } from './list.js';
import { allOf, type Context } from './listing.js';

/** Products that are weighed for one demand. A demand that names little has more that fit than anybody looks at. */
export const CANDIDATES = 1_000;

interface Ranked extends Match {
  sortName: string;
}

type Filter = RawBuilder<boolean>;

/**
 * Which products are taken first: those of the kind, the places and the certificates that are asked for, then with less and less of it, down to
 * any of the group. Each is a question that indexes answer.
 */
function rounds({ subcategory, provinces, certifications }: Demand): Filter[] {
  const asked: Record<string, Filter | undefined> = {
    kind: anyOf('subcategory', subcategory === undefined ? undefined : [subcategory]),
    places: overlaps('provinces', provinces.length > 0 ? provinces : undefined),
    held: overlaps('certifications', certifications.length > 0 ? certifications : undefined),
  };
  const orders = [
    'kind places held',
    'kind places',
    'kind held',
    'kind',
    'places held',
    'places',
    'held',
    '',
  ];
  const names = orders.map((order) =>
    order
      .split(' ')
      .filter((name) => asked[name])
      .join(' '),
  );
  return [...new Set(names)].map((round) =>
    allOf(
      given(Object.fromEntries(Object.entries(asked).filter(([name]) => round.split(' ').includes(name)))),
    ),
  );
}

async function candidates(db: Executor, demand: Demand): Promise<{ doc: string; name: string }[]> {
  const found = new Map<string, { doc: string; name: string }>();
  for (const round of rounds(demand)) {
    const room = CANDIDATES - found.size;
    if (room <= 0) break;
    const { rows } = await sql<{ id: string; doc: string; name: string }>`
      select id, doc, sort_name as name from products
      where category = ${demand.category} and deleted_at is null and ${round} and not (id = any(${[...found.keys()]}::text[]))
      order by sort_name, id limit ${room}::int`.execute(db);
    for (const { id, ...row } of rows) found.set(id, row);
  }
  return [...found.values()];
}

/** Best first; of equal ones by Vietnamese name, then by id. */
const before = (a: Ranked, b: Ranked): number =>
  b.score - a.score ||
  (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.product.id < b.product.id ? -1 : 1);

const keysOf = ({ score, sortName, product }: Ranked): [number, string, string] => [
  Math.round(score * 10),
  sortName,
  product.id,
];

/** One page of the products that answer a demand, best first, as JSON text. `undefined` when there is no such demand. */
export async function matchesOf(
  db: Executor,
  id: string,
  query: PagingQuery,
  { today }: Context,
): Promise<string | undefined> {
  const doc = await findRecord(db, 'demands', id);
  if (doc === undefined) return undefined;
  const demand = JSON.parse(doc) as Demand;
  const asked = { ...query, demand: id };
  const position = readCursor('matches', asked, ['number', 'string', 'string']);
  const ranked = (await candidates(db, demand))
    .map((row): Ranked => {
      const product = JSON.parse(row.doc) as Product;
      return { product, ...scoreOf(demand, product, today), sortName: row.name };
    })
    .sort(before);
  const [score = 0, sortName = '', last = ''] = (position?.keys ?? []) as [number, string, string];
  const from = { score: score / 10, sortName, product: { id: last } } as Ranked;
  const rest = position ? ranked.filter((one) => one.product.id !== last && before(from, one) < 0) : ranked;
  const page = rest.slice(0, limitOf(query));
  const end = page.at(-1);
  const next =
    end && rest.length > page.length ? writeCursor('matches', asked, { keys: keysOf(end), way: 0 }) : null;
  const data = page.map(({ product, score, reasons }): Match => ({ product, score, reasons }));
  return JSON.stringify({ data, total: ranked.length, next });
}
