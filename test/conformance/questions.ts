import type { HangViet } from '../../src/sdk/index.js';
import type { CollectionName } from '../../src/sdk/schemas/record-schemas.js';
import { provinceUnits } from '../../src/vietnam/index.js';
import { phrases, searchesOf } from './search-words.js';

/** A question to one collection; queries are also wrong ones, so they are not typed. */
export type Question = [collection: CollectionName, query: Record<string, unknown>];

const every = <V>(values: readonly V[], nth: number) => values.filter((_, i) => i % nth === 0);
const sorts: Partial<Record<CollectionName, string[]>> = {
  products: ['relevance', 'name', '-name', 'stars', '-stars', 'recognised', '-recognised', '-updated'],
  suppliers: ['relevance', 'name', '-name', '-products', '-updated'],
  events: ['start', '-start'],
  demands: ['deadline', 'name', '-updated'],
};

const FACETS = ['category', 'subcategory', 'province', 'stars', 'supplier'];

/** Questions that a program of the office or of a shop may ask of the products. */
function ofProducts(categories: { id: string; subcategories: { id: string }[] }[]): Question[] {
  const filters: Record<string, unknown>[] = [
    ...categories.map(({ id }) => ({ category: id })),
    ...every(
      categories.flatMap(({ subcategories }) => subcategories),
      3,
    ).map(({ id }) => ({ subcategory: id })),
    ...[1, 2, 3, 4, 5, [3, 5]].map((stars) => ({ stars })),
    ...[1, 2, 5, 12, [1, 9]].map((season) => ({ season })),
    ...['jp', 'JP', 'de', 'XX', ['jp', 'xx']].map((market) => ({ market })),
    ...['organic', 'vietgap', 'haccp', 'none'].map((certification) => ({ certification })),
    { featured: true },
    { featured: false },
    { channel: 'winmart' },
    { channel: ['none', 'winmart'] },
    { list: 'mau-danh-sach' },
    { list: ['none'] },
    { supplier: 'none' },
    { category: ['food', 'beverage'], stars: [4, 5] },
    { category: 'food', province: 'Nghệ An', stars: 4 },
    { q: 'tra', category: 'beverage', stars: [3, 4] },
    { q: 'nuoc mamm', category: 'food', facets: FACETS },
    { category: [] },
    { q: '', sort: 'relevance' },
  ];
  return [
    ...filters.map((query): Question => ['products', { ...query, facets: FACETS }]),
    ...filters.map((query, i): Question => [
      'products',
      { ...query, sort: sorts.products![i % 8], limit: 100 },
    ]),
    ['products', { facets: ['stars', 'stars', 'category'], q: 'che' }],
    ['products', { facets: ['supplier'], limit: 1 }],
  ];
}

const ofEvents: Question[] = [
  ...[
    {},
    { from: '2025-06-01' },
    { to: '2024-12-31' },
    { from: '2026-02-01', to: '2026-02-28' },
    { from: '2030-01-01' },
    { online: true },
    { online: false },
    { country: 'vn' },
    { country: ['JP', 'kr'] },
    { kind: 'fair' },
    { kind: ['fair', 'week'] },
    { scope: 'international' },
    { scope: 'domestic' },
    { campaign: 'none' },
    { province: 'ha-noi' },
    { province: ['63-24', 'Huế'], from: '2025-01-01' },
  ].flatMap((query): Question[] => [
    ['events', { ...query, limit: 100 }],
    ['events', { ...query, sort: '-start' }],
  ]),
];

const ofOthers: Question[] = [
  ...[
    {},
    { kind: 'supermarket' },
    { kind: ['market', 'none'] },
    { product: 'mau-01' },
    { product: ['none', 'mau-03'] },
    { province: 'Thái Nguyên' },
    { province: ['63-19', 'ha-noi', 'bac-ninh', 'lao-cai', 'son-la'], kind: 'supermarket' },
    { province: ['34-01', '34-24'], product: 'mau-01' },
  ].map((query): Question => ['channels', query]),
  ...[
    {},
    { status: 'open' },
    { status: ['closed', 'open'] },
    { status: 'open', province: 'Bắc Ninh' },
    { category: 'food' },
    { category: 'beverage' },
    { channel: 'winmart' },
    { subcategory: 'tea' },
    { province: 'ha-noi' },
  ].map((query): Question => ['demands', query]),
  ...[
    {},
    { product: 'mau-01' },
    { supplier: 'khong-co' },
    { province: 'bac-ninh' },
    { province: '63-24' },
    { event: 'none' },
    { campaign: 'none' },
    { limit: 100 },
  ].map((query): Question => ['stories', query]),
  ...[{}, { year: 2025 }, { year: [2019, 2024] }, { year: 0 }].map((query): Question => ['figures', query]),
  ...[
    {},
    { province: 'Thái Nguyên' },
    { kind: 'cooperation' },
    { province: ['63-19', '34-01'], limit: 1 },
  ].map((query): Question => ['agreements', query]),
  ...[
    {},
    { units: '63' },
    { units: '34', limit: 100 },
    { region: 'none' },
    { units: '63', limit: 100 },
    { ids: ['63-24', '34-24', '99-99'] },
    { ids: ['34-01', '34-01'], limit: 1 },
  ].map((query): Question => ['provinces', query]),
  ['categories', {}],
  ['categories', { ids: ['tourism', 'food', 'none'] }],
  ['categories', { limit: 2 }],
  ['campaigns', {}],
  ['lists', {}],
  ['lists', { ids: ['mau-danh-sach'] }],
];

