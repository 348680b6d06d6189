import { sql } from 'kysely';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import type { FieldProblem } from '../../../src/sdk/schemas/problem.js';
import { invalidBody } from '../body.js';
import type { Executor } from '../db/database.js';
import { nearestIds } from '../demands/known.js';
import { ProblemError } from '../problem.js';

/** Whom and what a connection brings together, by id. */
export interface Parties {
  supplier?: string;
  channel?: string;
  products: string[];
  demand?: string;
  event?: string;
}

/** What the records that are named say, as far as it matters here. */
interface Named {
  demand?: Demand;
  /** The suppliers of the products, by product. */
  suppliers: Map<string, string>;
}

async function docsOf(db: Executor, table: string, ids: string[]): Promise<Map<string, object>> {
  const { rows } = await sql<{ id: string; doc: string }>`
    select id, doc from ${sql.table(table)} where id = any(${ids}::text[]) and deleted_at is null`.execute(
    db,
  );
  return new Map(rows.map(({ id, doc }) => [id, JSON.parse(doc) as object]));
}

/** Looks up all that is named. Throws a 422 that says of each that is not there what was probably meant. */
async function lookUp(db: Executor, parties: Parties): Promise<Named> {
  const named: [field: string, table: string, id: string][] = [
    ...parties.products.map((id, i): [string, string, string] => [`products.${i}`, 'products', id]),
    ...(['supplier', 'channel', 'demand', 'event'] as const).flatMap((field) => {
      const id = parties[field];
      return id === undefined ? [] : [[field, `${field}s`, id] satisfies [string, string, string]];
    }),
  ];
  const problems: FieldProblem[] = [];
  const found = new Map<string, Map<string, object>>();
  for (const table of new Set(named.map(([, name]) => name)))
    found.set(
      table,
      await docsOf(
        db,
        table,
        named.flatMap(([, name, id]) => (name === table ? [id] : [])),
      ),
    );
  for (const [field, table, id] of named) {
    if (found.get(table)!.has(id)) continue;
    const near = await nearestIds(db, table, id);
    const hint = near.length > 0 ? ` Is it ${near.map((one) => `"${one}"`).join(' or ')}?` : '';
    problems.push({ field, message: `There is no record "${id}" in ${table}.${hint}` });
  }
  if (problems.length > 0) throw invalidBody(problems);
  const demand = found.get('demands')?.get(parties.demand ?? '') as Demand | undefined;
  const suppliers = [...(found.get('products') ?? [])].flatMap(([id, product]) => {
    const { supplier } = product as { supplier?: { id: string } };
    return supplier ? [[id, supplier.id] as const] : [];
  });
  return { ...(demand ? { demand } : {}), suppliers: new Map(suppliers) };
}

/** Throws a 409 for a demand that nobody can answer any more. */
function refuseClosed({ id, status, deadline }: Demand, today: string): void {
  const why =
    status !== 'open'
      ? `is ${status}`
      : deadline !== undefined && deadline < today
        ? `ended on ${deadline}`
        : '';
  if (why) throw new ProblemError({ status: 409, code: 'demand-closed', detail: `demands/${id} ${why}.` });
}

/**
 * Checks whom and what a connection names, and adds what follows from it: the channel of its demand, and the supplier whom all
 * its products have. With `today` its demand must be one that can still be answered.
 */
export async function resolveParties<P extends Parties>(db: Executor, given: P, today?: string): Promise<P> {
  const parties = { ...given, products: [...new Set(given.products)] };
  const { demand, suppliers } = await lookUp(db, parties);
  const problems: FieldProblem[] = [];
  if (demand) {
    if (today !== undefined) refuseClosed(demand, today);
    if (parties.channel !== undefined && parties.channel !== demand.channel.id)
      problems.push({ field: 'channel', message: `The demand is of "${demand.channel.id}"` });
    parties.channel = demand.channel.id;
  }
  if (parties.supplier === undefined) {
    const all = new Set(parties.products.map((id) => suppliers.get(id)));
    const [only] = all;
    if (all.size === 1 && only !== undefined) parties.supplier = only;
  } else
    for (const [i, id] of parties.products.entries()) {
      const of = suppliers.get(id);
      if (of !== undefined && of !== parties.supplier)
        problems.push({ field: `products.${i}`, message: `"${id}" is of the supplier "${of}"` });
    }
  if (problems.length > 0) throw invalidBody(problems);
  return parties;
}
