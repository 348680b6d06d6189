// PostgreSQL with one streaming replica, API processes and nginx, all on loopback and in one folder that is thrown away.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { account, findBinaries } from '../postgres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** Asks until `holds`, for at most a minute. */
export async function until(what, holds) {
  for (let i = 0; i < 600; i++) {
    if (await holds().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Not within a minute: ${what}`);
}

/** A PostgreSQL server with its data under `folder`; of a `primary` its replica. */
export async function startDatabase(folder, name, primary) {
  const binaries = findBinaries();
  if (!binaries) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const owner = account();
  const home = join(folder, name);
  mkdirSync(home);
  if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid);
  const run = (program, args) =>
    execFileSync(join(binaries, program), args, { ...owner, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  const data = join(home, 'data');
  const port = await freePort();
  if (primary)
    run('pg_basebackup', [
      '-d',
      `host=127.0.0.1 port=${primary.port} user=hv`,
      '-D',
      data,
      '-R',
      '-X',
      'stream',
    ]);
  else run('initdb', ['-D', data, '-U', 'hv', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const options = `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c hot_standby=on -c wal_level=replica -c max_connections=60`;
  const start = () => run('pg_ctl', ['-D', data, '-w', '-l', join(home, 'log'), '-o', options, 'start']);
  start();
  return {
    port,
    url: `postgres://hv@127.0.0.1:${port}/postgres`,
    start,
    kill: () =>
      process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL'),
    stop: () => run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']),
  };
}

/** An API process that can be killed and started again on the same port. */
export async function startApi(primary, replica, port) {
  const main = join(root, 'server/dist/server/src/main.js');
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: primary.url,
    DATABASE_READ_URLS: replica.url,
    TRUSTED_PROXIES: '127.0.0.1',
    ANONYMOUS_PER_MINUTE: '0',
    PUBLISHABLE_PER_MINUTE: '0',
    SECRET_PER_MINUTE: '0',
    SUBMISSIONS_PER_DAY: '1000000',
    SUBMISSIONS_PER_HOUR: '1000000',
    SUBMISSIONS_PER_TARGET: '1000000',
  };
  const api = { port, child: undefined, start, kill: () => api.child.kill('SIGKILL'), stop };
  async function start() {
    api.child = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'ignore', 'ignore'] });
    await until(`the API on ${port}`, async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok);
  }
  async function stop() {
    if (api.child.exitCode !== null || api.child.signalCode !== null) return;
    api.child.kill('SIGTERM');
    await once(api.child, 'exit');
  }
  await start();
  return api;
}

/** nginx with the configuration of docs/nginx.conf. */
export async function startNginx(folder, first, second) {
  const port = await freePort();
  const home = join(folder, 'nginx');
  for (const name of ['', 'body', 'proxy', 'unused', 'cache'])
    mkdirSync(join(home, name), { recursive: true });
  const values = { folder: home, first: first.port, second: second.port, port };
  const written = readFileSync(join(root, 'docs/nginx.conf'), 'utf8').replace(/@(\w+)@/g, (all, name) =>
    name in values ? values[name] : all,
  );
  const runAs = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(join(home, 'nginx.conf'), runAs + written);
  const child = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.once('error', () => console.error('nginx is not installed: apt-get install nginx'));
  const address = `http://127.0.0.1:${port}`;
  await until('nginx', async () => (await fetch(`${address}/healthz`)).ok);
  return {
    address,
    async stop() {
      child.kill('SIGQUIT');
      await once(child, 'exit');
    },
  };
}
