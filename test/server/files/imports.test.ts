import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { formats } from '../../../server/src/files/formats.js';
import { onEveryDatabase } from '../helpers/databases.js';

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
    assert.match(await said('id,locality\r\nx,"offen\r\n'), /quotation mark/);
    assert.match(await said('PK no workbook', formats.xlsx), /no XLSX/);
    assert.equal(
      (await send('collection=products&ignoreUnknown=true', 'Mã,Màu sắc\r\nche-moi,đỏ\r\n')).unchanged,
      1,
    );
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
