// Accepts how the elements look now.
//   npm run visual:update [hv-product-card ...]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('test-node.mjs', import.meta.url)), 'test/visual/visual.test.ts'],
  { stdio: 'inherit', env: { ...process.env, VISUAL_UPDATE: process.argv.slice(2).join(',') || 'all' } },
);
process.exit(status ?? 1);
