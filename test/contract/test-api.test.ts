import assert from 'node:assert/strict';
import { it } from 'node:test';
import { HangViet } from '../../src/sdk/index.js';
import { createTestApi } from '../../src/testing/index.js';
import { NOW, onEveryDatabase } from '../server/helpers/databases.js';
import { type Tell, teller } from './helpers/outcome.js';
import { clientOf, staffOf } from './helpers/staff.js';
import { events } from './scripts/events.js';
import { files } from './scripts/files.js';
import { lists } from './scripts/lists.js';
import { matches } from './scripts/matches.js';
import { meetings } from './scripts/meetings.js';
import { office } from './scripts/office.js';
import { records } from './scripts/records.js';
import { refusals } from './scripts/refusals.js';

type Script = (tell: Tell, hv: HangViet, nobody: HangViet) => Promise<void>;

// In this order: each goes on with what those before it left.
const scripts: Script[] = [records, office, events, meetings, matches, lists, files, refusals];

async function logOf(hv: HangViet, nobody: HangViet): Promise<Record<string, unknown>> {
  const log: Record<string, unknown> = {};
  for (const script of scripts) await script(teller(log), hv, nobody);
  return log;
}

onEveryDatabase('the API and the test API', 'empty', (world) => {
  it('answer the same calls alike', async () => {
    const real = await logOf(await staffOf(world), clientOf(world));
    const test = createTestApi({ today: NOW.toISOString().slice(0, 10) });
    const shared = { api: test.api, fetch: test.fetch };
    const tried = await logOf(new HangViet({ ...shared, key: test.key }), new HangViet(shared));
    assert.deepEqual(tried, real);
  });
});
