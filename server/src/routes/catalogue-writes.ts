import type { Context } from 'hono';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import { type Access, type Routes, secret } from '../access/access.js';
import { readJson } from '../body.js';
import { type CatalogueRecord, mergePatch, toRecord } from '../drafts/to-record.js';
import type { Executor } from '../db/database.js';
import type { Env } from '../env.js';
import { invalidBody } from '../body.js';
import { ProblemError } from '../problem.js';
import { carryOver, countProductsOf, refuseWhenUsed, storeOf } from '../repositories/catalogue-store.js';
import { findRecord } from '../repositories/list.js';
import { listings, type StoredCollection } from '../repositories/listings.js';
import { letIn } from '../repositories/registrations.js';
import { writeRevision } from '../repositories/revisions.js';
import { createRecord, expectedOf, setRemoved, updateRecord } from '../repositories/write-record.js';
import type { RouteDeps } from './deps.js';
import { authorOf, inTransaction, written } from './writes.js';

/** What staff write record by record; demands have rules of their own. */
export const collectionsOfStaff = (Object.keys(listings) as StoredCollection[]).filter(
  (name) => name !== 'demands',
);

const accessOf = (name: StoredCollection): Access =>
  secret(name === 'lists' ? 'lists:write' : 'catalogue:write');

const idOf = (c: Context<Env>): string => {
  const id = c.req.param('id') ?? '';
  if (/^[a-z0-9][a-z0-9._-]{0,149}$/.test(id)) return id;
  throw new ProblemError({
    status: 400,
    code: 'invalid-id',
    detail: 'An id has small letters without marks, digits, dots, hyphens and underscores, 150 at most.',
    fields: [{ field: 'id', message: 'Write it like "che-dinh-tan-cuong"' }],
  });
};

/** PUT, PATCH, DELETE and `POST …/restore` on every record of the catalogue. */
export function addCatalogueWrites(routes: Routes, base: string, { db, answers, clock }: RouteDeps): void {
  for (const name of collectionsOfStaff) {
    const store = storeOf(name);
    const access = accessOf(name);
    const path = `${base}/${name}/:id`;
    const write = (work: (tx: Executor) => Promise<Response>) => inTransaction({ db, answers }, work);

    routes.add('PUT', path, access, async (c) => {
      const [id, body, author] = [idOf(c), await readJson(c), authorOf(c, clock())];
      return write(async (tx) => {
        if ((await findRecord(tx, name, id)) === undefined && c.req.header('If-Match') === undefined) {
          const draft = await toRecord(tx, name, id, body);
          const record = await createRecord(tx, store, draft, author);
          await carryOver(tx, name, undefined, record, author);
          return written(c, record, 201, `${base}/${name}/${id}`);
        }
        if (c.req.header('If-None-Match')?.trim() === '*')
          throw new ProblemError({ status: 412, code: 'exists', detail: `${name}/${id} is there already.` });
        return change(c, tx, id, (before) => toRecord(tx, name, id, body, before));
      });
    });

    routes.add('PATCH', path, access, async (c) => {
      const [id, body] = [idOf(c), await readJson(c)];
      if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw invalidBody([{ field: '(body)', message: 'Send an object with the fields to change' }]);
      return write((tx) =>
        change(c, tx, id, (before) => toRecord(tx, name, id, mergePatch(before, body), before)),
      );
    });

    async function change(
      c: Context<Env>,
      tx: Executor,
      id: string,
      by: (before: CatalogueRecord) => Promise<CatalogueRecord>,
    ): Promise<Response> {
      const author = authorOf(c, clock());
      let old: CatalogueRecord | undefined;
      const record = await updateRecord(
        tx,
        store,
        id,
        expectedOf(c.req.header('If-Match')),
        (before) => by((old = before)),
        author,
      );
      await carryOver(tx, name, old, record, author);
      if (name === 'products' && old) await writeRevision(tx, old, record, {}, author);
      if (name === 'events') await letIn(tx, record as unknown as TradeEvent, author);
      return written(c, record);
    }

    const setGone = (action: 'delete' | 'restore') => async (c: Context<Env>) =>
      write(async (tx) => {
        const id = idOf(c);
        if (action === 'delete') await refuseWhenUsed(tx, name, id);
        const expected = expectedOf(c.req.header('If-Match'));
        const record = await setRemoved(tx, store, id, expected, action, authorOf(c, clock()));
        const supplier = (record.supplier as { id: string } | undefined)?.id;
        if (name === 'products' && supplier !== undefined) await countProductsOf(tx, [supplier]);
        return written(c, record);
      });
    routes.add('DELETE', path, access, setGone('delete'));
    routes.add('POST', `${path}/restore`, access, setGone('restore'));
  }
}
