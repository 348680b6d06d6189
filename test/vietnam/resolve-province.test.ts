import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../src/intl/fold.js';
import { AmbiguousProvinceError, UnknownProvinceError } from '../../src/vietnam/province-errors.js';
import { currentUnitOf, provinceUnits } from '../../src/vietnam/province-units.js';
import { eraOn, resolveProvince } from '../../src/vietnam/resolve-province.js';

const BEFORE = '2025-06-30';
const AFTER = '2025-07-01';
const all = [...provinceUnits('63'), ...provinceUnits('34')];

describe('resolveProvince', () => {
  const today: [input: string, id: string][] = [
    ['34-24', '34-24'],
    ['63-24', '63-24'],
    [' 63-24 ', '63-24'],
    ['bac-ninh', '34-24'],
    ['Bắc Ninh', '34-24'],
    ['tỉnh Bắc Ninh', '34-24'],
    ['Thành phố Bắc Ninh', '34-24'],
    ['BẮC NINH', '34-24'],
    ['bac ninh', '34-24'],
    ['BacNinh', '34-24'],
    ['Bac Ninh Province', '34-24'],
    ['Bac Ninh City', '34-24'],
    ['Bắc Giang', '34-24'],
    ['tinh-bac-giang', '34-24'],
    ['Hà Giang', '34-08'],
    ['Sài Gòn', '34-79'],
    ['TP.HCM', '34-79'],
    ['TP. HCM', '34-79'],
    ['TPHCM', '34-79'],
    ['T.P. Hồ Chí Minh', '34-79'],
    ['TP Hồ Chí Minh', '34-79'],
    ['thành phố hồ chí minh', '34-79'],
    ['Ho Chi Minh City', '34-79'],
    ['Thừa Thiên Huế', '34-46'],
    ['Thừa Thiên - Huế', '34-46'],
    ['TP. Huế', '34-46'],
    ['Khánh Hoà', '34-56'],
    ['Đắc Lắc', '34-66'],
    ['\u00d0ắk Lắk', '34-66'],
    ['dak lak', '34-66'],
    ['Đăk Nông', '34-68'],
    ['Vũng Tàu', '34-79'],
    ['Bà Rịa Vũng Tàu', '34-79'],
    ['Thủ đô Hà Nội', '34-01'],
    ['VN-56', '34-24'],
    ['vn-54', '34-24'],
    ['VN-SG', '34-79'],
    ['Tp.\u00a0Đà Nẵng', '34-48'],
  ];
  for (const [input, id] of today)
    it(`takes "${input}" for ${id}`, () => {
      assert.equal(resolveProvince(input).id, id);
      assert.equal(resolveProvince(input.normalize('NFD')).id, id);
    });

  it('reads every name, slug, alias and ISO code of all 97 units in every spelling, before and after the merger', () => {
    let read = 0;
    for (const unit of all.filter(({ era }) => era === '63')) {
      const names = [
        unit.name,
        unit.nameEn,
        unit.shortName,
        unit.slug,
        unit.iso,
        ...unit.aliases,
        `Tỉnh ${unit.name}`,
        `TP. ${unit.name}`,
        `Thành phố ${unit.name}`,
        `${unit.nameEn} Province`,
      ];
      for (const name of names)
        // The last is mixed: the first half composed, the second half not.
        for (const input of [
          name,
          name.normalize('NFD'),
          name.toUpperCase(),
          name.toLowerCase(),
          fold(name),
          name.slice(0, 3) + name.slice(3).normalize('NFD'),
        ]) {
          assert.equal(resolveProvince(input, { asOf: BEFORE }).id, unit.id, input);
          assert.equal(resolveProvince(input, { era: '63' }).id, unit.id, input);
          assert.equal(resolveProvince(input, { asOf: AFTER }), currentUnitOf(unit), input);
          assert.equal(resolveProvince(input, { era: '34' }), currentUnitOf(unit), input);
          assert.equal(resolveProvince(input), currentUnitOf(unit), input);
          read++;
        }
    }
    assert.ok(read > 3000);
  });

  it('reads an id as that unit, whatever the date', () => {
    for (const unit of all)
      for (const asOf of [BEFORE, AFTER]) assert.equal(resolveProvince(unit.id, { asOf }), unit);
  });

  it('does not take one unit’s alias for another’s name', () => {
    for (const era of ['63', '34'] as const) {
      const owners = new Map<string, string>();
      for (const unit of provinceUnits(era))
        for (const name of [unit.name, unit.nameEn, unit.shortName, unit.iso, ...unit.aliases]) {
          const key = fold(name).replace(/[^a-z0-9]/g, '');
          assert.equal(owners.get(key) ?? unit.id, unit.id, name);
          owners.set(key, unit.id);
        }
    }
  });

  for (const wrong of [
    '',
    ' ',
    'Bình Dươngg Tây',
    'tỉnh',
    'TP.',
    '99',
    '3',
    '34-02',
    '35-01',
    'VN-99',
    'Quảng Tây',
    '越南',
    'constructor',
    '__proto__',
  ])
    it(`knows nothing of "${wrong}"`, () =>
      assert.throws(() => resolveProvince(wrong), UnknownProvinceError));

  it('does not take a day that does not exist', () => {
    assert.throws(() => resolveProvince('Huế', { asOf: '2025-02-30' }), RangeError);
    assert.throws(() => resolveProvince('Huế', { asOf: '' }), RangeError);
  });

  it('never answers anything but a unit or a typed error', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'0123456789-') })),
        (input) => {
          try {
            assert.ok(all.includes(resolveProvince(input)));
          } catch (error) {
            assert.ok(error instanceof UnknownProvinceError || error instanceof AmbiguousProvinceError);
          }
        },
      ),
    );
  });
});

