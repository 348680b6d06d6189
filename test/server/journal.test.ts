import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Journal, type JournalLine } from '../../server/src/submissions/journal.js';
import { erase } from '../../server/src/submissions/erase.js';
import { replay } from '../../server/src/submissions/replay.js';
import { createApp } from '../../server/src/app.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';
import { addEvent, from } from './helpers/office.js';
import { sql } from 'kysely';

const line = (record: string): JournalLine => ({
  kind: 'feedback',
  record,
  rows: { feedback: [{ id: record }] },
});
const names = async (journal: Journal) => (await journal.read()).map(({ record }) => record);

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'hang-viet-journal-')), 'journal');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('the journal', () => {
  it('has every line once it is told to be written, for its owner alone', async () => {
    const journal = new Journal(folder, () => NOW);
    const ids = Array.from({ length: 200 }, (_, i) => `f-${i}`);
    await Promise.all(ids.map((id) => journal.append(line(id))));
    assert.deepEqual(await names(new Journal(folder)), ids);
    assert.deepEqual(await readdir(folder), ['2026-11-23.ndjson']);
    assert.equal((await stat(join(folder, '2026-11-23.ndjson'))).mode & 0o777, 0o600);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    await journal.close();
  });

  it('survives a last line that was cut off', async () => {
    const file = join(folder, '2026-11-23.ndjson');
    const first = new Journal(folder, () => NOW);
    await first.append(line('a'));
    await first.close();
    await appendFile(file, '{"kind":"feedback","record":"b","ro');
    const second = new Journal(folder, () => NOW);
    await second.append(line('c'));
    assert.deepEqual(await names(second), ['a', 'c']);
    await second.close();
  });

  it('forgets what was erased, also while others are written, and old days', async () => {
    const clock = { now: new Date(NOW.getTime() - 86_400_000) };
    const journal = new Journal(folder, () => clock.now);
    await journal.append(line('a'));
    clock.now = NOW;
    await Promise.all([
      journal.append(line('b')),
      journal.forget([{ kind: 'feedback', record: 'a' }]),
      journal.append(line('c')),
    ]);
    const lines = await journal.read();
    assert.deepEqual(
      lines.filter(({ erased }) => !erased).map(({ record }) => record),
      ['b', 'c'],
    );
    assert.deepEqual(
      lines.filter(({ erased }) => erased),
      [{ kind: 'feedback', record: 'a', erased: true }],
    );
    await writeFile(join(folder, '2026-11-08.ndjson'), '');
    await journal.prune();
    assert.deepEqual(await readdir(folder), ['2026-11-22.ndjson', '2026-11-23.ndjson']);
    await journal.close();
  });

  it('fails those who wait when it cannot be written, and goes on when it can', async () => {
    await writeFile(folder, '');
    const journal = new Journal(folder, () => NOW);
    await assert.rejects(journal.append(line('a')));
    await rm(folder);
    await journal.append(line('b'));
    assert.deepEqual(await names(journal), ['b']);
    await journal.close();
  });
});

onEveryDatabase('what a journal brings back', 'empty', (world) => {
  it('is what an older copy of the database lacks, but for what was erased', async () => {
    await addEvent(world, 'hop-mat');
    const journal = new Journal(folder, () => NOW);
    const { app } = createApp({ db: world.db, clock: () => NOW, checkEvery: 0, journal });
    const key = await world.publishable('https://baohanoi.vn');
    const path = '/v1/events/hop-mat/registrations';
    const send = async (name: string) => {
      const answer = await app.request(`http://localhost${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${key}`,
          Origin: 'https://baohanoi.vn',
          'Content-Type': 'application/json',
          'Idempotency-Key': name,
        },
        body: JSON.stringify({ role: 'visitor', ...from(name) }),
      });
      return [answer.status, (await answer.json()) as { id: string; receipt: string }] as const;
    };
    const [, kept] = await send('lan');
    const [, lost] = await send('hoa');
    const [, gone] = await send('xoa');
    const author = { actor: 'test', now: NOW };
    await journal.forget(await erase(world.db, { submission: gone.id }, author));
    assert.doesNotMatch(await readFile(join(folder, '2026-11-23.ndjson'), 'utf8'), /xoa/);

    // As it was after the first: with the erased one as if it never had been.
    for (const { id } of [lost, gone]) {
      await sql`delete from registrations where id = ${id}`.execute(world.db);
      await sql`delete from people where record = ${id}`.execute(world.db);
      await sql`delete from receipts where record = ${id}`.execute(world.db);
      await sql`delete from idempotency where body like ${`%${id}%`}`.execute(world.db);
    }
    assert.equal(await replay(world.db, journal, NOW), 1);
    assert.equal(await replay(world.db, journal, NOW), 0, 'again changes nothing');
    for (const { id, receipt } of [kept, lost])
      assert.equal((await world.get(`${path}/${id}?receipt=${receipt}`)).status, 200);
    assert.equal((await world.get(`${path}/${gone.id}?receipt=${gone.receipt}`)).status, 404);
    assert.deepEqual(await send('hoa'), [201, lost], 'the same answer for its key');
    const staff = await world.key('events:read');
    const { body } = await world.get(`${path}/${lost.id}`, { Authorization: `Bearer ${staff}` });
    assert.equal(body.sender.email, 'hoa@example.vn');
    assert.equal((await send('mai'))[0], 201, 'numbers go on');
    await journal.close();
  });
});
