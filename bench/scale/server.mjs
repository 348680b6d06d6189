// Answers each question of the bench anew, with nothing kept, and a constant answer beside it. Run by tsx.
//   tsx bench/scale/server.mjs DATABASE_URL|FOLDER
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { connect } from '../../server/src/db/connect.ts';
import { migrate } from '../../server/src/db/migrate.ts';
import { listRecords } from '../../server/src/repositories/list.ts';
import { listings } from '../../server/src/repositories/listings.ts';
import { questions } from './questions.mjs';

const [where] = process.argv.slice(2);
const open = await connect(/^postgres/.test(where) ? { url: where } : { folder: where });
await migrate(open.db);
const context = { today: '2026-11-23' };
const ask = (name, query) => listRecords(open.db, listings[name], query, context);

const json = { 'Content-Type': 'application/json' };
const constant = await ask('products', {});
const app = new Hono();
app.get('/constant', () => new Response(constant, { headers: json }));
for (const [name, { collection = 'products', query, depth }] of Object.entries(questions)) {
  let asked = query;
  for (let page = 0; page < (depth ?? 0); page++) {
    const { next } = JSON.parse(await ask(collection, asked));
    if (next === null) break;
    asked = { ...query, cursor: next };
  }
  app.get(`/${name}`, async () => new Response(await ask(collection, asked), { headers: json }));
}
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(port));
process.once('SIGTERM', () => server.close(() => open.close().then(() => process.exit(0))));
