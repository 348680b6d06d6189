// Builds the package (dist/), the script for pages (dist/cdn/) and the server (server/dist/).
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;

export function build() {
  for (const folder of ['dist', 'server/dist']) rmSync(`${root}${folder}`, { recursive: true, force: true });
  for (const [name, ...args] of [
    ['tsc', '-p', 'tsconfig.build.json'],
    ['rollup', '-c', '--silent'],
    ['tsc', '-p', 'server/tsconfig.build.json'],
  ]) {
    const { status } = spawnSync(bin(name), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed: see above`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
