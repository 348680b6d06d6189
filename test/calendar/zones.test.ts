import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

// Grids, lanes and agendas of thirty years, made by a process that lives in the zone.
const SCRIPT = `
  import { createHash } from 'node:crypto';
  import { agenda } from './src/calendar/agenda.ts';
  import { packWeek } from './src/calendar/lanes.ts';
  import { monthGrid } from './src/calendar/month-grid.ts';
  import { addMonths, lastDay } from './src/calendar/months.ts';
  const hash = createHash('sha256');
  const items = [{ from: '2026-03-07', to: '2026-03-09' }, { from: '2025-12-28', to: '2026-01-03' }];
  for (let month = '2010-01'; month < '2040-01'; month = addMonths(month, 1))
    for (const week of monthGrid(month))
      hash.update(JSON.stringify([week, packWeek(week, items, 3), agenda(items, month + '-01', lastDay(month))]));
  console.log(hash.digest('hex'), new Date(2026, 0, 1).getTimezoneOffset());
`;
const fingerprint = (TZ: string) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', SCRIPT],
    { env: { ...process.env, TZ }, encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  return stdout.trim().split(' ') as [hash: string, offset: string];
};

describe('the calendar in the zone of the machine', () => {
  const [home] = fingerprint('Asia/Ho_Chi_Minh');
  for (const [zone, offset] of [
    ['America/Los_Angeles', '480'],
    ['Pacific/Kiritimati', '-840'],
  ] as const)
    it(`is the same in ${zone}`, () => assert.deepEqual(fingerprint(zone), [home, offset]));
});
