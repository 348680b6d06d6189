// Writes fixture.json: the few records that the scenes show, as the API of this repository answers them.
//   npm start, then: node test/visual/make-fixture.mjs http://127.0.0.1:8787
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const address = process.argv[2] ?? 'http://127.0.0.1:8787';
const ask = async (path) => {
  const response = await fetch(`${address}/v1/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};
const list = async (path) => (await ask(path)).data;

const products = await Promise.all(
  [
    'che-dinh-tan-cuong',
    'ca-phe-khe-sanh',
    'mien-dong-tai-hoan',
    'bo-am-chen-gom-su-sen-en',
    'vai-thieu-luc-ngan-hong-xuan',
    'banh-trang-sieu-mong-tan-nhien',
  ].map((id) => ask(`products/${id}`)),
);
const records = {
  products,
  suppliers: await Promise.all(
    [...new Set(products.flatMap(({ supplier }) => supplier?.id ?? []))].map((id) => ask(`suppliers/${id}`)),
  ),
  events: [
    ...(await list('events?from=2026-02-01&to=2026-02-28&limit=12')),
    ...(await list('events?from=2025-11-01&to=2025-11-30&limit=8')),
  ].filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index),
  agreements: await list('agreements?limit=4'),
  channels: await list('channels?limit=24'),
  campaigns: [await ask('campaigns/tet-2025-at-ty')],
  stories: await list('stories?limit=4'),
  figures: await list('figures?limit=24'),
  lists: await list('lists?limit=1'),
};
// The day of an import is not what the pictures are about.
const text = JSON.stringify(records, (key, value) =>
  key === 'updatedAt' ? '2026-01-01T00:00:00+07:00' : value,
);
await writeFile(fileURLToPath(new URL('fixture.json', import.meta.url)), `${text}\n`);
