// Runs the tests that need no browser: every test/**/*.test.ts outside test/components and test/pages.
//   node tools/test-node.mjs [part of a path ...]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const IN_A_BROWSER = /^test\/components\//;
const wanted = process.argv.slice(2);
const files = readdirSync(`${root}test`, { recursive: true })
  .map((file) => `test/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !IN_A_BROWSER.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort();
if (files.length === 0) {
  console.error(`No test matches ${wanted.join(' ')}`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
