import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agenda, itemsOn } from '../../src/calendar/agenda.js';

const items = [
  { name: 'under way', from: '2026-01-20', to: '2026-02-03' },
  { name: 'goes on', from: '2026-02-27', to: '2026-03-04' },
  { name: 'one day', from: '2026-02-14', to: '2026-02-14' },
  { name: 'same day', from: '2026-02-14', to: '2026-02-20' },
  { name: 'before', from: '2026-01-01', to: '2026-01-31' },
  { name: 'after', from: '2026-03-01', to: '2026-03-01' },
];

describe('agenda', () => {
  it('has each item once, by the first of its days within the month', () => {
    const days = agenda(items, '2026-02-01', '2026-02-28');
    assert.deepEqual(
      days.map(({ date, items: own }) => [date, ...own.map(({ name }) => name)]),
      [
        ['2026-02-01', 'under way'],
        ['2026-02-14', 'one day', 'same day'],
        ['2026-02-27', 'goes on'],
      ],
    );
  });
  it('is empty when nothing happens', () => assert.deepEqual(agenda(items, '2027-01-01', '2027-01-31'), []));
});

describe('itemsOn', () => {
  for (const [date, names] of [
    ['2026-02-03', ['under way']],
    ['2026-02-04', []],
    ['2026-02-14', ['one day', 'same day']],
    ['2026-03-01', ['goes on', 'after']],
  ] as const)
    it(`finds what there is on ${date}`, () =>
      assert.deepEqual(
        itemsOn(items, date).map(({ name }) => name),
        names,
      ));
});
