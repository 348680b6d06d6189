import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf } from '../../server/src/importing/map-stories.js';

describe('the language of a headline', () => {
  for (const [language, titles] of Object.entries({
    vi: [
      'Nguồn cung dồi dào, kiểm soát chặt để bình ổn giá',
      'Thái Nguyên có thêm một sản phẩm chè đạt OCOP 5 sao cấp quốc gia',
    ],
    en: [
      'Đồng Nai Province elevates OCOP products for export, sustainable growth',
      'Son La province re-evaluates OCOP products',
      "Vinh Long's OCOP products turn local specialties into homeland ambassadors",
    ],
    fr: [
      'Semaine des fruits et produits agricoles à Hanoï',
      "Ouverture de la Foire du printemps de l'Année du Dragon 2024 à Hanoï",
      'Hai Duong propose 7 autres produits répondant aux normes OCOP 5 étoiles',
    ],
  }))
    for (const title of titles)
      it(`is ${language}: ${title}`, () => {
        assert.equal(languageOf(title), language);
      });
});
