import { randomBytes } from 'node:crypto';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import { createApp } from '../../../server/src/app.js';
import { connect, type OpenDatabase } from '../../../server/src/db/connect.js';
import type { Database } from '../../../server/src/db/database.js';
import { migrate } from '../../../server/src/db/migrate.js';
import type { Env } from '../../../server/src/env.js';
import { importCatalogue } from '../../../server/src/importing/import-catalogue.js';
import { readCatalogueFiles } from '../../../server/src/importing/read-files.js';

export const catalogueFolder = fileURLToPath(new URL('../../../catalogue', import.meta.url));

/** The time of every test: nothing may depend on the day on which they run. */
export const NOW = new Date('2026-11-23T09:00:00+07:00');

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
        if (content === 'catalogue')
          await importCatalogue(open.db, readCatalogueFiles([catalogueFolder]), { now: NOW });
        world.db = open.db;
        world.app = createApp({ db: open.db, clock: () => NOW, checkEvery: 0 });
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
