import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Holiday, holidaysBetween, holidaysOn } from '../../src/vietnam/holidays.js';
import { LUNAR_RULES, SOLAR_RULES } from '../../src/vietnam/holiday-rules.js';

const short = ({ date, id }: Holiday) => `${date} ${id}`;

describe('holidaysBetween', () => {
  it('names the days off of 2026 that are certain', () => {
    const off = holidaysBetween('2026-01-01', '2026-12-31').filter(({ kind }) => kind === 'public');
    assert.deepEqual(off.map(short), [
      '2026-01-01 new-year',
      '2026-02-16 tet-eve',
      '2026-02-17 tet-1',
      '2026-02-18 tet-2',
      '2026-02-19 tet-3',
      '2026-04-26 hung-kings',
      '2026-04-30 reunification',
      '2026-05-01 labour',
      '2026-09-02 national-day',
    ]);
  });

  it('names the kept days of 2025, when the sixth month came twice', () => {
    const kept = holidaysBetween('2025-01-01', '2025-12-31').filter(({ kind }) => kind === 'traditional');
    assert.deepEqual(kept.map(short), [
      '2025-01-22 kitchen-gods',
      '2025-02-12 first-full-moon',
      '2025-03-08 womens-day',
      '2025-03-31 han-thuc',
      '2025-05-12 buddha',
      '2025-05-31 doan-ngo',
      '2025-06-01 children',
      '2025-06-28 family',
      '2025-09-06 vu-lan',
      '2025-10-06 mid-autumn',
      '2025-10-10 capital',
      '2025-10-13 entrepreneurs',
      '2025-10-20 vietnamese-women',
      '2025-11-20 teachers',
      '2025-12-25 christmas',
    ]);
  });

  it('takes both ends and crosses the turn of the year', () => {
    assert.deepEqual(holidaysBetween('2025-12-25', '2026-01-01').map(short), [
      '2025-12-25 christmas',
      '2026-01-01 new-year',
    ]);
    assert.deepEqual(holidaysBetween('2026-01-02', '2026-01-01'), []);
  });

  it('gives the same whether asked by the year or by the day', () => {
    for (const year of [1950, 1985, 2007, 2026, 2033, 2100]) {
      const whole = holidaysBetween(`${year}-01-01`, `${year}-12-31`);
      assert.deepEqual(
        whole.flatMap(({ date }, index) => (whole[index - 1]?.date === date ? [] : holidaysOn(date))),
        whole,
      );
    }
  });

  it('knows since when a day is kept, and since when it is a day off', () => {
    assert.deepEqual(holidaysOn('1975-04-30'), []);
    assert.equal(holidaysOn('1976-04-30')[0]?.kind, 'public');
    assert.equal(holidaysOn('2006-04-07')[0]?.kind, 'traditional');
    assert.equal(holidaysOn('2007-04-26')[0]?.kind, 'public');
    assert.deepEqual(holidaysOn('1981-11-20'), []);
    assert.equal(holidaysOn('1982-11-20')[0]?.name.vi, 'Ngày Nhà giáo Việt Nam');
  });

  it('keeps to the Gregorian days where no lunar year is known', () => {
    assert.deepEqual(
      holidaysBetween('2150-01-01', '2150-05-01').map(({ id }) => id),
      ['new-year', 'womens-day', 'reunification', 'labour'],
    );
  });
});

describe('the names of holidays', () => {
  it('are there in both languages, each id once', () => {
    const rules = [...SOLAR_RULES, ...LUNAR_RULES];
    assert.equal(new Set(rules.map(([id]) => id)).size, rules.length);
    for (const [id, , , vi, en] of rules) {
      assert.match(id, /^[a-z0-9-]+$/);
      assert.ok(vi && en && vi !== en && vi === vi.normalize('NFC'));
    }
  });

  it('read as people say them', () => {
    const names = (date: string) => holidaysOn(date).map(({ name }) => name);
    assert.deepEqual(names('2026-02-17'), [{ vi: 'Mùng 1 Tết', en: 'Tết, first day' }]);
    assert.deepEqual(names('2026-09-02'), [{ vi: 'Quốc khánh', en: 'National Day' }]);
    assert.deepEqual(names('2026-09-25'), [{ vi: 'Tết Trung thu', en: 'Mid-Autumn Festival' }]);
  });
});
