import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold, foldWithMap, withoutMarks } from '../../src/intl/fold.js';

const CASES: [given: string, folded: string][] = [
  ['', ''],
  ['Chè Thái Nguyên', 'che thai nguyen'],
  ['Đắk Lắk', 'dak lak'],
  ['ĐẮK LẮK', 'dak lak'],
  ['\u00d0ắk Lắk', 'dak lak'], // eth
  ['\u0189ắk Lắk', 'dak lak'], // African D
  ['\u00f0ắk', 'dak'],
  ['hòa', 'hoa'],
  ['hoà', 'hoa'],
  ['thủy', 'thuy'],
  ['thuỷ', 'thuy'],
  ['Ẫ Ặ Ộ Ữ Ế ỵ', 'a a o u e y'],
  ['Bưởi Phúc Trạch', 'buoi phuc trach'],
  ['café Müller', 'cafe muller'],
  // Letters that only look like a letter with a mark are letters.
  ['smørrebrød', 'smørrebrød'],
  ['Łódź', 'łodz'],
  ['Straße', 'straße'],
  ['ı', 'ı'],
  // Marks of other scripts are not accents.
  ['น้ำปลา', 'น้ำปลา'.normalize('NFD')],
  ['がんこ', 'がんこ'.normalize('NFD')],
  ['越南', '越南'],
];

const letters = fc.string({ unit: fc.constantFrom(...'aăâeêoôơuưyđdĐẮệộữỷ hHnN-1̣́̀'), maxLength: 30 });

describe('fold', () => {
  for (const [given, folded] of CASES)
    it(`gives "${folded}" for "${given}" in NFC and NFD`, () => {
      assert.equal(fold(given.normalize('NFC')), folded);
      assert.equal(fold(given.normalize('NFD')), folded);
    });

  it('gives plain letters for the names of all provinces and goods, composed, decomposed or mixed', () => {
    const read = (file: string) =>
      JSON.parse(readFileSync(new URL(`../../catalogue/${file}`, import.meta.url), 'utf8'));
    const units = read('provinces.json') as Record<'provinces63' | 'provinces34', { name: string }[]>;
    const goods = read('products.json') as { name: string }[];
    const names = [...units.provinces63, ...units.provinces34, ...goods].map(({ name }) => name);
    assert.ok(names.length > 600);
    for (const name of names) {
      const folded = fold(name);
      const half = Math.ceil(name.length / 2);
      const mixed = name.slice(0, half).normalize('NFD') + name.slice(half).normalize('NFC');
      assert.doesNotMatch(folded, /[^ -~“”‘’–·…×,]/, name);
      for (const form of [name.normalize('NFC'), name.normalize('NFD'), mixed, name.toUpperCase()])
        assert.equal(fold(form), folded);
    }
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });

  it('is the same for every normal form', () => {
    fc.assert(
      fc.property(letters, (text) => {
        assert.equal(fold(text.normalize('NFC')), fold(text.normalize('NFD')));
        assert.equal(fold(text.normalize('NFC')), fold(text));
      }),
    );
  });
});

describe('withoutMarks', () => {
  it('keeps case, as in English names', () => {
    assert.equal(withoutMarks('Bà Rịa - Vũng Tàu'), 'Ba Ria - Vung Tau');
    assert.equal(withoutMarks('Đồng đăng'), 'Dong dang');
  });
});

describe('foldWithMap', () => {
  it('leads from each folded letter back to the whole letter', () => {
    const text = 'Phở đá'.normalize('NFD');
    const { folded, starts, ends } = foldWithMap(text);
    assert.equal(folded, 'pho da');
    assert.equal(text.slice(starts[2], ends[2]).normalize('NFC'), 'ở');
    assert.equal(text.slice(starts[4], ends[5]).normalize('NFC'), 'đá');
  });

  it('agrees with fold and covers the text in order', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => {
        const { folded, starts, ends } = foldWithMap(text);
        assert.equal(folded, fold(text));
        assert.equal(starts.length, folded.length);
        assert.equal(ends.length, folded.length);
        for (let at = 0; at < folded.length; at++) {
          assert.ok(starts[at]! < ends[at]!);
          if (at > 0) assert.ok(starts[at]! >= starts[at - 1]!);
        }
      }),
    );
  });
});
