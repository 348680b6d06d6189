import type { HangViet } from '../../../src/sdk/index.js';
import type { Tell } from '../helpers/outcome.js';
import { product, text } from '../helpers/records.js';

/** Products that answer demands; after the records. */
export async function matches(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
  const teas = [
    { id: 'che-shan', name: text('Chè Shan tuyết'), province: 'ha-giang', subcategory: 'tea' },
    {
      id: 'che-moc-cau',
      name: text('Chè móc câu'),
      subcategory: 'tea',
      certifications: [{ kind: 'vietgap', expiresOn: '2026-01-01' }],
      supply: { capacity: { value: 2, unit: 'tấn', per: 'month' }, seasonMonths: [3, 4, 5] },
    },
    { id: 'ca-phe', name: text('Cà phê rang'), subcategory: 'coffee', province: 'dak-lak' },
  ];
  for (const tea of teas)
    await tell(`the product ${tea.id}`, () => hv.products.create({ ...product, ...tea } as never));
  const demand = await tell('a demand for tea', () =>
    hv.demands.create({
      title: text('Cần chè búp'),
      channel: 'winmart',
      category: 'beverage',
      subcategory: 'tea',
      specification: text('chè búp non'),
      volume: { value: 500, unit: 'kg', per: 'month' },
      certifications: ['vietgap'],
      seasonMonths: [4, 12],
      provinces: ['ha-giang', 'thai-nguyen'],
    }),
  );
  await tell('what answers it', () => nobody.demands.matches(demand.id));
  await tell('the best that answers it', async () => {
    const { data, total } = await nobody.demands.matches(demand.id, { limit: 1 });
    return { data, total };
  });
  await tell('the rest that answers it', async () => {
    const { next } = await nobody.demands.matches(demand.id, { limit: 1 });
    return nobody.demands.matches(demand.id, { limit: 10, ...(next ? { cursor: next } : {}) });
  });
  const broad = await tell('a demand for anything of a group', () =>
    hv.demands.create({ title: text('Cần đồ uống'), channel: 'winmart', category: 'beverage' }),
  );
  await tell('what answers the broad one', () => nobody.demands.matches(broad.id));
  await tell('what answers a demand that is not there', () => nobody.demands.matches('khong-co'));
  await tell('what answers it, by what nobody knows', () =>
    nobody.demands.matches(demand.id, { q: 'x' } as never),
  );
  await tell('a demand of goods of another group', () =>
    hv.demands.create({ title: text(' '), channel: 'winmart', category: 'food', subcategory: 'tea' }),
  );
  await tell('a demand with a day and an amount that are none', () =>
    hv.demands.create({
      title: text('Cần gạo'),
      channel: 'winmart',
      category: 'food',
      deadline: '2026-02-30',
      volume: { value: 0, unit: 'kg' },
    }),
  );
}
