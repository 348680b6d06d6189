import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { agenda, itemsOn } from '../../src/calendar/agenda.js';
import { packWeek } from '../../src/calendar/lanes.js';
import { monthGrid } from '../../src/calendar/month-grid.js';

const week = monthGrid('2026-02')[1]!; // 2 to 8 February
const span = (from: number, to: number) => ({
  from: `2026-02-${String(from).padStart(2, '0')}`,
  to: `2026-02-${String(to).padStart(2, '0')}`,
});
const brief = (items: ReturnType<typeof span>[], lanes = 3) =>
  packWeek(week, items, lanes).bars.map(({ lane, column, days }) => [lane, column, days]);

describe('packWeek', () => {
  it('puts spans that do not meet into one lane', () => {
    assert.deepEqual(brief([span(2, 3), span(4, 6)]), [
      [0, 0, 2],
      [0, 2, 3],
    ]);
  });
  it('puts spans that meet on a day into two', () => {
    assert.deepEqual(brief([span(2, 4), span(4, 6)]), [
      [0, 0, 3],
      [1, 2, 3],
    ]);
  });
  it('puts the longer of two that begin together on top', () => {
    assert.deepEqual(brief([span(3, 3), span(3, 7)]), [
      [0, 1, 5],
      [1, 1, 1],
    ]);
  });
  it('marks what began before and what goes on after', () => {
    const { bars } = packWeek(week, [{ from: '2026-01-20', to: '2026-03-01' }], 3);
    assert.deepEqual(
      bars.map(({ column, days, continued, continues }) => [column, days, continued, continues]),
      [[0, 7, true, true]],
    );
  });
  it('counts what finds no lane, on each of its days', () => {
    const { bars, hidden } = packWeek(week, [span(2, 8), span(2, 8), span(4, 5)], 2);
    assert.equal(bars.length, 2);
    assert.deepEqual(hidden, [0, 0, 1, 1, 0, 0, 0]);
  });
  it('never lays one bar over another, and loses none', () => {
    const anySpan = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.nat({ max: 12 }))
      .map(([from, length]) => span(from, Math.min(28, from + length)));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (items, lanes) => {
        const { bars, hidden } = packWeek(week, items, lanes);
        for (let day = 0; day < 7; day++) {
          const over = bars.filter(({ column, days }) => column <= day && column + days > day);
          assert.equal(new Set(over.map(({ lane }) => lane)).size, over.length);
          assert.equal(over.length + hidden[day]!, itemsOn(items, week[day]!).length);
        }
      }),
    );
  });
});

describe('agenda', () => {
  it('names each item once, on its first day of the month', () => {
    const items = [
      { from: '2026-01-30', to: '2026-02-03' },
      span(1, 2),
      span(5, 5),
      { from: '2026-03-01', to: '2026-03-02' },
    ];
    assert.deepEqual(
      agenda(items, '2026-02-01', '2026-02-28').map(({ date, items: own }) => [date, own.length]),
      [
        ['2026-02-01', 2],
        ['2026-02-05', 1],
      ],
    );
  });
});
