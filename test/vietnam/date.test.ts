import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInMonth,
  todayInVietnam,
  weekday,
} from '../../src/vietnam/date.js';

describe('calendar dates', () => {
  it('are counted in days, over leap days, months and years', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2026-02-28', 1), '2026-03-01');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    assert.equal(daysBetween('2025-07-01', '2026-07-01'), 365);
    assert.equal(daysBetween('2026-07-01', '2025-07-01'), -365);
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('1969-12-31'), -1);
  });

  it('have a day of the week, Monday first', () => {
    assert.equal(weekday('2026-11-23'), 0);
    assert.equal(weekday('2026-11-29'), 6);
    assert.equal(weekday('1950-01-01'), 6);
  });

  it('have months of their length', () => {
    assert.deepEqual(
      ['2026-01', '2026-02', '2024-02', '2100-02', '2026-04', '2026-12'].map(daysInMonth),
      [31, 28, 29, 28, 30, 31],
    );
  });

  it('come back from their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        assert.equal(dayNumber(dateOfDay(day)), day);
      }),
    );
  });

  for (const wrong of ['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '', 'hôm nay', '2026-01-01T00:00'])
    it(`are not "${wrong}"`, () => assert.throws(() => dayNumber(wrong), RangeError));
});

describe('todayInVietnam', () => {
  it('turns at midnight UTC+7', () => {
    assert.equal(todayInVietnam(new Date('2026-11-22T16:59:59Z')), '2026-11-22');
    assert.equal(todayInVietnam(new Date('2026-11-22T17:00:00Z')), '2026-11-23');
  });

  it('is a date of today when not told the time', () => assert.match(todayInVietnam(), /^\d{4}-\d\d-\d\d$/));
});
