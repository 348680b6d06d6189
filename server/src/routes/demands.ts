import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { slugify } from '../../../src/intl/slug.js';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import { type Routes, secret } from '../access/access.js';
import { invalidBody, readJson } from '../body.js';
import type { Executor } from '../db/database.js';
import { toDemand } from '../demands/to-demand.js';
import { mergePatch } from '../drafts/to-record.js';
import type { Env } from '../env.js';
import { columnsOf } from '../importing/columns.js';
import {
  createRecord,
  expectedOf,
  setRemoved,
  type Store,
  updateRecord,
} from '../repositories/write-record.js';
import type { RouteDeps } from './deps.js';
import { authorOf, inTransaction, written } from './writes.js';

type Kept = Omit<Demand, 'updatedAt'> & { updatedAt?: string };

const store: Store<Kept> = {
  table: 'demands',
  columns: (demand) => columnsOf.demands(demand as Demand),
};

/** An id that says what it is of, and that nobody else has: `dm_che-shan-tuyet_k3v9Qd`. */
const idFor = (title: string): string =>
  ['dm', slugify(title).slice(0, 60).replace(/-$/, ''), randomBytes(5).toString('hex')]
    .filter((part) => part !== '')
    .join('_');

/** POST, PUT, PATCH, DELETE and restore of what distributors look for. */
export function addDemands(routes: Routes, base: string, deps: RouteDeps): void {
  const { clock } = deps;
  const access = secret('demands:write');
  const path = `${base}/demands/:id`;
  const write = (work: (tx: Executor) => Promise<Response>): Promise<Response> => inTransaction(deps, work);
  const idOf = (c: Context<Env>): string => (c.req.param('id') ?? '').replaceAll('\0', '');

  routes.add('POST', `${base}/demands`, access, async (c) => {
    const body = await readJson(c);
    return write(async (tx) => {
      const draft = await toDemand(tx, '', body);
      const record = await createRecord(
        tx,
        store,
        { ...draft, id: idFor(draft.title.vi) },
        authorOf(c, clock()),
      );
      return written(c, record, 201, `${base}/demands/${record.id}`);
    });
  });

  const change =
    (next: (before: Kept, body: unknown) => unknown) =>
    async (c: Context<Env>): Promise<Response> => {
      const body = await readJson(c);
      if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw invalidBody([{ field: '(body)', message: 'Send an object with the fields of a demand' }]);
      return write(async (tx) => {
        const by = async (before: Kept): Promise<Kept> => ({
          ...(await toDemand(tx, before.id, next(before, body))),
          ...(before.updatedAt === undefined ? {} : { updatedAt: before.updatedAt }),
        });
        const expected = expectedOf(c.req.header('If-Match'));
        return written(c, await updateRecord(tx, store, idOf(c), expected, by, authorOf(c, clock())));
      });
    };
  routes.add(
    'PUT',
    path,
    access,
    change((_before, body) => body),
  );
  routes.add(
    'PATCH',
    path,
    access,
    change((before, body) => mergePatch(before, body)),
  );

  const setGone = (action: 'delete' | 'restore') => (c: Context<Env>) =>
    write(async (tx) => {
      const expected = expectedOf(c.req.header('If-Match'));
      return written(c, await setRemoved(tx, store, idOf(c), expected, action, authorOf(c, clock())));
    });
  routes.add('DELETE', path, access, setGone('delete'));
  routes.add('POST', `${path}/restore`, access, setGone('restore'));
}
