import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { onEveryDatabase } from './helpers/databases.js';
import { addEvent, from } from './helpers/office.js';

onEveryDatabase('what is sent in', 'empty', (world) => {
  const prepare = async (id: string) => {
    await addEvent(world, id);
    const page = await world.publishable('https://baohanoi.vn');
    const path = `/v1/events/${id}/registrations`;
    const send = (name: string, more: object = {}, headers: Record<string, string> = {}) =>
      world.send('POST', path, {
        key: page,
        headers: { Origin: 'https://baohanoi.vn', ...headers },
        body: { role: 'visitor', elapsed: 60_000, ...from(name), ...more },
      });
    const count = async () => {
      const key = await world.key('events:read');
      return (await world.get(path, { Authorization: `Bearer ${key}` })).body.total as number;
    };
    return { path, send, count };
  };

  it('is kept once for an Idempotency-Key, however often it comes', async () => {
    const { send, count } = await prepare('mot-lan');
    const header = { 'Idempotency-Key': 'a-1' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('lan', {}, header)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    for (const { body } of answers) assert.deepEqual(body, answers[0]!.body);
    assert.equal(await count(), 1);
    const other = await send('khac', {}, header);
    assert.equal(other.status, 422);
    assert.equal(other.body.code, 'idempotency-key-reused');
    assert.equal((await send('lan', {}, { 'Idempotency-Key': 'two words' })).status, 400);
  });

  it('is answered like any other and not kept when a program filled it in', async () => {
    const { path, send, count } = await prepare('chuong-trinh');
    const { status, body } = await send('bot', { homepage: 'https://spam.example' });
    assert.equal(status, 201);
    assert.deepEqual(Object.keys(body).sort(), ['id', 'receipt', 'status', 'updatedAt']);
    assert.equal(await count(), 0);
    assert.equal((await world.get(`${path}/${body.id}?receipt=${body.receipt}`)).status, 404);
  });

  it('leaves nothing behind when it is refused', async () => {
    const { path, send } = await prepare('bi-tu-choi');
    const people = async () =>
      (await sql<{ n: number }>`select count(*)::int as n from people`.execute(world.db)).rows[0]!.n;
    const before = await people();
    assert.equal((await send('x', { seats: 0 })).status, 422);
    assert.equal((await send('x', { consent: undefined })).status, 422);
    assert.equal((await send('x', { contact: { name: 'x' } })).status, 422);
    const key = await world.publishable('https://baohanoi.vn');
    const body = { role: 'visitor', ...from('x') };
    assert.equal((await world.send('POST', path, { body })).status, 401);
    assert.equal(
      (await world.send('POST', path, { key, body, headers: { Origin: 'https://other.example' } })).status,
      403,
    );
    const later = { 'Idempotency-Key': 'b-1' };
    assert.equal((await send('x', { role: 'supplier', party: 'khong-co' }, later)).status, 422);
    assert.equal(await people(), before);
    assert.equal((await send('x', {}, later)).status, 201, 'a refusal does not use up the key');
  });

  it('stands in no other place of the database', async () => {
    const { send } = await prepare('noi-khac');
    await send('kin-dao', { message: 'Lời nhắn kín' });
    const { rows } = await sql<{ tables: string }>`
      select string_agg(t, ' ') as tables from (
        select 'audit' as t from audit where changes like '%kin-dao%' or changes like '%nhắn kín%'
        union all select 'registrations' from registrations where doc like '%kin-dao%' or doc like '%nhắn kín%'
        union all select 'idempotency' from idempotency where body like '%kin-dao%') as found`.execute(
      world.db,
    );
    assert.equal(rows[0]!.tables, null);
  });
});
