import type { LocalizedText, Qualifier } from '../../../src/sdk/schemas/common.js';

const qualifiers: Record<string, Qualifier> = {
  trên: 'more-than',
  hơn: 'more-than',
  'trở lên': 'at-least',
  khoảng: 'about',
  gần: 'nearly',
};

const english: Record<string, string> = {
  '%': '%',
  'tỷ đồng': 'billion đồng',
  tấn: 'tonnes',
  'triệu quả': 'million eggs',
  'triệu lượt': 'million visits',
  'sự kiện': 'events',
  'hoạt động': 'activities',
  'sản phẩm': 'products',
  'tỉnh, thành phố': 'provinces and cities',
  'tỉnh, thành phố ngoài Hà Nội': 'provinces and cities besides Hà Nội',
  'chương trình, sự kiện': 'programmes and events',
  'chương trình': 'programmes',
  'cơ sở': 'sites',
  chợ: 'markets',
  'siêu thị': 'supermarkets',
  'cửa hàng': 'shops',
  'gian hàng': 'stalls',
  điểm: 'points of sale',
  'doanh nghiệp': 'businesses',
  'đơn vị': 'organisations',
  chuỗi: 'chains',
  lần: 'times',
};

/** A unit for readers. */
export const unitText = (vi: string): LocalizedText => {
  const en = Object.hasOwn(english, vi) ? english[vi] : undefined;
  return en === undefined ? { vi } : { vi, en };
};

/** The unit and how the number was said: "% (trên)" is "more than … %". `undefined` when the words in brackets are not known. */
export function parseUnit(text: string): { unit: LocalizedText; qualifier: Qualifier } | undefined {
  const [, vi = '', word] = /^(.*?)(?:\s*\(([^)]*)\))?$/.exec(text) ?? [];
  if (word === undefined) return { unit: unitText(text), qualifier: 'exactly' };
  const qualifier = Object.hasOwn(qualifiers, word) ? qualifiers[word] : undefined;
  return qualifier === undefined ? undefined : { unit: unitText(vi), qualifier };
}
