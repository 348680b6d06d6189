import { HangViet } from '../../../src/sdk/index.js';
import { createTestApi, type TestRecords } from '../../../src/testing/index.js';
import given from '../fixture.json' with { type: 'json' };
import type { Answers } from '../scene.js';

/** The day that it is in every picture: nine in the morning in Viet Nam. */
export const TODAY = '2026-02-05';

const INK = 'ẪẶỘỮẾ gpyqj';
const isWords = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'vi' in value;

/** The records with tall and deep letters in every name and title. */
const inked = (): TestRecords =>
  JSON.parse(JSON.stringify(given), (key, value: unknown) => {
    if (!/^(name|title|currentName|venue|label)$/.test(key)) return value;
    if (typeof value === 'string') return INK;
    return isWords(value) ? Object.fromEntries(Object.keys(value).map((language) => [language, INK])) : value;
  }) as TestRecords;

export function clientFor(answers: Answers, { ink = false } = {}): HangViet {
  const test = createTestApi({
    today: TODAY,
    records: answers === 'nothing' ? {} : ink ? inked() : (given as unknown as TestRecords),
    faults: {
      records: [],
      nothing: [],
      never: [{ fail: 'hang' as const, times: Infinity }],
      'an error': [{ fail: 503, times: Infinity }],
    }[answers],
  });
  return new HangViet({
    api: test.api,
    fetch: test.fetch,
    retry: 0,
    timeout: 1e9,
    totalTimeout: 1e9,
  });
}