describe('a code of two digits', () => {
  const ambiguous = ['15', '24', '44', '52', '80', '82', '91'];

  it('means the unit of its list, when a date or an era is given', () => {
    for (const { code, era, id } of all) {
      assert.equal(resolveProvince(code, { era }).id, id);
      assert.equal(resolveProvince(code, { asOf: era === '63' ? BEFORE : AFTER }).id, id);
    }
  });

  it('is an error that lists both units, where the lists give it to different places', () => {
    for (const code of ambiguous)
      assert.throws(
        () => resolveProvince(code),
        (error: AmbiguousProvinceError) => {
          assert.equal(error.name, 'AmbiguousProvinceError');
          assert.equal(error.input, code);
          assert.deepEqual(
            error.candidates.map(({ id }) => id),
            [`63-${code}`, `34-${code}`],
          );
          return true;
        },
      );
    assert.throws(() => resolveProvince('24'), /63-24 \(Bắc Giang\) or 34-24 \(Bắc Ninh\)/);
  });

  it('otherwise means today’s unit: of the same name, or the one that its only unit is part of', () => {
    for (const unit of provinceUnits('63'))
      if (!ambiguous.includes(unit.code)) assert.equal(resolveProvince(unit.code), currentUnitOf(unit));
    assert.equal(resolveProvince('25').name, 'Phú Thọ');
    assert.equal(resolveProvince('02').name, 'Tuyên Quang');
  });

  it('is unknown to a list that does not have it', () => {
    assert.throws(() => resolveProvince('02', { era: '34' }), UnknownProvinceError);
    assert.throws(() => resolveProvince('77', { asOf: AFTER }), UnknownProvinceError);
    assert.throws(() => resolveProvince('03'), UnknownProvinceError);
  });
});

describe('UnknownProvinceError', () => {
  const suggestions = (input: string, era?: '63' | '34') => {
    try {
      resolveProvince(input, era ? { era } : {});
    } catch (error) {
      if (error instanceof UnknownProvinceError) return error.suggestions;
    }
    return undefined;
  };

  it('suggests names that are nearly so', () => {
    assert.deepEqual(suggestions('Bắc Nin'), ['Bắc Ninh', 'Bắc Kạn']);
    assert.deepEqual(suggestions('Ha Tihn'), ['Hà Tĩnh']);
    assert.deepEqual(suggestions('Bắc Giangg', '34'), ['Bắc Giang']);
    assert.deepEqual(suggestions('California'), []);
    assert.deepEqual(suggestions('x'.repeat(100_000)), []);
  });

  it('says what it did not know', () => {
    assert.throws(() => resolveProvince('Atlantis', { era: '63' }), {
      message: '"Atlantis" is no province of Viet Nam in the list of the 63.',
      input: 'Atlantis',
    });
  });
});

describe('eraOn', () => {
  it('turns on 2025-07-01', () => {
    assert.equal(eraOn(BEFORE), '63');
    assert.equal(eraOn(AFTER), '34');
    assert.throws(() => eraOn('2025'), RangeError);
  });
});
