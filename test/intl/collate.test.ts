import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareVietnamese, sortKey } from '../../src/intl/collate.js';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../catalogue/${file}`, import.meta.url), 'utf8'));
const { provinces63, provinces34 } = read('provinces.json') as Record<string, { name: string }[]>;
const products = read('products.json') as { name: string }[];
const names = (units: { name: string }[]) => [...new Set(units.map(({ name }) => name))];
const sorted = (texts: string[]) => [...texts].sort(compareVietnamese);

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aáàảãạăắâậbBdđĐeêệghioôộơợuưữy 1-.z', 'Ж', '越', '𝒳'),
  maxLength: 12,
});

describe('sortKey', () => {
  const orders: [what: string, inOrder: string[]][] = [
    [
      'letters',
      [
        'an',
        'az',
        'ăn',
        'ân',
        'ba',
        'ca',
        'da',
        'dz',
        'đa',
        'e',
        'ê',
        'g',
        'o',
        'ô',
        'ơ',
        'p',
        'u',
        'ư',
        'v',
        'y',
      ],
    ],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['tones of letters with a hat', ['mơ', 'mờ', 'mở', 'mỡ', 'mớ', 'mợ']],
    ['letters before tones', ['cá', 'cà phê', 'cá thu', 'cả xã', 'cam']],
    ['the first tone that differs', ['bàn bạ', 'bán ba', 'bán bà']],
    ['words before longer words', ['Hà', 'Hà Nam', 'Hà Nội', 'Hai', 'Hạnh']],
    ['spaces and signs, digits, letters', ['', '1', '10', '2', 'a', 'a b', 'a1', 'aa']],
    ['small before capital, last', ['đa', 'Đa', 'ĐA', 'đà']],
    ['other scripts after z', ['z', 'zz', 'Ж', '越']],
  ];
  for (const [what, inOrder] of orders)
    it(`orders ${what}`, () => {
      assert.deepEqual(sorted([...inOrder].reverse()), inOrder);
    });

  it('does not mind where the tone stands, the normal form, or signs between words', () => {
    assert.equal(sortKey('Khánh Hòa'), sortKey('Khánh Hoà'));
    assert.equal(sortKey('Thủy'), sortKey('Thuỷ'));
    assert.equal(sortKey('Bà Rịa - Vũng Tàu'), sortKey('Bà Rịa–Vũng Tàu'));
    assert.equal(sortKey('“Chè”'), sortKey('Chè'));
    for (const { name } of products)
      assert.equal(sortKey(name.normalize('NFD')), sortKey(name.normalize('NFC')));
  });

  it('is printable ASCII, so that code units, code points and bytes order alike', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (text) =>
        assert.match(sortKey(text), /^[ -~]*$/),
      ),
    );
  });

  it('orders like the bytes of its UTF-8, as SQL does under collation "C"', () => {
    const keys = names([...provinces63!, ...provinces34!, ...products]).map(sortKey);
    const bytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    assert.deepEqual(bytes, [...keys].sort());
  });

  it('is a total order that agrees with itself', () => {
    fc.assert(
      fc.property(vietnamese, vietnamese, vietnamese, (a, b, c) => {
        assert.equal(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a)), 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          assert.ok(compareVietnamese(a, c) <= 0);
      }),
    );
  });
});

describe('sortKey beside Intl.Collator', () => {
  const icu = new Intl.Collator('vi');

  it('gives the same order of all provinces', () => {
    for (const units of [provinces63!, provinces34!])
      assert.deepEqual(sorted(names(units)), names(units).sort(icu.compare));
  });

  it('gives the same order of all goods, except that punctuation does not count', () => {
    // ICU gives each sign a weight of its own, so that "Trà (túi)" and "Trà túi" lie far apart, and one a tone of each letter.
    const plain = (text: string) =>
      text
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const goods = names(products);
    assert.ok(goods.length > 400);
    const read = goods.map((name) => ({ name, key: sortKey(name), plain: plain(name) }));
    const differ = [];
    for (const [index, a] of read.entries())
      for (const b of read.slice(0, index)) {
        const ours = a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
        if (ours !== 0 && ours !== Math.sign(icu.compare(a.plain, b.plain))) differ.push([a.name, b.name]);
      }
    assert.deepEqual(differ, []);
  });
});
