// `npm start`: builds what is stale, then serves the API, the gallery and the examples.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  build({ ifStale: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const server = spawn(
  process.execPath,
  [`${root}server/dist/server/src/main.js`, 'serve', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
