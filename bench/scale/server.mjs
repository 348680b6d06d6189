// Answers each question of the bench anew, with nothing kept, and a constant answer beside it. Run by tsx.
//   tsx bench/scale/server.mjs DATABASE_URL|FOLDER
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { connect } from '../../server/src/db/connect.ts';
import { prepare } from './ask.mjs';
import { questions } from './questions.mjs';

const [where] = process.argv.slice(2);
const open = await connect(/^postgres/.test(where) ? { url: where } : { folder: where });

const json = { 'Content-Type': 'application/json' };
const constant = await (await prepare(open.db, { query: {} }))();
const app = new Hono();
app.get('/constant', () => new Response(constant, { headers: json }));
for (const [name, question] of Object.entries(questions)) {
  const ask = await prepare(open.db, question);
  app.get(`/${name}`, async () => {
    const answer = await ask();
    if (answer === undefined) throw new Error(`${name}: nothing to answer`);
    return new Response(answer, { headers: json });
  });
}
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(port));
process.once('SIGTERM', () => server.close(() => open.close().then(() => process.exit(0))));
