import type { StoredCollection } from '../../repositories/listings.js';
import type { Lang } from './headers.js';
import type { CellType, Leaf } from './leaves.js';

const byType: Record<CellType, Record<Lang, string>> = {
  text: { vi: 'Văn bản', en: 'Text' },
  choice: { vi: 'Một trong các giá trị', en: 'One of' },
  number: { vi: 'Số, dấu chấm thập phân', en: 'A number, with a point for decimals' },
  integer: { vi: 'Số nguyên', en: 'A whole number' },
  date: { vi: 'Ngày: 2026-11-23 hoặc 23/11/2026', en: 'A day: 2026-11-23 or 23/11/2026' },
  'yes-no': { vi: 'có hoặc không', en: 'yes or no' },
  list: { vi: 'Nhiều giá trị, cách nhau bằng dấu chấm phẩy', en: 'Several, with semicolons between' },
  numbers: { vi: 'Nhiều số, cách nhau bằng dấu chấm phẩy', en: 'Several numbers, with semicolons between' },
  refer: { vi: 'Tên [mã], hoặc chỉ mã', en: 'Name [id], or the id alone' },
  'refer-list': {
    vi: 'Nhiều "Tên [mã]" hoặc mã, cách nhau bằng dấu chấm phẩy',
    en: 'Several "Name [id]" or ids, with semicolons between',
  },
};

/** Rules of single fields, by the end of their path. */
const byField: Record<string, Record<Lang, string>> = {
  id: {
    vi: 'Mã riêng: chữ thường không dấu, số và gạch nối; không đổi về sau',
    en: 'Unique: small letters without marks, digits and hyphens; never changes',
  },
  'ocop.stars': { vi: 'Số sao đã được công nhận, 3 đến 5', en: 'Stars as recognised, 3 to 5' },
  'ocop.expiresOn': {
    vi: 'Ngày cuối còn hiệu lực (36 tháng từ ngày công nhận, Quyết định 148/QĐ-TTg)',
    en: 'Its last day (36 months from recognition, Decision 148/QĐ-TTg)',
  },
  gtin: {
    vi: 'Mã vạch 8, 12, 13 hoặc 14 chữ số; giữ số 0 ở đầu: định dạng ô là văn bản',
    en: '8, 12, 13 or 14 digits; leading zeros stay: format the cell as text',
  },
  province: {
    vi: 'Tên, hoặc mã như 63-24 (63 tỉnh cũ) hay 34-24 (34 tỉnh, thành phố)',
    en: 'A name, or an id such as 63-24 (of the 63) or 34-24 (of the 34)',
  },
  amount: { vi: 'Số nguyên, đồng', en: 'Whole đồng' },
  currency: { vi: 'VND', en: 'VND' },
  unit: { vi: 'Đơn vị: kg, g, l, ml, hộp, tháng…', en: 'Unit: kg, g, l, ml, box, month…' },
  per: { vi: 'day, week, month, season hoặc year', en: 'day, week, month, season or year' },
  seasonMonths: { vi: 'Tháng 1 đến 12, cách nhau bằng dấu chấm phẩy', en: 'Months 1 to 12, with semicolons' },
  exportMarkets: { vi: 'Mã quốc gia hai chữ in hoa: JP; KR', en: 'Two capital letters each: JP; KR' },
  'links.#.kind': {
    vi: 'website, shop, traceability (truy xuất nguồn gốc) hoặc social',
    en: 'website, shop, traceability or social',
  },
  'certifications.#.kind': {
    vi: 'vietgap, globalgap, organic, haccp, iso-22000, food-safety, halal…',
    en: 'vietgap, globalgap, organic, haccp, iso-22000, food-safety, halal…',
  },
  url: { vi: 'Bắt đầu bằng http:// hoặc https://', en: 'Begins with http:// or https://' },
};

const endsWith = (path: string, end: string) => path === end || path.endsWith(`.${end}`);

/** What is right in a column, for who fills it in. */
export function noteOf({ path, type, values, required }: Leaf, lang: Lang): string {
  const own = Object.entries(byField).find(([end]) => endsWith(path, end))?.[1][lang];
  const rule = own ?? byType[type][lang];
  const allowed = values ? `: ${values.join(', ')}` : '';
  const needed = required && !path.includes('#') ? (lang === 'vi' ? '. Bắt buộc' : '. Required') : '';
  return `${rule}${allowed}${needed}`;
}

const examples: Record<string, string> = {
  'products.id': 'che-dinh-tan-cuong',
  'products.name.vi': 'Chè đinh Tân Cương',
  'products.name.en': 'Tân Cương bud tea',
  'products.category': 'beverage',
  'products.subcategory': 'tea',
  'ocop.stars': '4',
  'ocop.recognisedYear': '2024',
  'packagings.#.netWeight.value': '200',
  'packagings.#.netWeight.unit': 'g',
  'packagings.#.price.amount': '185000',
  'packagings.#.price.currency': 'VND',
  'packagings.#.gtin': '0012345678905',
  'packagings.#.shelfLife.value': '12',
  'packagings.#.shelfLife.unit': 'month',
  province: 'Thái Nguyên',
  country: 'JP',
  exportMarkets: 'JP; KR',
  seasonMonths: '3; 4; 5',
};

const byKind: Partial<Record<CellType, string>> = {
  number: '1.5',
  integer: '2026',
  date: '2026-11-23',
  list: 'a; b',
  numbers: '1; 2',
  'yes-no': 'có',
};

/** How a cell of the column may look; empty when any text does. */
export const exampleOf = (collection: StoredCollection, { path, type, values }: Leaf): string =>
  examples[`${collection}.${path}`] ??
  examples[path] ??
  values?.[0] ??
  byKind[type] ??
  (endsWith(path, 'url') ? 'https://example.vn/' : '');
