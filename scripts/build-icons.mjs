// Writes src/components/icons/icons.generated.ts: the icons that elements use, out of lucide-static (ISC). Another icon is one
// more line here. Run by node: node scripts/build-icons.mjs
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** By what they mean here: their names there. */
const used = {
  address: 'map-pin',
  amount: 'package',
  article: 'newspaper',
  award: 'award',
  broadcast: 'tv',
  calendar: 'calendar-days',
  certificate: 'badge-check',
  check: 'check',
  close: 'x',
  connect: 'handshake',
  delivery: 'truck',
  duration: 'clock',
  email: 'mail',
  exported: 'ship',
  fault: 'circle-alert',
  least: 'scale',
  next: 'chevron-right',
  outside: 'external-link',
  packaging: 'boxes',
  phone: 'phone',
  previous: 'chevron-left',
  producer: 'factory',
  season: 'sprout',
  send: 'send',
  shop: 'store',
  video: 'play',
  website: 'globe',
};

const { resolve } = createRequire(import.meta.url);
const folder = resolve('lucide-static/package.json').replace('package.json', 'icons/');
const shapesOf = (name) =>
  readFileSync(`${folder}${name}.svg`, 'utf8')
    .match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1]
    .trim()
    .replace(/\s*\n\s*/g, '');

/** The file as it is to be; a test compares. */
export const text = [
  '// Made by scripts/build-icons.mjs out of lucide-static (ISC licence).',
  `import { svg } from 'lit';`,
  '',
  ...Object.entries(used).map(([name, there]) => `export const ${name} = () => svg\`${shapesOf(there)}\`;`),
  '',
].join('\n');
export const path = fileURLToPath(new URL('../src/components/icons/icons.generated.ts', import.meta.url));

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(path, text);
