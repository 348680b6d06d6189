import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { formats } from '../../../server/src/files/formats.js';
import { createJob, findJob, takeTurn } from '../../../server/src/files/import/jobs.js';
import { mergeRows } from '../../../server/src/files/import/merge.js';
import { ImportQueue } from '../../../server/src/files/import/queue.js';
import { runImport } from '../../../server/src/files/import/run-import.js';
import { NOW, onEveryDatabase } from '../helpers/databases.js';

interface Job {
  id: string;
  status: string;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  wrong: number;
  columns: { column: string; field?: string }[];
  faults: { row: number; column?: string; value?: string; message: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'hang-viet-imports-'));
after(() => rmSync(folder, { recursive: true, force: true }));

onEveryDatabase('imports', 'catalogue', (world) => {
  async function send(query: string, body: string | Uint8Array, type: string = formats.csv): Promise<Job> {
    const key = await world.key('imports:write');
    const Authorization = `Bearer ${key}`;
    const answer = await world.app.request(`http://localhost/v1/imports?${query}`, {
      method: 'POST',
      headers: { Authorization, 'Content-Type': type },
      body: body as BodyInit,
    });
    assert.equal(answer.status, 202, await answer.clone().text());
    const path = answer.headers.get('Location')!;
    for (;;) {
      const { body: job } = (await world.get(path, { Authorization })) as { body: Job };
      if (!/waiting|reading|writing/.test(job.status)) return job;
      await setTimeout(10);
    }
  }
  const count = async (table: string) =>
    (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(world.db)).rows[0]!
      .n;

  for (const collection of [
    'products',
    'suppliers',
    'channels',
    'events',
    'agreements',
    'campaigns',
    'lists',
    'stories',
    'figures',
    'demands',
  ])
    for (const format of ['csv', 'xlsx', 'ndjson'] as const)
      test(`${collection}.${format} comes back and changes nothing`, async () => {
        const exported = await world.app.request(`http://localhost/v1/${collection}.${format}`);
        const job = await send(
          `collection=${collection}`,
          new Uint8Array(await exported.arrayBuffer()),
          formats[format],
        );
        assert.deepEqual(job.faults, []);
        assert.equal(job.status, 'done');
        assert.deepEqual([job.added, job.changed, job.unchanged], [0, 0, await count(collection)]);
      });

  const HEAD = 'Mã;Tên sản phẩm;Nhóm sản phẩm OCOP;Hạng sao OCOP;Tỉnh, thành phố;Bao bì 1 – giá\r\n';

  test('a file of an office adds records, and again changes nothing', async () => {
    const file = `${HEAD}che-moi;Chè mới;Đồ uống;4;Thái Nguyên;185.000\r\nche-hai;Chè hai;beverage;;;\r\n`
      .replace('Bao bì 1 – giá\r\n', 'Bao bì 1 – giá;Bao bì 1 – giá – tiền tệ\r\n')
      .replace('185.000\r\n', '185.000;VND\r\n')
      .replace('beverage;;;\r\n', 'beverage;;;;\r\n');
    const job = await send('collection=products', file);
    assert.deepEqual([job.status, job.added, job.faults], ['done', 2, []]);
    const { body } = await world.get('/v1/products/che-moi');
    assert.deepEqual(body.packagings, [{ price: { amount: 185000, currency: 'VND' } }]);
    assert.deepEqual([body.category, body.ocop.stars, body.province.name.vi], ['beverage', 4, 'Thái Nguyên']);
    assert.equal((await send('collection=products', file)).unchanged, 2);
    const { rows } = await sql<{ action: string }>`select action from audit where record = 'che-moi'`.execute(
      world.db,
    );
    assert.deepEqual(rows, [{ action: 'create' }]);
  });

  test('only the columns of the file are changed; an empty cell takes the field away', async () => {
    await send('collection=products', 'id,locality\r\nche-moi,Tân Cương\r\n');
    const before = (await world.get('/v1/products/che-moi')).body;
    assert.equal(before.locality, 'Tân Cương');
    assert.equal(before.ocop.stars, 4);
    const job = await send('collection=products', 'id\tocop.stars\tlocality\r\nche-moi\t5\t\r\n');
    assert.equal(job.changed, 1);
    const after = (await world.get('/v1/products/che-moi')).body;
    assert.deepEqual([after.ocop.stars, after.locality, after.name.vi], [5, undefined, 'Chè mới']);
    assert.ok((await world.get('/v1/products/che-moi/revisions')).body.total >= 1);
  });

  const bad = `${HEAD}tot;Tốt;food;3;;\r\nxau;Xấu;food;bốn;;\r\nla;Lạ;food;3;Atlantis;\r\ntot;Hai;food;3;;\r\n`;

  test('one wrong row keeps the whole file out; each is told with what would be right', async () => {
    const before = await count('products');
    const job = await send('collection=products', bad);
    assert.equal(job.status, 'refused');
    assert.equal(await count('products'), before);
    assert.equal(await count('import_rows'), 0);
    assert.deepEqual(
      job.faults.map(({ row, column, value }) => [row, column, value]),
      [
        [3, 'Hạng sao OCOP', 'bốn'],
        [4, 'Tỉnh, thành phố', 'Atlantis'],
        [5, 'id', 'tot'],
      ],
    );
    assert.match(job.faults[0]!.message, /whole number/);
  });

  test('keepGood takes the others; a dry run takes none', async () => {
    const dry = await send('collection=products&keepGood=true&dryRun=true', bad);
    assert.deepEqual([dry.status, dry.added, dry.wrong], ['done', 1, 3]);
    assert.equal(dry.columns[1]!.field, 'name.vi');
    assert.equal((await world.get('/v1/products/tot')).status, 404);
    const job = await send('collection=products&keepGood=true', bad);
    assert.deepEqual([job.status, job.added, job.wrong], ['done', 1, 3]);
    assert.equal((await world.get('/v1/products/tot')).status, 200);
  });

  test('files that cannot be read are refused with a clear line', async () => {
    const said = async (body: string | Uint8Array, type?: string) => {
      const job = await send('collection=products', body, type);
      assert.equal(job.status, 'refused');
      return job.faults[0]!.message;
    };
    assert.match(await said('Mã,Màu sắc\r\nx,đỏ\r\n'), /"Màu sắc"/);
    assert.match(await said('Tên sản phẩm\r\nx\r\n'), /no column "Mã"/);
    assert.match(await said(new Uint8Array([0x4d, 0xe3, 0x2c, 0x41, 0x0a])), /UTF-8/);
    assert.match(await said(new Uint8Array([0x7b, 0xe3, 0x2c, 0x41, 0x0a]), formats.ndjson), /UTF-8/);
    assert.match(await said('id,locality\r\nx,"offen\r\n'), /quotation mark/);
    assert.match(await said('PK no workbook', formats.xlsx), /no XLSX/);
    assert.equal(
      (await send('collection=products&ignoreUnknown=true', 'Mã,Màu sắc\r\nche-moi,đỏ\r\n')).unchanged,
      1,
    );
  });

  test('a workbook that unpacks to more than it says is refused before it is read', async () => {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    book.addWorksheet('x').addRow(['id', 'a'.repeat(30_000)]);
    const honest = Buffer.from(await book.xlsx.writeBuffer());
    const name = Buffer.from('xl/sharedStrings.xml');
    const [bomb, at] = [deflateRawSync(Buffer.alloc(101_000_000, 'a')), honest.indexOf(name) - 30];
    const end = honest.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const directory = honest.readUInt32LE(end + 16);
    // The part is put at the end, and the directory, which still tells the old size, leads there.
    const file = Buffer.concat([
      honest.subarray(0, directory),
      honest.subarray(at, at + 30 + name.length + honest.readUInt16LE(at + 28)),
      bomb,
      honest.subarray(directory),
    ]);
    const moved = file.length - honest.length;
    file.writeUInt32LE(directory + moved, end + moved + 16);
    const entry = file.indexOf(name, directory + moved) - 46;
    file.writeUInt32LE(bomb.length, entry + 20);
    file.writeUInt32LE(directory, entry + 42);
    const job = await send('collection=products', file, formats.xlsx);
    assert.equal(job.status, 'refused');
    assert.match(job.faults[0]!.message, /too large unpacked/);
  });

  test('two at a time have their turns; one whose process is no more is not waited for', async () => {
    const options = { dryRun: false, keepGood: false, ignoreUnknown: false };
    const author = { actor: 'test', now: NOW };
    const path = join(folder, 'channels.csv');
    const start = async (name: string) => {
      const job = await createJob(world.db, 'channels', 'test', options);
      writeFileSync(path + job.id, `id,name,kind\r\nkenh-moi,${name},grocery\r\n`);
      return runImport(world.db, job, { path: path + job.id, format: 'csv' }, options, author);
    };
    const dead = await createJob(world.db, 'channels', 'test', options);
    assert.ok(await takeTurn(world.db, dead));
    await sql`insert into import_rows (import, row_number, id, doc, columns, changes) values (${dead.id}, 2, 'x', '{}', '{}', '[]')`.execute(
      world.db,
    );
    const waiting = start('Một');
    await setTimeout(700);
    assert.equal((await findJob(world.db, dead.id))!.status, 'reading', 'it may be alive');
    assert.equal((await world.get('/v1/channels/kenh-moi')).status, 404);
    await sql`update imports set updated_at = now() - interval '31 seconds' where id = ${dead.id}`.execute(
      world.db,
    );
    const done = await Promise.all([waiting, start('Hai'), start('Ba')]);
    assert.deepEqual(
      done.map(({ status, added, changed }) => [status, added + changed]),
      [1, 2, 3].map(() => ['done', 1]),
    );
    assert.equal((await findJob(world.db, dead.id))!.status, 'failed');
    assert.equal(await count('import_rows'), 0);
    await assert.rejects(mergeRows(world.db, dead, author), /without a sign of life/);
  });

  test('one that is under way when the server stops ends whole, or without a trace', async () => {
    const options = { dryRun: false, keepGood: false, ignoreUnknown: false };
    const path = join(folder, 'many.csv');
    const rows = Array.from({ length: 5000 }, (_, i) => `sinh-ra-${i},Kênh ${i},grocery\r\n`);
    writeFileSync(path, `id,name,kind\r\n${rows.join('')}`);
    const jobs = [1, 2].map(() => createJob(world.db, 'channels', 'test', options));
    const queue = new ImportQueue();
    const before = await count('channels');
    for (const job of await Promise.all(jobs))
      queue.add((signal) =>
        runImport(
          world.db,
          job,
          { path, format: 'csv' },
          { ...options, signal },
          { actor: 'test', now: NOW },
        ),
      );
    await queue.stop(0);
    for (const { id } of await Promise.all(jobs)) {
      const job = (await findJob(world.db, id))!;
      assert.equal(job.status, 'refused');
      assert.match(job.faults[0]!.message, /server was stopped .* Run it again/);
    }
    assert.deepEqual([await count('channels'), await count('import_rows')], [before, 0]);
  });

  test('who may not import is refused, as is what is no file', async () => {
    const post = (query: string, options: object) =>
      world.send('POST', `/v1/imports${query}`, { body: 'id\r\n', ...options });
    assert.equal((await post('?collection=products', {})).status, 401);
    assert.equal(
      (await post('?collection=products', { key: await world.key('catalogue:write') })).status,
      403,
    );
    const key = await world.key('imports:write');
    assert.equal((await post('?collection=products', { key })).status, 415);
    assert.equal(
      (await post('?collection=keys', { key, headers: { 'Content-Type': 'text/csv' } })).status,
      400,
    );
  });
});
