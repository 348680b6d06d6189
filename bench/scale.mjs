// How the API's questions grow with the catalogue, nothing kept: 3,000 products on the embedded database and on PostgreSQL,
// 1,000,000 generated ones on PostgreSQL. Median and p99 under load, and answers a second as a ratio to the same framework
// answering a constant. Run by tsx: npm run bench:scale [-- products] (needs PostgreSQL's binaries; about ten minutes).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { sql } from 'kysely';
import { connect } from '../server/src/db/connect.ts';
import { migrate } from '../server/src/db/migrate.ts';
import { importCatalogue } from '../server/src/importing/import-catalogue.ts';
import { readCatalogueFiles } from '../server/src/importing/read-files.ts';
import { startPostgres } from '../tools/postgres.mjs';
import { generate } from './scale/generate.mjs';
import { questions } from './scale/questions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const many = Number(process.argv[2] ?? 1_000_000);
const SECONDS = 4;

async function fill(location, count) {
  const open = await connect(location);
  await migrate(open.db);
  await importCatalogue(open.db, readCatalogueFiles([join(root, 'catalogue')]), { now: new Date() });
  await generate(open.db, count);
  await open.close();
}

async function measure(where) {
  const server = spawn(process.execPath, ['--import', 'tsx', join(root, 'bench/scale/server.mjs'), where], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(server.stdout, 'data');
  const load = async (path) => {
    const result = await autocannon({
      url: `http://127.0.0.1:${Number(port)}/${path}`,
      connections: 8,
      duration: SECONDS,
      timeout: 60,
    });
    if (result.errors > 0 || result.non2xx > 0)
      throw new Error(`${path}: ${result.errors + result.non2xx} failed`);
    return { rate: result.requests.average, median: result.latency.p50, p99: result.latency.p99 };
  };
  await load('constant');
  const constant = await load('constant');
  const found = {};
  for (const name of Object.keys(questions)) {
    await fetch(`http://127.0.0.1:${Number(port)}/${name}`);
    const { rate, median, p99 } = await load(name);
    found[name] = { median, p99, ratio: +(rate / constant.rate).toFixed(3) };
  }
  server.kill('SIGTERM');
  await once(server, 'exit');
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'hang-viet-scale-'));
const postgres = await startPostgres();
try {
  const results = {};
  await fill({ folder }, 3000);
  results['3,000 on PGlite'] = await measure(folder);
  if (postgres) {
    const admin = await connect({ url: postgres.url });
    for (const [name, count] of Object.entries({ few: 3000, many })) {
      await sql.raw(`create database ${name}`).execute(admin.db);
      const url = Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
      await fill({ url }, count);
      results[`${count.toLocaleString('en')} on PostgreSQL`] = await measure(url);
    }
    await admin.close();
  }
  for (const [name, found] of Object.entries(results)) {
    console.log(`\n${name}: ms under 8 connections; answers a second as a ratio to a constant`);
    console.table(found);
  }
  const [few, most] = Object.values(results).slice(1);
  if (most) {
    console.log(
      `\nGrowth of the median from 3,000 to ${many.toLocaleString('en')} (${Math.round(many / 3000)} times the products)`,
    );
    console.table(
      Object.fromEntries(
        Object.keys(questions).map((name) => [
          name,
          +(most[name].median / Math.max(few[name].median, 1)).toFixed(1),
        ]),
      ),
    );
  }
} finally {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
