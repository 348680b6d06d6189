import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber } from '../../src/vietnam/date.js';
import { lunarToSolar, lunarYearName, solarToLunar, tetOf } from '../../src/vietnam/lunar.js';
import { skyMonths } from './helpers/sky-calendar.js';

const { tet: printed } = JSON.parse(
  readFileSync(new URL('../../catalogue/tet-dates.json', import.meta.url), 'utf8'),
) as { tet: { year: number; name: string; tet: string; leapMonth: number | null }[] };

describe('solarToLunar', () => {
  it('agrees with moon and sun on every day from 1950 to 2100', () => {
    const [first, last] = [dayNumber('1950-01-01'), dayNumber('2100-12-31')];
    let days = 0;
    for (const { start, length, month, leap, year } of skyMonths(1950, 2100))
      for (let day = Math.max(start, first); day < start + length && day <= last; day++, days++)
        assert.deepEqual(
          solarToLunar(dateOfDay(day)),
          { year, month, day: day - start + 1, leap, monthDays: length },
          dateOfDay(day),
        );
    // No day twice and none left out.
    assert.equal(days, last - first + 1);
  });

  const known: [date: string, year: number, month: number, day: number, leap?: boolean][] = [
    ['1950-01-01', 1949, 11, 13],
    ['1968-01-29', 1968, 1, 1], // the first Tết by UTC+7
    ['1985-01-21', 1985, 1, 1], // a month before the Chinese year
    ['2007-02-17', 2007, 1, 1], // a day before it
    ['2023-03-22', 2023, 2, 1, true],
    ['2025-07-25', 2025, 6, 1, true],
    ['2026-02-16', 2025, 12, 29],
    ['2026-02-17', 2026, 1, 1],
    ['2026-09-25', 2026, 8, 15],
    ['2030-02-02', 2030, 1, 1],
  ];
  for (const [date, year, month, day, leap = false] of known)
    it(`says ${day}/${month}${leap ? ' nhuận' : ''} ${lunarYearName(year)} for ${date}`, () => {
      const { monthDays, ...lunar } = solarToLunar(date);
      assert.deepEqual(lunar, { year, month, day, leap });
      assert.ok(monthDays === 29 || monthDays === 30);
    });

  for (const date of ['1949-01-28', '2101-01-29', '2300-01-01', '2026-02-29', 'Tết', ''])
    it(`throws for "${date}"`, () => assert.throws(() => solarToLunar(date), RangeError));
});

describe('lunarToSolar', () => {
  it('is the way back on every day, and lunar days follow each other', () => {
    let before = solarToLunar('1949-01-29');
    for (let date = '1949-01-30'; date <= '2101-01-28'; date = addDays(date, 1)) {
      const lunar = solarToLunar(date);
      if (lunarToSolar(lunar) !== date) assert.fail(date);
      const next = lunar.day === before.day + 1 || (lunar.day === 1 && before.day === before.monthDays);
      if (!next) assert.fail(date);
      before = lunar;
    }
  });

  it('takes the ordinary month unless the leap one is asked for', () => {
    assert.equal(lunarToSolar({ year: 2025, month: 6, day: 1 }), '2025-06-25');
    assert.equal(lunarToSolar({ year: 2025, month: 6, day: 1, leap: true }), '2025-07-25');
    assert.equal(lunarToSolar({ year: 2025, month: 7, day: 15 }), '2025-09-06');
  });

  const wrong = [
    { year: 2026, month: 6, day: 1, leap: true },
    { year: 2025, month: 5, day: 1, leap: true },
    { year: 2026, month: 0, day: 1 },
    { year: 2026, month: 13, day: 1 },
    { year: 2025, month: 13, day: 1 },
    { year: 2026, month: 1, day: 0 },
    { year: 2026, month: 1, day: 31 },
    { year: 2025, month: 12, day: 30 },
    { year: 1948, month: 1, day: 1 },
    { year: 2101, month: 1, day: 1 },
    { year: NaN, month: 1, day: 1 },
    { year: 2026, month: NaN, day: 1 },
    { year: 2026, month: 1, day: NaN },
  ];
  for (const lunar of wrong)
    it(`throws for ${JSON.stringify(lunar)}`, () => assert.throws(() => lunarToSolar(lunar), RangeError));

  it('throws for whatever is no day, and never gives a day that reads otherwise', () => {
    const lunar = fc.record({
      year: fc.integer({ min: 1940, max: 2110 }),
      month: fc.integer({ min: -1, max: 14 }),
      day: fc.integer({ min: -1, max: 32 }),
      leap: fc.boolean(),
    });
    fc.assert(
      fc.property(lunar, (given) => {
        let date;
        try {
          date = lunarToSolar(given);
        } catch (error) {
          assert.ok(error instanceof RangeError);
          return;
        }
        const { year, month, day, leap } = solarToLunar(date);
        assert.deepEqual({ year, month, day, leap }, { ...given });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('tetOf and lunarYearName', () => {
  it('agree with the published Tết days, leap months and names from 1990 to 2060', () => {
    assert.equal(printed.length, 71);
    for (const { year, name, tet, leapMonth } of printed) {
      assert.equal(tetOf(year), tet);
      assert.equal(lunarYearName(year), name);
      if (leapMonth) lunarToSolar({ year, month: leapMonth, day: 1, leap: true });
      else
        for (let month = 1; month <= 12; month++)
          assert.throws(() => lunarToSolar({ year, month, day: 1, leap: true }), RangeError);
    }
  });

  it('know the years that people name', () => {
    assert.equal(lunarYearName(1945), 'Ất Dậu');
    assert.equal(lunarYearName(1968), 'Mậu Thân');
    assert.equal(lunarYearName(2024), 'Giáp Thìn');
    assert.equal(lunarYearName(2027), 'Đinh Mùi');
  });
});
