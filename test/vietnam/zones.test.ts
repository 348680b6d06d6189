import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

// Everything that could shift by a day, in one fingerprint, made by a process that lives in the zone.
const SCRIPT = `
  import { createHash } from 'node:crypto';
  import * as vn from './src/vietnam/index.ts';
  const hash = createHash('sha256');
  for (let date = '1950-01-01'; date <= '2100-12-31'; date = vn.addDays(date, 1)) {
    const lunar = vn.solarToLunar(date);
    hash.update(JSON.stringify([date, lunar, vn.lunarToSolar(lunar), vn.weekday(date)]));
  }
  hash.update(JSON.stringify(vn.holidaysBetween('1990-01-01', '2060-12-31')));
  hash.update(vn.todayInVietnam(new Date('2026-02-16T17:00:00Z')));
  hash.update(vn.formatLongDate('2026-02-17') + vn.formatDateRange('2026-02-17', '2026-03-01', 'en'));
  hash.update(vn.resolveProvince('Huế', { asOf: '2025-06-30' }).id);
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

describe('hang-viet/vietnam in the zone of the machine', () => {
  const [home] = fingerprint('Asia/Ho_Chi_Minh');
  // UTC−10 to UTC+14, and zones with a leap into summer at midnight.
  for (const [zone, offset] of [
    ['Pacific/Honolulu', '600'],
    ['America/Sao_Paulo', '180'],
    ['Asia/Beirut', '-120'],
    ['Pacific/Kiritimati', '-840'],
  ] as const)
    it(`says the same in ${zone}`, () => assert.deepEqual(fingerprint(zone), [home, offset]));
});
