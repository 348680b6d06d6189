import { expect } from 'chai';
import { provinceUnits } from '../../../src/vietnam/province-units.js';
import { placeOf } from '../../../src/components/product-card/place.js';
import { productCard as vi } from '../../../src/locales/vi/product-card.js';
import { productCard as en } from '../../../src/locales/en/product-card.js';

const cases: [id: string, name: string, nameEn: string, current: string, vi: string, en: string][] = [
  ['63-24', 'Bắc Giang', 'Bac Giang', '34-24', 'Bắc Giang (nay là Bắc Ninh)', 'Bac Giang (now Bac Ninh)'],
  ['63-27', 'Bắc Ninh', 'Bac Ninh', '34-24', 'Bắc Ninh', 'Bac Ninh'],
  ['34-24', 'Bắc Ninh', 'Bac Ninh', '34-24', 'Bắc Ninh', 'Bac Ninh'],
  ['63-79', 'Hồ Chí Minh', 'Ho Chi Minh City', '34-79', 'TP. Hồ Chí Minh', 'Ho Chi Minh City'],
  [
    '63-74',
    'Bình Dương',
    'Binh Duong',
    '34-79',
    'Bình Dương (nay là TP. Hồ Chí Minh)',
    'Binh Duong (now Ho Chi Minh City)',
  ],
  ['63-01', 'Hà Nội', 'Hanoi', '34-01', 'Hà Nội', 'Hanoi'],
  ['63-67', 'Đắk Nông', 'Dak Nong', '34-68', 'Đắk Nông (nay là Lâm Đồng)', 'Dak Nong (now Lam Dong)'],
  ['63-99', 'Nơi nào đó', 'Somewhere', '34-99', 'Nơi nào đó', 'Somewhere'],
];

describe('place of a product', () => {
  for (const [id, name, nameEn, current, inVietnamese, inEnglish] of cases)
    it(`is ${inVietnamese} for ${id}`, () => {
      const province = { id, name: { vi: name, en: nameEn }, current };
      expect(placeOf(province, vi, 'vi')).to.equal(inVietnamese);
      expect(placeOf(province, en, 'en')).to.equal(inEnglish);
    });

  it('knows today’s 34 as hang-viet/vietnam does', () => {
    for (const { id, name, nameEn } of provinceUnits('34')) {
      const other = { id: '63-99', name: { vi: '?', en: '?' }, current: id };
      expect(placeOf(other, vi, 'vi')).to.match(new RegExp(`\\(nay là (TP\\. )?${name}\\)$`));
      expect(placeOf(other, en, 'en')).to.equal(`? (now ${nameEn})`);
    }
  });
});
