// Starts a throw-away PostgreSQL server on a free port of this machine, from the binaries that are installed.
//   node tools/postgres.mjs COMMAND…   runs the command with TEST_DATABASE_URL set, then stops the server and removes its data
//   node tools/postgres.mjs            prints the address and runs until it is interrupted
// Where there are no binaries, or TEST_DATABASE_URL is set already, the command just runs.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BINARIES = '/usr/lib/postgresql';

/** Where PostgreSQL's programs are; the newest version's. */
export function findBinaries() {
  const versions = existsSync(BINARIES) ? readdirSync(BINARIES).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(BINARIES, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root; its own account owns the data then. */
export function account() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** Starts a server; `stop` ends it and removes its data. `undefined` when PostgreSQL is not installed. */
export async function startPostgres() {
  const binaries = findBinaries();
  if (!binaries) return undefined;
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'hang-viet-postgres-'));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const run = (name, args) =>
    execFileSync(join(binaries, name), args, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'hv', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=32MB`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  const stop = () => {
    try {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return { url: `postgres://hv@127.0.0.1:${port}/postgres`, stop };
}

const [command, ...args] = process.argv.slice(2);
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await startPostgres();
  const end = (code) => {
    server?.stop();
    process.exit(code);
  };
  if (command) {
    if (!server && !given)
      console.error('PostgreSQL is not installed: only the embedded database is tested.');
    const env = { ...process.env, ...(server ? { TEST_DATABASE_URL: server.url } : {}) };
    const child = spawn(command, args, { stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => end(code ?? 1));
  } else if (server) {
    console.log(server.url);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(0));
    setInterval(() => {}, 60_000);
  } else {
    console.error(`PostgreSQL is not installed (looked in ${BINARIES}).`);
    process.exit(1);
  }
}
