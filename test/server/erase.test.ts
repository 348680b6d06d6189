import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { erasingOf } from '../../server/src/commands/erase.js';
import { erase } from '../../server/src/submissions/erase.js';
import { keepHouse } from '../../server/src/submissions/housekeeping.js';
import { NOW, onEveryDatabase } from './helpers/databases.js';
import { addEvent } from './helpers/office.js';

const DAY = 86_400_000;

onEveryDatabase('erasing who sent something in', 'empty', (world) => {
  const author = { actor: 'command:erase', now: NOW };
  const send = async (event: string, mark: string, phone: string) => {
    const key = await world.key('events:write');
    const { body } = await world.send('POST', `/v1/events/${event}/contributions`, {
      key,
      headers: { 'Idempotency-Key': mark },
      body: {
        kind: 'solution',
        text: `Lời ${mark}`,
        by: `Bà ${mark}`,
        contact: { name: `Tên ${mark}`, email: `${mark}@example.vn`, phone, organisation: `Hội ${mark}` },
        message: `Nhắn ${mark}`,
        consent: { text: 'Tôi đồng ý', version: '3' },
      },
    });
    await world.send('PATCH', `/v1/events/${event}/contributions/${body.id}`, {
      key,
      headers: { 'If-Match': '*' },
      body: { status: 'published' },
    });
    return body.id as string;
  };
  /** Every row of every table, as text. */
  const everything = async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
      world.db,
    );
    const texts = [];
    for (const { name } of rows)
      texts.push(
        (
          await sql<{
            t: string;
          }>`select coalesce(string_agg(t::text, ' '), '') as t from ${sql.table(name)} t`.execute(world.db)
        ).rows[0]!.t,
      );
    return texts.join('\n');
  };

  it('leaves nothing of them in the database, and everyone else', async () => {
    await addEvent(world, 'toa-dam');
    const [a, b, c] = [
      await send('toa-dam', 'alpha', '0912 345 678'),
      await send('toa-dam', 'beta', '0912.345.679'),
      await send('toa-dam', 'gamma', '+84 912 345 670'),
    ];
    assert.deepEqual(await erase(world.db, { email: 'ALPHA@example.vn ' }, author), [
      { kind: 'contribution', record: a },
    ]);
    assert.deepEqual(await erase(world.db, { phone: '0912345679' }, author), [
      { kind: 'contribution', record: b },
    ]);
    assert.deepEqual(await erase(world.db, { email: 'alpha@example.vn' }, author), [], 'once');
    const all = await everything();
    assert.doesNotMatch(all, /alpha|beta|345678|345 678|345\.679/);
    assert.match(all, /Tên gamma/);
    const shown = (await world.get('/v1/events/toa-dam/contributions')).body;
    assert.deepEqual(
      shown.data.map(({ id }: { id: string }) => id),
      [c],
      'what is erased is no longer shown',
    );
    const { rows } = await sql<{ record: string; changes: string }>`
      select record, changes from audit where action = 'erase' order by id`.execute(world.db);
    assert.deepEqual(rows, [
      { record: a, changes: '[]' },
      { record: b, changes: '[]' },
    ]);
    assert.equal((await erase(world.db, { submission: c }, author)).length, 1);
  });

  it('happens by itself after the days that are set, and old keys and counts go', async () => {
    await addEvent(world, 'giu-lau');
    const id = await send('giu-lau', 'delta', '0912 345 671');
    await sql`insert into counters values ('budget:day', ${NOW.toISOString()}::timestamptz, 1)`.execute(
      world.db,
    );
    const later = (days: number) => new Date(NOW.getTime() + days * DAY + 1);
    const keep = (retentionDays: number, days: number) =>
      keepHouse({ db: world.db, retentionDays }, later(days), 'command:serve');
    assert.deepEqual(await keep(30, 30 - 1), []);
    assert.deepEqual(await keep(0, 1000), []);
    assert.deepEqual(await keep(30, 30), [{ kind: 'contribution', record: id }]);
    for (const table of ['idempotency', 'counters'])
      assert.equal((await sql`select 1 from ${sql.table(table)}`.execute(world.db)).rows.length, 0, table);
    assert.doesNotMatch(await everything(), /delta/);
  });

  it('must be told of whom', () => {
    assert.deepEqual(erasingOf({ 'older-than': '30' }, NOW), {
      sentBefore: new Date(NOW.getTime() - 30 * DAY),
    });
    for (const flags of [
      {},
      { email: '' },
      { email: 'a@b.vn', phone: '1' },
      { phone: 'x' },
      { 'older-than': '0' },
    ])
      assert.throws(() => erasingOf(flags, NOW), /--/);
  });
});
