import { randomBytes } from 'node:crypto';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { Routes } from '../../../server/src/access/access.js';
import { createKey } from '../../../server/src/access/keys.js';
import type { Scope } from '../../../server/src/access/scopes.js';
import { createApp } from '../../../server/src/app.js';
import { connect, type OpenDatabase } from '../../../server/src/db/connect.js';
import type { Database } from '../../../server/src/db/database.js';
import { migrate } from '../../../server/src/db/migrate.js';
import { createRecord } from '../../../server/src/repositories/write-record.js';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import type { Env } from '../../../server/src/env.js';
import { importCatalogue } from '../../../server/src/importing/import-catalogue.js';
import { columnsOf } from '../../../server/src/importing/columns.js';
import { readCatalogueFiles } from '../../../server/src/importing/read-files.js';

export const catalogueFolder = fileURLToPath(new URL('../../../catalogue', import.meta.url));

/** The time of every test: nothing may depend on the day on which they run. */
export const NOW = new Date('2026-11-23T09:00:00+07:00');

/** What distributors look for, made for tests: the catalogue's sources name none. */
const demands: Demand[] = ['tra', 'mat-ong', 'gao'].map((name, i) => ({
  id: `cau-${name}`,
  title: { vi: `Cần ${name}`, en: `Wanted: ${name}` },
  channel: { id: 'winmart', name: 'WinMart' },
  category: 'food',
  certifications: [],
  seasonMonths: [],
  provinces: [],
  deadline: `2026-12-0${i + 1}`,
  status: 'open',
  updatedAt: NOW.toISOString(),
}));

interface Kind {
  name: string;
  open(): Promise<OpenDatabase>;
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const name = `hv_${randomBytes(6).toString('hex')}`;
  const admin = await connect({ url });
  await sql.raw(`create database ${name}`).execute(admin.db);
  const open = await connect({ url: Object.assign(new URL(url), { pathname: `/${name}` }).href });
  return {
    ...open,
    async close() {
      await open.close();
      await sql.raw(`drop database ${name}`).execute(admin.db);
      await admin.close();
    },
  };
}

const url = process.env.TEST_DATABASE_URL;
const kinds: Kind[] = [
  { name: 'PGlite', open: () => connect({}) },
  ...(url ? [{ name: 'PostgreSQL', open: () => openPostgres(url) }] : []),
];

/** What a test has at hand, once its database is open. */
export interface World {
  db: Database;
  app: Hono<Env>;
  routes: Routes;
  /** A new secret key with these rights. */
  key(...scopes: Scope[]): Promise<string>;
  /** A new publishable key for these origins. */
  publishable(...origins: string[]): Promise<string>;
  /** Sends a request with a key and a JSON body (a string goes as it is). */
  send(
    method: string,
    path: string,
    options?: { key?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; headers: Headers; body: Body }>;
  /** The answer's status, headers and JSON. */
  get(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; body: Body }>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read in many shapes, and asserted
export type Body = any;

/** The same tests on every database there is: an empty one with our schema, or one with the whole catalogue. */
export function onEveryDatabase(
  title: string,
  content: 'empty' | 'catalogue',
  define: (world: World) => void,
): void {
  for (const kind of kinds)
    describe(`${title} (${kind.name})`, () => {
      const world = {} as World;
      let open: OpenDatabase;
      before(async () => {
        open = await kind.open();
        await migrate(open.db);
        if (content === 'catalogue') {
          await importCatalogue(open.db, readCatalogueFiles([catalogueFolder]), { now: NOW });
          for (const demand of demands)
            await createRecord(open.db, { table: 'demands', columns: columnsOf.demands }, demand, {
              actor: 'test',
              now: NOW,
            });
        }
        world.db = open.db;
        Object.assign(world, createApp({ db: open.db, clock: () => NOW, checkEvery: 0 }));
        world.key = async (...scopes) =>
          (await createKey(open.db, { kind: 'secret', name: 'test', scopes }, NOW)).key;
        world.publishable = async (...origins) =>
          (await createKey(open.db, { kind: 'publishable', name: 'test', origins }, NOW)).key;
        world.send = async (method, path, { key, body, headers = {} } = {}) => {
          const answer = await world.app.request(`http://localhost${path}`, {
            method,
            headers: {
              ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
              ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
              ...headers,
            },
            ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
          });
          const text = await answer.text();
          const isJson = /json/.test(answer.headers.get('Content-Type') ?? '') && text !== '';
          return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
        };
        world.get = async (path, headers = {}) => {
          const answer = await world.app.request(`http://localhost${path}`, { headers });
          const isJson = /json/.test(answer.headers.get('Content-Type') ?? '');
          return {
            status: answer.status,
            headers: answer.headers,
            body: isJson ? await answer.json() : await answer.text(),
          };
        };
      });
      after(() => open?.close());
      define(world);
    });
}
