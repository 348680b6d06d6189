import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as vietnam from '../../src/vietnam/index.js';

const PUBLIC = [
  'AmbiguousProvinceError',
  'LUNAR_YEARS',
  'UnknownProvinceError',
  'addDays',
  'compareVietnamese',
  'currentUnitOf',
  'dateOfDay',
  'dayNumber',
  'daysBetween',
  'daysInMonth',
  'eraOn',
  'fold',
  'foldWithMap',
  'formatDate',
  'formatDateInWords',
  'formatDateRange',
  'formatDong',
  'formatLongDate',
  'formatMonth',
  'formatNumber',
  'highlightRanges',
  'holidaysBetween',
  'holidaysOn',
  'lunarToSolar',
  'lunarYearName',
  'ocopStatus',
  'provinceById',
  'provinceFullNameOn',
  'provincePhaseOn',
  'provinceTypeOn',
  'provinceUnits',
  'regions',
  'resolveProvince',
  'slugify',
  'solarToLunar',
  'sortKey',
  'tetOf',
  'todayInVietnam',
  'unitsWithin',
  'weekday',
  'withoutMarks',
];

describe('hang-viet/vietnam', () => {
  it('exports what is promised', () => assert.deepEqual(Object.keys(vietnam).sort(), PUBLIC));
});

describe('docs/vietnam.md', () => {
  const page = readFileSync(new URL('../../docs/vietnam.md', import.meta.url), 'utf8');
  const code = [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, block = '']) => block).join('\n');
  const imports = /^import \{([^}]*)\} from 'hang-viet\/vietnam';$/gm;
  const run = (expression: string): unknown =>
    new Function('vietnam', `with (vietnam) { return (${expression}); }`)(vietnam);
  const examples = [...code.matchAll(/^(.+); \/\/ (.+)$/gm)];

  it('says after // what each line gives', () => {
    assert.ok(examples.length > 50);
    for (const [line, given = '', told = ''] of examples) {
      const thrown = /^throws (\w+)$/.exec(told)?.[1];
      if (thrown) assert.throws(() => run(given), { name: thrown }, line);
      else assert.deepEqual(run(given), run(told), line);
    }
  });

  it('has no line that is not run, and imports only what there is', () => {
    const lines = code.replace(imports, '').split('\n').filter(Boolean);
    assert.equal(lines.length, examples.length);
    const imported = [...code.matchAll(imports)].flatMap(([, names]) => names?.match(/\w+/g) ?? []);
    assert.ok(imported.length > 20);
    for (const name of imported) assert.ok(PUBLIC.includes(name), name);
  });
});
