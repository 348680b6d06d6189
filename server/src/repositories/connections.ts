import { randomUUID } from 'node:crypto';
import type { Connection, ConnectionStep } from '../../../src/sdk/schemas/connection.js';
import type { ConnectionAdvance, ConnectionRequest } from '../../../src/sdk/schemas/requests.js';
import { todayInVietnam } from '../../../src/vietnam/index.js';
import { invalidBody } from '../body.js';
import { resolveParties } from '../connections/parties.js';
import { putOnShelf } from '../connections/shelf.js';
import { stepsAfter } from '../connections/steps.js';
import type { Executor } from '../db/database.js';
import { ProblemError } from '../problem.js';
import type { Author } from './audit.js';
import { createRecord, type Expected, type Store, updateRecord } from './write-record.js';

const store: Store<Connection> = {
  table: 'connections',
  columns: ({ status, direction, supplier, channel, products, demand, event, steps }) => ({
    status,
    direction,
    products,
    supplier: supplier ?? null,
    channel: channel ?? null,
    demand: demand ?? null,
    event: event ?? null,
    created_at: steps[0]!.at,
  }),
  // Notes are written by people, about people.
  unlogged: ['steps'],
};

/** Keeps that somebody asks to be brought together. `by` is who wrote it down: the widget, or a key of the staff. */
export async function requestConnection(
  tx: Executor,
  { direction = 'inbound', from, supplier, channel, products = [], demand, event }: ConnectionRequest,
  author: Author,
  by: string,
): Promise<Connection> {
  if ([supplier, channel, demand].every((one) => one === undefined) && products.length === 0)
    throw invalidBody([{ field: 'products', message: 'Name a product, supplier, channel or demand' }]);
  const parties = await resolveParties(
    tx,
    {
      ...(supplier === undefined ? {} : { supplier }),
      ...(channel === undefined ? {} : { channel }),
      products,
      ...(demand === undefined ? {} : { demand }),
      ...(event === undefined ? {} : { event }),
    },
    todayInVietnam(author.now),
  );
  const at = author.now.toISOString();
  const steps: ConnectionStep[] = [{ status: 'requested', at, by }];
  const draft = { id: randomUUID(), direction, from, ...parties, status: 'requested', steps, updatedAt: at };
  return createRecord(tx, store, draft, author);
}

/** Throws a 409 for a step that cannot follow, with those that can. */
function refuseIllegal({ id, status }: Connection, next: string): void {
  const possible = stepsAfter(status);
  if (possible.includes(next)) return;
  const said = possible.length > 0 ? `What can follow is ${possible.join(', ')}.` : 'Nothing can follow.';
  throw new ProblemError({
    status: 409,
    code: 'illegal-step',
    detail: `connections/${id} is ${status}: it cannot become ${next}. ${said}`,
  });
}

/** Who it turned out to be: what was named stays, the products may become others. */
function fillIn(before: Connection, { supplier, channel, products }: ConnectionAdvance): Connection {
  const wrong = Object.entries({ supplier, channel }).flatMap(([field, id]) => {
    const named = before[field as 'supplier' | 'channel'];
    return id === undefined || named === undefined || named === id
      ? []
      : [{ field, message: `It is "${named}". For another one make a connection of its own` }];
  });
  if (wrong.length > 0) throw invalidBody(wrong);
  return {
    ...before,
    ...(supplier === undefined ? {} : { supplier }),
    ...(channel === undefined ? {} : { channel }),
    ...(products === undefined ? {} : { products }),
  };
}

/** Only what changes or is put to use is looked at: a connection can be declined when its product is gone. */
async function checked(tx: Executor, filled: Connection, body: ConnectionAdvance): Promise<Connection> {
  const { supplier, channel, products } = body;
  const isNamed = [supplier, channel, products].some((one) => one !== undefined);
  if (!isNamed && body.status !== 'on-shelf') return filled;
  const parties = {
    products: filled.products,
    ...(filled.supplier === undefined ? {} : { supplier: filled.supplier }),
    ...(filled.channel === undefined ? {} : { channel: filled.channel }),
  };
  return { ...filled, ...(await resolveParties(tx, parties)) };
}

/** Takes a connection a step further; when that is onto the shelf, its products are sold there: all of it or nothing. */
export const advanceConnection = (
  tx: Executor,
  id: string,
  expected: Expected,
  body: ConnectionAdvance,
  author: Author,
): Promise<Connection> =>
  updateRecord(
    tx,
    store,
    id,
    expected,
    async (before) => {
      refuseIllegal(before, body.status);
      const filled = await checked(tx, fillIn(before, body), body);
      if (body.status === 'on-shelf') await putOnShelf(tx, filled, author);
      const step = { status: body.status, at: author.now.toISOString(), by: author.actor };
      const noted = body.note === undefined ? step : { ...step, note: body.note };
      return { ...filled, status: body.status, steps: [...before.steps, noted] };
    },
    author,
  );
