import type { Database } from '../../server/src/db/database.js';
import { columnsOf } from '../../server/src/importing/columns.js';
import { createRecord } from '../../server/src/repositories/write-record.js';
import type { Product } from '../../src/sdk/schemas/product.js';
import type { Story } from '../../src/sdk/schemas/story.js';
import type { Demand } from '../../src/sdk/schemas/demand.js';
import type { ProductList } from '../../src/sdk/schemas/product-list.js';

/** Names and words that search engines stumble over. */
const oddNames = [
  'Trà Trà trà TRÀ',
  'Chè Thái Nguyên Chè Thái Nguyên',
  `${'mật ong '.repeat(60)}rừng`,
  'Cà-phê "Đắk Lắk" (loại 1) & 100% Arabica',
  'Ổi, oi; ỐI – ối!',
  '茶 từ 山 Hà Giang',
  'Tra 𠮷野 đặc biệt',
  'a',
  "O'Reilly's trà 12 3/4",
  'Nước mắm nhĩ 40°N',
];

const changed = (product: Product, i: number): Product => ({
  ...product,
  id: `mau-${String(i).padStart(2, '0')}`,
  name: { vi: oddNames[i % oddNames.length]!, en: `Sample ${i}` },
  certifications: i % 2 ? [{ kind: 'vietgap' }] : [{ kind: 'organic' }, { kind: 'haccp' }],
  exportMarkets: i % 3 ? ['JP', 'DE'] : [],
  channels: i % 2 ? [{ id: 'winmart', name: 'WinMart' }] : [],
  ...(i % 4 === 0 && { supply: { seasonMonths: [1, 2, i + 1].filter((month) => month <= 12) } }),
  featured: i % 3 === 0 ? [{ from: '2026-11-01', to: i === 3 ? '2026-11-22' : '2026-11-23' }] : [],
});

/** Records of kinds that the catalogue's sources do not name: seasons, markets, stories of products, odd names. */
export async function addSamples(
  db: Database,
  known: { products: readonly Product[]; lists: readonly ProductList[]; stories: readonly Story[] },
  now: Date,
): Promise<void> {
  // Changed at different times, two of them at the same.
  const by = (i: number) => ({ actor: 'test', now: new Date(now.getTime() + Math.floor(i / 2) * 1001) });
  for (const [i, product] of known.products.slice(0, 20).entries())
    await createRecord(db, { table: 'products', columns: columnsOf.products }, changed(product, i), by(i));
  for (const [i, deadline] of ['2026-11-22', '2026-11-23', undefined].entries()) {
    const demand: Demand = {
      id: `mau-can-${i}`,
      title: { vi: 'Cần hàng mẫu' },
      channel: { id: 'winmart', name: 'WinMart' },
      category: i === 2 ? 'beverage' : 'food',
      ...(i && { subcategory: 'tea' }),
      certifications: [],
      seasonMonths: [],
      provinces: ['63-24', '34-01'],
      ...(deadline && { deadline }),
      status: 'open',
      updatedAt: now.toISOString(),
    };
    await createRecord(db, { table: 'demands', columns: columnsOf.demands }, demand, by(i));
  }
  const list: ProductList = {
    ...known.lists[0]!,
    id: 'mau-danh-sach',
    products: ['mau-05', 'mau-01', 'khong-co'],
  };
  await createRecord(db, { table: 'lists', columns: columnsOf.lists }, list, by(0));
  const story: Story = {
    ...known.stories[0]!,
    id: 'mau-bai',
    products: ['mau-01'],
    suppliers: ['khong-co'],
    provinces: ['63-24', '34-24'],
    publishedOn: '2026-11',
  };
  await createRecord(db, { table: 'stories', columns: columnsOf.stories }, story, by(0));
}
