import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthGrid } from '../../src/calendar/month-grid.js';
import { addMonths, firstDay, lastDay } from '../../src/calendar/months.js';
import { addDays, weekday } from '../../src/vietnam/date.js';

describe('monthGrid', () => {
  for (const [month, weeks, first, last, why] of [
    ['2021-02', 4, '2021-02-01', '2021-02-28', 'four whole weeks'],
    ['2026-02', 5, '2026-01-26', '2026-03-01', 'begins on a Sunday'],
    ['2024-02', 5, '2024-01-29', '2024-03-03', 'a leap day'],
    ['2026-03', 6, '2026-02-23', '2026-04-05', 'six weeks'],
    ['2025-12', 5, '2025-12-01', '2026-01-04', 'the end of a year'],
    ['2026-01', 5, '2025-12-29', '2026-02-01', 'the beginning of a year'],
    ['2026-06', 5, '2026-06-01', '2026-07-05', 'begins on a Monday'],
    ['2026-09', 5, '2026-08-31', '2026-10-04', 'begins on a Tuesday'],
    ['2026-04', 5, '2026-03-30', '2026-05-03', 'begins on a Wednesday'],
    ['2026-10', 5, '2026-09-28', '2026-11-01', 'begins on a Thursday'],
    ['2026-05', 5, '2026-04-27', '2026-05-31', 'begins on a Friday'],
    ['2026-08', 6, '2026-07-27', '2026-09-06', 'begins on a Saturday'],
  ] as const)
    it(`${month} has ${weeks} weeks from ${first} to ${last}: ${why}`, () => {
      const grid = monthGrid(month);
      assert.equal(grid.length, weeks);
      assert.equal(grid[0]![0], first);
      assert.equal(grid.at(-1)!.at(-1), last);
    });

  it('begins weeks on a Sunday when asked to', () => {
    const grid = monthGrid('2026-02', 6);
    assert.deepEqual([grid.length, grid[0]![0], grid.at(-1)![6]], [4, '2026-02-01', '2026-02-28']);
  });

  it('has every day of 1200 months once, in order, in whole weeks that begin on the day asked for', () => {
    for (let month = '2000-01', n = 0; n < 1200; n++, month = addMonths(month, 1))
      for (const firstWeekday of [0, 6]) {
        const days = monthGrid(month, firstWeekday).flat();
        assert.equal(weekday(days[0]!), firstWeekday);
        assert.equal(days.length % 7, 0);
        days.forEach((day, index) => assert.equal(day, addDays(days[0]!, index)));
        assert.ok(days.indexOf(firstDay(month)) < 7 && days.indexOf(firstDay(month)) >= 0, month);
        assert.ok(days.indexOf(lastDay(month)) >= days.length - 7, month);
      }
  });
});
