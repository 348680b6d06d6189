import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { type CollectionName, collections } from '../../../src/sdk/schemas/operations.js';
import type { Answers } from '../answers.js';
import type { Database } from '../db/database.js';
import type { Env } from '../env.js';
import { listQuery } from '../list-queries.js';
import { parseQuery } from '../query.js';
import { findRecord, listRecords } from '../repositories/list.js';
import type { AnyQuery, Context, Listing } from '../repositories/listing.js';
import { listings } from '../repositories/listings.js';
import { findCategory, listCategories } from '../repositories/categories.js';
import { findProvince, listProvinces } from '../repositories/provinces.js';
import { read } from './reads.js';

export interface CollectionDeps {
  db: Database;
  answers: Answers;
  context: () => Context;
}

interface Source {
  list(db: Database, query: AnyQuery, context: Context): Promise<string>;
  find(db: Database, id: string, context: Context): Promise<string | undefined>;
}

const stored = (listing: Listing<AnyQuery>): Source => ({
  list: (db, query, context) => listRecords(db, listing, query, context),
  find: (db, id) => findRecord(db, listing.table, id),
});

const sources = {
  ...(Object.fromEntries(
    Object.entries(listings).map(([name, listing]) => [name, stored(listing as Listing<AnyQuery>)]),
  ) as Record<keyof typeof listings, Source>),
  provinces: { list: listProvinces, find: findProvince },
  categories: { list: listCategories, find: findCategory },
} satisfies Record<CollectionName, Source>;

/** `GET /{collection}` and `GET /{collection}/{id}` of every collection. */
export function addCollections(app: Hono<Env>, base: string, { db, answers, context }: CollectionDeps): void {
  for (const name of Object.keys(collections) as CollectionName[]) {
    const source: Source = sources[name];
    const schema = listQuery(name);
    app.get(
      `${base}/${name}`,
      read(answers, (params) => source.list(db, parseQuery(schema, params), context())),
    );
    app.get(
      `${base}/${name}/:id`,
      read(answers, async (params, c) => {
        parseQuery(z.object({}), params);
        const id = c.req.param('id') ?? '';
        return id.includes('\0') ? undefined : source.find(db, id, context());
      }),
    );
  }
}
