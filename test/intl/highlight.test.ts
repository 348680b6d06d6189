import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { highlightRanges } from '../../src/intl/highlight.js';

const marked = (text: string, query: string) =>
  highlightRanges(text, query).map(([start, end]) => text.slice(start, end).normalize('NFC'));

describe('highlightRanges', () => {
  const cases: [text: string, query: string, marked: string[]][] = [
    ['Phở bò Hà Nội', 'pho', ['Phở']],
    ['Chè Thái Nguyên', 'che thai ng', ['Chè', 'Thái', 'Ng']],
    ['Chè Thái Nguyên', 'CHÈ', ['Chè']],
    ['Cà phê Đắk Lắk', '\u00d0ak', ['Đắk']],
    ['Gốm Bát Tràng', 'trang gom', ['Gốm', 'Tràng']],
    ['Nước mắm Phú Quốc', 'am', []], // inside a word
    ['Khánh Hòa', 'hoà', ['Hòa']],
    ['Trà (Shan tuyết) Hà Giang', 'shan', ['Shan']],
    ['Mật ong, mật mía', 'mat', ['Mật', 'mật']],
    ['Chè', 'che chè ch', ['Chè']],
    ['Chè', '', []],
    ['Chè', ' - ', []],
    ['', 'che', []],
    ['Gạo ST25', '25', []],
    ['Gạo ST25', 'st2', ['ST2']],
    ['น้ำปลา ปลา', 'ปลา', ['ปลา']], // inside a word, then at the start of one
    ['Bún (.*) [a] \\', '.*', []],
  ];
  for (const [text, query, expected] of cases)
    for (const form of ['NFC', 'NFD'] as const)
      it(`marks ${JSON.stringify(expected)} for "${query}" in "${text}" (${form})`, () => {
        assert.deepEqual(marked(text.normalize(form), query), expected);
        assert.deepEqual(marked(text.normalize(form), query.normalize('NFD')), expected);
      });

  it('gives ranges that are sorted and do not overlap', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aáạâbcđ ́'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (given, query) => {
        let last = 0;
        for (const [start, end] of highlightRanges(given, query)) {
          assert.ok(start >= last && end > start && end <= given.length);
          last = end;
        }
      }),
    );
  });
});
