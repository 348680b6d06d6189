import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../tools/build.mjs';

const main = fileURLToPath(new URL('../../server/dist/server/src/main.js', import.meta.url));

const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** The built site with the real catalogue, in a process of its own: `{ origin, pid, stop }`. */
export async function startSite() {
  build({ ifStale: true });
  const folder = mkdtempSync(join(tmpdir(), 'hang-viet-bench-'));
  const port = await freePort();
  const server = spawn(process.execPath, [main, 'serve'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      ANONYMOUS_PER_MINUTE: '1000000000',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk) => (said += chunk));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    if (server.exitCode !== null || tries > 600) throw new Error(`The server did not start:\n${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    origin,
    pid: server.pid,
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