/** Questions that must be refused, and how they are. */
const wrong: Question[] = [
  ['products', { province: ['24'] }],
  ['products', { province: ['Atlantis', 'ha-noi', '15'] }],
  ['products', { stars: [6] }],
  ['products', { stars: ['x'] }],
  ['products', { sort: 'price' }],
  ['products', { limit: 0 }],
  ['products', { limit: 101 }],
  ['products', { limit: 1.5 }],
  ['products', { facets: ['colour'] }],
  ['products', { colour: 'red', season: 13, q: 'x'.repeat(101) }],
  ['products', { cursor: 'nonsense' }],
  ['products', { cursor: 'W10' }],
  ['products', { cursor: 'x'.repeat(501) }],
  ['products', { featured: 'maybe' }],
  ['products', { ids: Array.from({ length: 101 }, (_, i) => `a${i}`) }],
  ['products', { category: 'x'.repeat(101) }],
  ['products', { q: 'a\0b' }],
  ['events', { from: '2026-02-30' }],
  ['events', { from: 'today', to: '2026-13-01' }],
  ['suppliers', { sort: 'stars' }],
  ['figures', { year: ['abc'] }],
  ['provinces', { units: '64' }],
  ['provinces', { cursor: 'W10' }],
  ['categories', { q: 'tea' }],
  ['campaigns', { sort: 'name' }],
  ['demands', { stars: 3 }],
];

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const record of records) found.push(record);
  return found;
}

/** Several hundred questions about everything that can be asked, out of what the catalogue itself has. */
export async function questions(hv: HangViet): Promise<Question[]> {
  const [products, suppliers, events, categories] = await Promise.all([
    all(hv.products.listAll()),
    all(hv.suppliers.listAll()),
    all(hv.events.listAll()),
    hv.categories.list({ limit: 100 }),
  ]);
  const units = [...provinceUnits('63'), ...provinceUnits('34')];
  const spelt = units.map(
    ({ id, name, slug, iso, aliases }, i) =>
      [id, name.toUpperCase(), slug, iso, aliases[0] ?? name, `tỉnh ${name}`.normalize('NFD')][i % 6]!,
  );
  const ids = products.map(({ id }) => id);
  const search = (collection: CollectionName, texts: readonly string[]) =>
    texts.map((q): Question => [collection, { q }]);
  return [
    ...ofProducts(categories.data),
    ...ofEvents,
    ...ofOthers,
    ...wrong,
    ...Object.entries(sorts).flatMap(([name, all]) =>
      all.flatMap((sort): Question[] => [
        [name as CollectionName, { sort }],
        [name as CollectionName, { sort, limit: 100, ...(name === 'demands' ? {} : { q: 'ha' }) }],
      ]),
    ),
    ...spelt.flatMap((province, i): Question[] => [
      [(['products', 'suppliers', 'events', 'agreements', 'stories'] as const)[i % 5]!, { province }],
      ['products', { province, facets: ['province'], limit: 5 }],
    ]),
    ...search('products', phrases),
    ...search('suppliers', every(phrases, 3)),
    ...search('events', every(phrases, 4)),
    ...search('products', searchesOf(every(products, 12).map(({ name }) => name.vi))),
    ...search('suppliers', searchesOf(every(suppliers, 18).map(({ name }) => name))),
    ...search('events', searchesOf(every(events, 8).map(({ title }) => title.vi))),
    ...phrases.slice(0, 40).map((q): Question => ['products', { q, facets: FACETS, limit: 2 }]),
    ...every(phrases, 4).map((q, i): Question => [
      'products',
      { q, sort: sorts.products![i % 8]!, province: i % 2 ? 'thai-nguyen' : undefined },
    ]),
    ['products', { ids: ids.slice(5, 60).reverse() }],
    ['products', { ids: [ids[3], 'none', ids[3], ids[0]] }],
    ['products', { ids: ids.slice(0, 30), sort: '-name', limit: 7 }],
    ['products', { ids: [] }],
    ['products', { ids: ids.slice(0, 50), q: 'tra', facets: FACETS }],
    ['suppliers', { ids: [suppliers[9]!.id, suppliers[2]!.id] }],
    ['events', { ids: [events[1]!.id], sort: '-start' }],
  ];
}
