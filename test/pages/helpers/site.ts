import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../../tools/build.mjs';

export interface Site {
  /** Without a slash at the end, e.g. `http://127.0.0.1:40123`. */
  address: string;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL('../../../server/dist/server/src/main.js', import.meta.url));

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/[\w.[\]:-]+:\d+/.exec(said)?.[0];
      if (address) found(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', (code) => failed(new Error(`The server ended with ${code}:\n${said}`)));
  });
}

/** The site as `npm start` serves it: built when stale, on a free port, with a fresh catalogue of its own. */
export async function openSite(): Promise<Site> {
  build({ ifStale: true });
  const data = await mkdtemp(join(tmpdir(), 'hang-viet-pages-'));
  const server = spawn(process.execPath, [main, 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: data,
      DATABASE_URL: '',
      ANONYMOUS_PER_MINUTE: '1000000000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  return {
    address: await addressOf(server),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
