// Runs before `npm start` and `npm test`: installs what the lock file says when it is not there yet.
//   node tools/ensure-installed.mjs          everything (tests, build, docs)
//   node tools/ensure-installed.mjs server   only what the server needs (a tenth of it)
// Uses nothing but Node.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const want = process.argv[2] === 'server' ? 'server' : 'all';
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  .digest('hex');
const stamp = `${root}node_modules/.installed.json`;
const has = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
if (has.lock === lock && (has.set === 'all' || has.set === want)) process.exit(0);

const args = [
  'ci',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
  ...(want === 'server' ? ['-w', 'server', '--omit=dev'] : []),
];
console.error(
  `Installing packages (npm ${args[0]}, ${want === 'server' ? 'server only' : 'everything'}) ...`,
);
// a flag given to `npm test` arrives here as npm_config_*: the inner npm must not read it
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([k]) =>
      !/^npm_(config_(?!cache|registry|userconfig|globalconfig|prefix|https?_proxy|noproxy|cafile)|package_|lifecycle_|command)/i.test(
        k,
      ),
  ),
);
const npm = process.env.npm_execpath;
const run = npm
  ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit', env })
  : spawnSync('npm', args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' });
if (run.status !== 0) {
  console.error('npm ci failed: see above');
  process.exit(run.status ?? 1);
}
writeFileSync(stamp, JSON.stringify({ lock, set: want }));
