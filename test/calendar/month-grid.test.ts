import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { monthGrid } from '../../src/calendar/month-grid.js';
import { addMonths, isMonth, lastDay } from '../../src/calendar/months.js';

describe('monthGrid', () => {
  const cases: [month: string, first: string, last: string, weeks: number, why: string][] = [
    ['2026-02', '2026-01-26', '2026-03-01', 5, 'begins on a Sunday'],
    ['2021-02', '2021-02-01', '2021-02-28', 4, 'four weeks exactly'],
    ['2024-02', '2024-01-29', '2024-03-03', 5, 'a leap year'],
    ['2026-03', '2026-02-23', '2026-04-05', 6, 'six weeks'],
    ['2025-12', '2025-12-01', '2026-01-04', 5, 'into the next year'],
    ['2023-01', '2022-12-26', '2023-02-05', 6, 'from the year before'],
  ];
  for (const [month, first, last, weeks, why] of cases)
    it(`lays out ${month}: ${why}`, () => {
      const grid = monthGrid(month);
      assert.equal(grid.length, weeks);
      assert.ok(grid.every((week) => week.length === 7));
      assert.equal(grid[0]![0], first);
      assert.equal(grid.at(-1)![6], last);
    });

  it('can begin weeks with Sunday', () => {
    assert.equal(monthGrid('2026-02', 6)[0]![0], '2026-02-01');
  });

  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'])
    it(`is the same for a reader in ${zone}`, () => {
      const path = fileURLToPath(new URL('../../src/calendar/month-grid.ts', import.meta.url));
      const said = execFileSync(
        process.execPath,
        [
          '--import',
          'tsx',
          '--input-type=module',
          '--eval',
          `import { monthGrid } from ${JSON.stringify(path)}; console.log(JSON.stringify(monthGrid('2026-02')))`,
        ],
        { encoding: 'utf8', env: { ...process.env, TZ: zone } },
      );
      assert.deepEqual(JSON.parse(said), monthGrid('2026-02'));
    });
});

describe('months', () => {
  it('steps over the ends of years', () => {
    assert.equal(addMonths('2025-12', 1), '2026-01');
    assert.equal(addMonths('2026-01', -1), '2025-12');
    assert.equal(addMonths('2026-01', -13), '2024-12');
  });
  it('knows the last day', () => {
    assert.equal(lastDay('2024-02'), '2024-02-29');
    assert.equal(lastDay('2100-02'), '2100-02-28');
  });
  it('takes only months for months', () => {
    for (const text of ['2026-00', '2026-13', '2026-2', '', 'x', null, undefined])
      assert.equal(isMonth(text), false);
    assert.equal(isMonth('2026-02'), true);
  });
});
