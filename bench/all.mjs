// `npm run bench [-- 3000,1000000]`: sizes beside the peers', cards at a slow CPU, the API beside a constant answer, and how
// it grows with the catalogue.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const programs = [['size.mjs'], ['cards.mjs'], ['server.mjs'], ['scale.mjs', ...process.argv.slice(2)]];
for (const [name, ...args] of programs) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
