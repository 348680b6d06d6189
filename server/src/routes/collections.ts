import { open, type Routes } from '../access/access.js';
import * as z from 'zod/mini';
import { type CollectionName, collections } from '../../../src/sdk/schemas/operations.js';
import type { Database } from '../db/database.js';
import { listQuery } from '../list-queries.js';
import { parseQuery } from '../query.js';
import { findRecord, listRecords } from '../repositories/list.js';
import type { AnyQuery, Context, Listing } from '../repositories/listing.js';
import { listings } from '../repositories/listings.js';
import { findCategory, listCategories } from '../repositories/categories.js';
import { findProvince, listProvinces } from '../repositories/provinces.js';
import type { RouteDeps } from './deps.js';
import { read } from './reads.js';

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
export function addCollections(routes: Routes, base: string, { db, answers, context }: RouteDeps): void {
  for (const name of Object.keys(collections) as CollectionName[]) {
    const source: Source = sources[name];
    const schema = listQuery(name);
    routes.add(
      'GET',
      `${base}/${name}`,
      open,
      read(answers, (params) => source.list(db, parseQuery(schema, params), context())),
    );
    routes.add(
      'GET',
      `${base}/${name}/:id`,
      open,
      read(answers, async (params, c) => {
        parseQuery(z.object({}), params);
        const id = c.req.param('id') ?? '';
        return id.includes('\0') ? undefined : source.find(db, id, context());
      }),
    );
  }
}
