// Runs before `npm start` and `npm test`: installs what the lock file says when it is not there yet. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.error('Installing packages (npm ci); this takes a minute or two the first time …');
  // What was given to `npm test` as a flag arrives here as npm_config_*: the inner npm must not read it.
  const kept = /^npm_config_(cache|registry|userconfig|globalconfig|prefix|https?_proxy|noproxy|cafile)$/i;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => kept.test(name) || !/^npm_(config|package|lifecycle|command)_/i.test(name),
    ),
  );
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit', env })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed: see above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
