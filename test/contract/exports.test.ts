import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { HangViet, Product } from '../../src/sdk/index.js';
import { onEveryDatabase } from '../server/helpers/databases.js';
import { clientOf, staffOf } from './helpers/staff.js';

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
const linesOf = (text: string) => text.split('\n').slice(0, -1);

onEveryDatabase('exports by the SDK', 'catalogue', (world) => {
  let staff: HangViet;
  let hv: HangViet;
  before(async () => {
    staff = await staffOf(world);
    hv = clientOf(world);
  });

  it('give every product that matches as it is listed, in the same order', async () => {
    const query = { category: ['beverage'], sort: '-stars' } as const;
    const records = linesOf(await textOf(await hv.products.export(query, { format: 'ndjson' })));
    const listed: Product[] = [];
    for await (const product of hv.products.listAll(query)) listed.push(product);
    assert.ok(listed.length > 24);
    assert.deepEqual(
      records.map((line) => JSON.parse(line) as Product),
      listed,
    );
  });

  it('give a CSV file that spreadsheets read, a row for each product', async () => {
    const query = { province: 'bac-ninh' };
    const text = await textOf(await hv.products.export(query, { format: 'csv' }));
    const bytes = new Uint8Array(
      await new Response(await hv.products.export(query, { format: 'csv' })).arrayBuffer(),
    );
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.match(text.replace(/^\uFEFF/, ''), /^Mã,/);
    const { total } = await hv.products.list({ ...query, limit: 1 });
    assert.ok(total > 0);
    assert.equal(text.split('\r\n').length, total + 2);
  });

  it('give an XLSX workbook', async () => {
    const stream = await hv.products.export({ province: 'bac-ninh' }, { format: 'xlsx' });
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    assert.equal(new TextDecoder('latin1').decode(bytes.slice(0, 4)), 'PK\u0003\u0004');
  });

  it('come piece by piece, and can be left unread', async () => {
    const stream = await hv.products.export({}, { format: 'ndjson' });
    const reader = stream.getReader();
    const { value, done } = await reader.read();
    assert.equal(done, false);
    const { total } = await hv.products.list({ limit: 1 });
    const first = new TextDecoder().decode(value).split('\n').length - 1;
    assert.ok(first > 0 && first < total, `${first} of ${total}`);
    await reader.cancel();
    assert.equal((await hv.products.list({ limit: 1 })).total, total);
  });

  it('give the products of a list', async () => {
    const products = (await hv.products.list({ limit: 3 })).data.map(({ id }) => id);
    const productCount = { value: 3, qualifier: 'exactly' } as const;
    await staff.lists.create({
      id: 'de-xuat',
      ...{ name: { vi: 'Danh sách' }, version: 1, status: 'published', products, productCount },
    });
    const records = linesOf(await textOf(await hv.lists.export('de-xuat', { format: 'ndjson' })));
    assert.deepEqual(records.map((line) => (JSON.parse(line) as Product).id).sort(), [...products].sort());
    const table = await textOf(await hv.lists.export('de-xuat', { format: 'csv' }));
    assert.equal(table.split('\r\n').length, products.length + 2);
  });

  it('go in again as they came out: nothing changes', async () => {
    for (const format of ['csv', 'ndjson', 'xlsx'] as const) {
      const file = await hv.products.export({ province: 'bac-ninh' }, { format });
      const job = await staff.imports.create(file, { collection: 'products', format, interval: 5 });
      assert.deepEqual([job.status, job.added, job.changed, job.wrong], ['done', 0, 0, 0], format);
      assert.ok(job.unchanged > 0 && job.unchanged === job.rows, format);
    }
  });

  it('fail like any other call', async () => {
    await assert.rejects(hv.products.export({ stars: 9 }, { format: 'csv' }), {
      name: 'BadRequestError',
      code: 'invalid-query',
    });
    const controller = new AbortController();
    controller.abort();
    await assert.rejects(hv.products.export({}, { format: 'csv', signal: controller.signal }), {
      name: 'AbortError',
    });
  });
});
