// How the API's questions grow with the catalogue, nothing kept: the first number of products on the embedded database and
// on PostgreSQL, the others on PostgreSQL; all of them generated. Run by tsx: npm run bench:scale [-- 3000,1000000], or
// SCALE=3000,1000000. Half an hour for a million; without PostgreSQL's binaries only the embedded database is asked.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { connect } from '../server/src/db/connect.ts';
import { startPostgres } from '../tools/postgres.mjs';
import { explain } from './scale/explain.mjs';
import { fill, writeRows } from './scale/fill.mjs';
import { measure, measureImport } from './scale/load.mjs';
import {
  growthOf,
  growthOfImport,
  printAnswers,
  printGrowth,
  printImport,
  printPlan,
} from './scale/report.mjs';

const sizes = (process.argv[2] ?? process.env.SCALE ?? '3000,1000000').split(',').map(Number);
if (sizes.some((size) => !(size >= 100))) throw new Error('Give numbers of products: 3000,100000,1000000');
const ROWS = Number(process.env.SCALE_ROWS ?? 100_000);
/** A question that grows by so much of the bound, or faster, is explained. */
const NEAR = 0.8;

const folder = mkdtempSync(join(tmpdir(), 'hang-viet-scale-'));
const file = join(folder, 'rows.ndjson');

async function ask(engine, location, count) {
  const began = performance.now();
  await fill(location, count);
  const filled = (performance.now() - began) / 1000;
  const where = location.url ?? location.folder;
  const asked = { name: `${count.toLocaleString('en')} on ${engine}`, count, filled };
  asked.found = await measure(where);
  printAnswers(asked);
  return asked;
}

async function bringIn(asked, location) {
  if (!existsSync(file)) await writeRows(location, file, ROWS);
  asked.imported = await measureImport(location.url ?? location.folder, file);
  printImport(asked);
}

async function compare(few, many, url) {
  const growth = growthOf(few, many);
  printGrowth(few, many, growth);
  for (const [name, { alone, bound }] of Object.entries(growth))
    if (alone > bound * NEAR && many.found[name]['alone, ms'] > 2) printPlan(name, await explain(url, name));
}

const postgres = await startPostgres();
const clear = () => {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    clear();
    process.exit(1);
  });
try {
  if (!postgres) console.log('\nPostgreSQL is not installed: what it answers, and the growth, are left out.');
  const admin = postgres && (await connect({ url: postgres.url }));
  let few;
  for (const [i, count] of postgres ? sizes.entries() : []) {
    await sql.raw(`create database scale_${i}`).execute(admin.db);
    const url = Object.assign(new URL(postgres.url), { pathname: `/scale_${i}` }).href;
    const many = await ask('PostgreSQL', { url }, count);
    if (few) await compare(few, many, url);
    await bringIn(many, { url });
    if (few) console.log(`${growthOfImport(few, many).toFixed(1)} times as long as into ${few.name}`);
    few = many;
  }
  await admin?.close();
  const embedded = { folder: join(folder, 'embedded') };
  const small = await ask('PGlite', embedded, sizes[0]);
  await bringIn(small, embedded);
} finally {
  clear();
}
