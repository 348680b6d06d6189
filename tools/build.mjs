// Builds the package (dist/), the script for pages (dist/cdn/) and the server (server/dist/).
//   node tools/build.mjs             always
//   node tools/build.mjs --if-stale  only when a source is newer than the last build
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}dist/.sources`;

function sources() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'server/src'])
    for (const file of readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true }))
      if (file.isFile())
        hash.update(file.name).update(readFileSync(`${file.parentPath ?? file.path}/${file.name}`));
  for (const file of [
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'rollup.config.mjs',
    'custom-elements-manifest.config.js',
    'tools/editor-data.mjs',
    'server/tsconfig.build.json',
  ])
    hash.update(readFileSync(`${root}${file}`));
  return hash.digest('hex');
}

/** Builds everything; with `ifStale`, only when the sources differ from those of the last build. Throws when a step fails. */
export function build({ ifStale = false } = {}) {
  const now = sources();
  if (ifStale && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  for (const folder of ['dist', 'server/dist']) rmSync(`${root}${folder}`, { recursive: true, force: true });
  const steps = [
    ['tsc', '-p', 'tsconfig.build.json'],
    ['rollup', '-c', '--silent'],
    ['tsc', '-p', 'server/tsconfig.build.json'],
    ['cem', 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'],
  ];
  for (const [name, ...args] of steps) {
    const run = spawnSync(`${root}node_modules/.bin/${name}`, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) throw new Error(`${name} ${args.join(' ')} failed: see above`);
  }
  writeFileSync(stamp, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({ ifStale: process.argv.includes('--if-stale') });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
