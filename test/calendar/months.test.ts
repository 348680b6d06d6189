import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addMonths,
  firstDay,
  isDay,
  isMonth,
  lastDay,
  monthOf,
  sameDayIn,
} from '../../src/calendar/months.js';

describe('months', () => {
  for (const [month, count, expected] of [
    ['2026-02', 1, '2026-03'],
    ['2026-01', -1, '2025-12'],
    ['2025-12', 1, '2026-01'],
    ['2026-02', 0, '2026-02'],
    ['2026-02', -14, '2024-12'],
    ['2024-02', 48, '2028-02'],
    ['1999-12', 1, '2000-01'],
  ] as const)
    it(`${month} and ${count} months is ${expected}`, () => assert.equal(addMonths(month, count), expected));

  for (const [month, last] of [
    ['2024-02', '2024-02-29'],
    ['2026-02', '2026-02-28'],
    ['2000-02', '2000-02-29'],
    ['2100-02', '2100-02-28'],
    ['2026-04', '2026-04-30'],
    ['2026-12', '2026-12-31'],
  ] as const)
    it(`${month} ends on ${last}`, () => {
      assert.equal(lastDay(month), last);
      assert.equal(firstDay(month), `${month}-01`);
      assert.equal(monthOf(last), month);
    });

  it('keeps the day, or takes the last of a shorter month', () => {
    assert.equal(sameDayIn('2026-02', '2026-01-31'), '2026-02-28');
    assert.equal(sameDayIn('2024-02', '2023-01-30'), '2024-02-29');
    assert.equal(sameDayIn('2026-12', '2026-11-30'), '2026-12-30');
    assert.equal(sameDayIn('2026-12', '2026-12-07'), '2026-12-07');
  });

  it('tells months from what is none', () => {
    for (const month of ['2026-01', '2026-12', '1949-06']) assert.ok(isMonth(month), month);
    for (const none of ['2026-13', '2026-00', '2026-1', '2026', '0026-01', '2026-01-01', '', null, undefined])
      assert.ok(!isMonth(none), String(none));
  });

  it('tells days of the calendar from what is none', () => {
    for (const day of ['2024-02-29', '2026-12-31']) assert.ok(isDay(day), day);
    for (const none of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-2-1', 'today', ''])
      assert.ok(!isDay(none), none);
  });
});
