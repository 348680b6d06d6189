import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type HangViet, type ImportJob, isImportRefusedError } from '../../src/sdk/index.js';
import { onEveryDatabase } from '../server/helpers/databases.js';
import { clientOf, failureOf, staffOf } from './helpers/staff.js';

const lines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const counts = ({ status, rows, added, changed, unchanged, wrong }: ImportJob) => ({
  status,
  rows,
  added,
  changed,
  unchanged,
  wrong,
});
const supplier = (n: number) => ({ id: `nha-cung-ung-${n}`, name: `Nhà cung ứng ${n}`, kind: 'cooperative' });

onEveryDatabase('imports by the SDK', 'empty', (world) => {
  let hv: HangViet;
  before(async () => {
    hv = await staffOf(world);
  });
  const csv = { collection: 'suppliers', format: 'csv', interval: 2 } as const;
  const ndjson = { collection: 'suppliers', format: 'ndjson', interval: 2 } as const;

  it('bring a CSV file in and tell how far they are', async () => {
    const seen: ImportJob[] = [];
    const file = 'Mã,Tên,Loại hình\nhtx-a,Hợp tác xã A,cooperative\nhtx-b,"Hợp tác xã ""B""",cooperative\n';
    const job = await hv.imports.create(file, { ...csv, onProgress: (one) => void seen.push(one) });
    assert.deepEqual(counts(job), {
      ...{ status: 'done', rows: 2, added: 2, changed: 0, unchanged: 0, wrong: 0 },
    });
    assert.deepEqual(
      job.columns.map(({ field }) => field),
      ['id', 'name', 'kind'],
    );
    assert.equal(seen[0]?.status, 'waiting');
    assert.deepEqual(seen.at(-1), job);
    assert.ok(seen.every(({ id, collection }) => id === job.id && collection === 'suppliers'));
    assert.deepEqual(await hv.imports.get(job.id), job);
    assert.equal((await hv.suppliers.get('htx-b')).name, 'Hợp tác xã "B"');
  });

  it('read what was there before anew', async () => {
    const before = await hv.suppliers.list({ ids: ['doi-ten'] });
    assert.equal(before.total, 0);
    await hv.imports.create(lines({ ...supplier(0), id: 'doi-ten' }), ndjson);
    assert.equal((await hv.suppliers.list({ ids: ['doi-ten'] })).total, 1);
  });

  it('take NDJSON from a stream, a blob and bytes', async () => {
    const bytes = (n: number) => new TextEncoder().encode(lines(supplier(n)));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const whole = bytes(1);
        controller.enqueue(whole.slice(0, 20));
        controller.enqueue(whole.slice(20));
        controller.close();
      },
    });
    for (const file of [stream, new Blob([bytes(2)]), bytes(3)])
      assert.equal((await hv.imports.create(file, ndjson)).added, 1);
    assert.deepEqual(
      (await hv.suppliers.getMany([1, 2, 3].map((n) => supplier(n).id))).map((one) => one?.name),
      [1, 2, 3].map((n) => supplier(n).name),
    );
  });

  it('tell what changed and what stayed', async () => {
    const again = lines(supplier(1), { ...supplier(2), name: 'Tên mới' }, supplier(4));
    assert.deepEqual(counts(await hv.imports.create(again, ndjson)), {
      ...{ status: 'done', rows: 3, added: 1, changed: 1, unchanged: 1, wrong: 0 },
    });
    assert.equal((await hv.suppliers.get(supplier(2).id)).name, 'Tên mới');
  });

  it('only say what would be, on a dry run', async () => {
    const job = await hv.imports.create(lines(supplier(1), supplier(50)), { ...ndjson, dryRun: true });
    assert.equal(job.dryRun, true);
    assert.deepEqual(counts(job), {
      ...{ status: 'done', rows: 2, added: 1, changed: 0, unchanged: 1, wrong: 0 },
    });
    await assert.rejects(hv.suppliers.get(supplier(50).id), { name: 'NotFoundError' });
  });

  it('that are refused say what is wrong in which row, and write nothing', async () => {
    const file = lines(supplier(60), { ...supplier(61), kind: 'circus' }, { ...supplier(62), id: 'KHÔNG' });
    for (const dryRun of [false, true]) {
      const error = await failureOf(hv.imports.create(file, { ...ndjson, dryRun }));
      assert.ok(isImportRefusedError(error), String(error));
      assert.equal(error.name, 'ImportRefusedError');
      assert.deepEqual(counts(error.job), {
        ...{ status: 'refused', rows: 3, added: 1, changed: 0, unchanged: 0, wrong: 2 },
      });
      assert.deepEqual(
        error.faults.map(({ row, column }) => [row, column]),
        [
          [2, 'kind'],
          [3, 'id'],
        ],
      );
      assert.match(error.message, /^Nothing was imported: 2 rows are wrong, first in row 2: Must be one of /);
    }
    await assert.rejects(hv.suppliers.get(supplier(60).id), { name: 'NotFoundError' });
  });

  it('name the column of a CSV file as the file does', async () => {
    const file = 'Mã;Tên;Loại hình\nhtx-c;Hợp tác xã C;rạp xiếc\n';
    const error = await failureOf(hv.imports.create(file, csv));
    assert.ok(isImportRefusedError(error), String(error));
    assert.equal(error.faults.length, 1);
    const [{ row, column, value }] = error.faults as [(typeof error.faults)[number]];
    assert.deepEqual({ row, column, value }, { row: 2, column: 'Loại hình', value: 'rạp xiếc' });
  });

  it('keep the good rows when that is asked', async () => {
    const file = lines(supplier(70), { ...supplier(71), kind: 'circus' });
    const job = await hv.imports.create(file, { ...ndjson, keepGood: true });
    assert.deepEqual(counts(job), {
      ...{ status: 'done', rows: 2, added: 1, changed: 0, unchanged: 0, wrong: 1 },
    });
    assert.equal(job.faults[0]?.row, 2);
    assert.equal((await hv.suppliers.get(supplier(70).id)).name, supplier(70).name);
  });

  it('refuse columns that nobody knows, or pass over them', async () => {
    const file = 'Mã,Tên,Loại hình,Màu\nhtx-d,Hợp tác xã D,cooperative,đỏ\n';
    const error = await failureOf(hv.imports.create(file, csv));
    assert.ok(isImportRefusedError(error), String(error));
    assert.match(error.faults[0]!.message, /"Màu"/);
    const job = await hv.imports.create(file, { ...csv, ignoreUnknown: true });
    assert.equal(job.added, 1);
    assert.deepEqual(
      job.columns.filter(({ field }) => field === undefined).map(({ column }) => column),
      ['Màu'],
    );
  });

  it('refuse what is no workbook', async () => {
    const error = await failureOf(hv.imports.create('no workbook', { ...csv, format: 'xlsx' }));
    assert.ok(isImportRefusedError(error), String(error));
    assert.match(error.message, /XLSX/);
  });

  it('fail like any other call without a key, for a collection that is not there, and without a file', async () => {
    await assert.rejects(clientOf(world).imports.create(lines(supplier(1)), ndjson), {
      name: 'AuthenticationError',
    });
    await assert.rejects(
      hv.imports.create(lines(supplier(1)), { ...ndjson, collection: 'circuses' as 'suppliers' }),
      { name: 'BadRequestError', status: 400, code: 'invalid-query' },
    );
    await assert.rejects(hv.imports.create('', ndjson), { name: 'BadRequestError', code: 'empty-body' });
    await assert.rejects(hv.imports.get('import-nothing'), { name: 'NotFoundError' });
  });

  it('go on when their caller stops waiting', async () => {
    const controller = new AbortController();
    let id = '';
    const error = await failureOf(
      hv.imports.create(lines(supplier(80)), {
        ...ndjson,
        signal: controller.signal,
        onProgress: (job) => {
          id = job.id;
          controller.abort();
        },
      }),
    );
    assert.equal((error as Error).name, 'AbortError');
    let job = await hv.imports.get(id);
    for (let looks = 0; job.status !== 'done' && looks < 200; looks++) {
      await new Promise((go) => setTimeout(go, 10));
      job = await hv.imports.get(id);
    }
    assert.deepEqual([job.status, job.added], ['done', 1]);
  });
});
