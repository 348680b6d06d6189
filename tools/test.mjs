// `npm test`: every test. Builds first, since the pages and the package are tested as they ship.
// PostgreSQL is tested too when Debian's binaries or TEST_DATABASE_URL are there; the embedded database always.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
build({ ifStale: true });
let failed = false;
for (const step of [
  [process.execPath, 'tools/postgres.mjs', process.execPath, 'tools/test-node.mjs'],
  [`${root}node_modules/.bin/wtr`],
]) {
  const { status } = spawnSync(step[0], step.slice(1), {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
