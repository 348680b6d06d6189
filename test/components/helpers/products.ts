import type { Product } from '../../../src/sdk/schemas/product.js';

/** A tea from Thái Nguyên with every field that a card shows, changed by `rest`. */
export const product = (rest: Partial<Product> = {}): Product => ({
  id: 'che-dinh',
  name: { vi: 'Chè đinh Tân Cương', en: 'Tân Cương bud tea' },
  category: 'food',
  subcategory: 'tea',
  supplier: { id: 'hao-dat', name: 'Hợp tác xã chè Hảo Đạt' },
  province: { id: '63-19', name: { vi: 'Thái Nguyên', en: 'Thai Nguyen' }, current: '34-19' },
  // Far ahead, so that it holds whenever the test runs.
  ocop: { stars: 5, recognisedYear: 2025, expiresOn: '2999-12-31' },
  certifications: [],
  packagings: [],
  exportMarkets: [],
  channels: [],
  images: [],
  links: [],
  featured: [],
  sources: [{ url: 'https://news.example/che-dinh' }],
  updatedAt: '2026-01-01T00:00:00+07:00',
  ...rest,
});

/** `count` products with ids `p0`, `p1`, … */
export const products = (count: number, from = 0): Product[] =>
  Array.from({ length: count }, (_, index) =>
    product({ id: `p${from + index}`, name: { vi: `Chè số ${from + index}` } }),
  );
