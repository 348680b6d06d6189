import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slugify } from '../../src/intl/slug.js';

describe('slugify', () => {
  const cases: [string, string][] = [
    ['Chè Đinh Tân Cương (hộp 100 g)', 'che-dinh-tan-cuong-hop-100-g'],
    ['Đắk Lắk', 'dak-lak'],
    ['\u00d0ắk Lắk', 'dak-lak'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['Thuỷ', 'thuy'],
    ['  --Mật ong--  ', 'mat-ong'],
    ['越南', ''],
    ['', ''],
  ];
  for (const [given, slug] of cases)
    it(`makes "${slug}" of "${given}"`, () => {
      assert.equal(slugify(given.normalize('NFC')), slug);
      assert.equal(slugify(given.normalize('NFD')), slug);
    });
});
