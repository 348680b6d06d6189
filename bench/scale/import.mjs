// Imports a file as the command does, and says how long it took and the most memory that the process had. Run by tsx.
//   tsx bench/scale/import.mjs DATABASE_URL|FOLDER FILE.ndjson
import { connect } from '../../server/src/db/connect.ts';
import { createJob } from '../../server/src/files/import/jobs.ts';
import { runImport } from '../../server/src/files/import/run-import.ts';

const [where, path] = process.argv.slice(2);
const open = await connect(/^postgres/.test(where) ? { url: where } : { folder: where });
const memory = () => Math.round(process.resourceUsage().maxRSS / 1024);
const before = memory();
const began = performance.now();
const author = { actor: 'command:import', now: new Date('2026-11-23T01:00:00Z') };
const options = { dryRun: false, keepGood: false, ignoreUnknown: false };
const job = await createJob(open.db, 'products', author.actor, options);
const { status, added, faults } = await runImport(open.db, job, { path, format: 'ndjson' }, options, author);
const seconds = (performance.now() - began) / 1000;
await open.close();
if (status !== 'done') throw new Error(`${status}: ${JSON.stringify(faults.slice(0, 3))}`);
console.log(
  JSON.stringify({
    rows: added,
    seconds: +seconds.toFixed(1),
    'rows a second': Math.round(added / seconds),
    'peak memory, MB': memory(),
    'before, MB': before,
  }),
);
