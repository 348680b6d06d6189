import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packWeek } from '../../src/calendar/lanes.js';

const week = [9, 10, 11, 12, 13, 14, 15].map((day) => `2026-02-${String(day).padStart(2, '0')}`);
const day = (n: number) => `2026-02-${String(n).padStart(2, '0')}`;
const span = (name: string, from: number | string, to: number | string = from) => ({
  name,
  from: typeof from === 'string' ? from : day(from),
  to: typeof to === 'string' ? to : day(to),
});
/** Bars as `name@lane:column+days`, with `<` and `>` where they go on. */
const drawn = (...[items, lanes = 3, taken = []]: [ReturnType<typeof span>[], number?, string[]?]) => {
  const { bars, hidden } = packWeek(week, items, lanes, taken);
  return [
    bars
      .map(
        ({ item, lane, column, days, continued, continues }) =>
          `${continued ? '<' : ''}${item.name}@${lane}:${column}+${days}${continues ? '>' : ''}`,
      )
      .join(' '),
    hidden.join(''),
  ];
};

describe('packWeek', () => {
  it('is empty for an empty week', () => assert.deepEqual(drawn([]), ['', '0000000']));

  it('lets what does not meet share a lane', () =>
    assert.deepEqual(drawn([span('a', 9, 10), span('b', 11, 11), span('c', 12, 15)]), [
      'a@0:0+2 b@0:2+1 c@0:3+4',
      '0000000',
    ]));

  it('gives those that meet lanes of their own, the earlier and the longer first', () =>
    assert.deepEqual(drawn([span('short', 10, 10), span('late', 11, 12), span('long', 10, 13)]), [
      'long@0:1+4 short@1:1+1 late@1:2+2',
      '0000000',
    ]));

  it('cuts at both ends of the week and says so', () =>
    assert.deepEqual(
      drawn([
        span('before', 2, 11),
        span('after', 14, 22),
        span('through', '2025-12-30', '2027-01-01'),
        span('past', 2, 8),
        span('future', 16, 20),
      ]),
      ['<through@0:0+7> <before@1:0+3 after@1:5+2>', '0000000'],
    ));

  it('keeps the last lane free on days with more than there is room for', () => {
    const three = [span('a', 9), span('b', 9), span('c', 9)];
    assert.deepEqual(drawn(three), ['a@0:0+1 b@1:0+1 c@2:0+1', '0000000']);
    assert.deepEqual(drawn([...three, span('d', 9)]), ['a@0:0+1 b@1:0+1', '2000000']);
  });

  it('hides a bar of the last lane whole, and counts it on each of its days', () =>
    assert.deepEqual(drawn([span('a', 9, 15), span('b', 9, 15), span('c', 9, 12), span('d', 11, 11)]), [
      'a@0:0+7 b@1:0+7',
      '1121000',
    ]));

  it('leaves the topmost lane of taken days alone', () =>
    assert.deepEqual(drawn([span('a', 9, 11), span('b', 12, 13)], 3, [day(10)]), [
      'a@1:0+3 b@0:3+2',
      '0000000',
    ]));

  it('has no two bars over each other and loses none, for any spans', () => {
    let seed = 7;
    const random = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    for (let run = 0; run < 300; run++) {
      const items = Array.from({ length: random(20) }, (_, i) => {
        const from = 5 + random(12);
        return span(`${i}`, from, from + random(9));
      });
      const lanes = 2 + random(4);
      const { bars, hidden } = packWeek(week, items, lanes);
      week.forEach((date, column) => {
        const here = bars.filter((bar) => bar.column <= column && column < bar.column + bar.days);
        assert.equal(new Set(here.map(({ lane }) => lane)).size, here.length);
        assert.ok(here.every(({ lane }) => lane < (hidden[column] ? lanes - 1 : lanes)));
        const all = items.filter(({ from, to }) => from <= date && date <= to).length;
        assert.equal(here.length + hidden[column]!, all);
      });
    }
  });

  it('changes nothing that it is given', () => {
    const items = [span('b', 12), span('a', 9)];
    const before = structuredClone(items);
    packWeek(Object.freeze(week), Object.freeze(items), 3);
    assert.deepEqual(items, before);
  });
});
