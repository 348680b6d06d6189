import assert from 'node:assert/strict';
import { test } from 'node:test';
import excel from 'exceljs';
import { parse } from 'csv-parse/sync';
import { createRecord } from '../../../server/src/repositories/write-record.js';
import { storeOf } from '../../../server/src/repositories/catalogue-store.js';
import { NOW, onEveryDatabase } from '../helpers/databases.js';

const RISKY = {
  id: 'an-toan',
  name: { vi: '=HYPERLINK("http://x","bấm")', en: "'+1" },
  category: 'food',
  certifications: [],
  packagings: [{ gtin: '0012345678905', price: { amount: 185000, currency: 'VND' } }],
  exportMarkets: [],
  channels: [],
  images: [],
  links: [],
  featured: [{ from: '2026-11-01', to: '2026-11-30' }],
  sources: [],
};

onEveryDatabase('lists as files', 'catalogue', (world) => {
  const bytes = async (path: string) => {
    const answer = await world.app.request(`http://localhost${path}`);
    assert.equal(answer.status, 200);
    return { headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const rowsOf = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];

  test('CSV has all that match, with a mark for Excel, and a name to save it under', async () => {
    const all = await bytes('/v1/products.csv');
    const listed = await world.get('/v1/products?limit=1');
    assert.match(all.headers.get('Content-Type')!, /^text\/csv/);
    assert.equal(
      all.headers.get('Content-Disposition'),
      'attachment; filename="hang-viet-products-2026-11-23.csv"',
    );
    assert.deepEqual([...all.body.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const rows = rowsOf(all.body.toString());
    assert.equal(rows.length, listed.body.total);
    const filtered = rowsOf((await bytes('/v1/products.csv?stars=5&lang=en')).body.toString());
    assert.equal(filtered.length, (await world.get('/v1/products?stars=5&limit=1')).body.total);
    assert.ok(filtered.every((row) => row['OCOP stars'] === '5'));
  });

  test('NDJSON has the records as they are answered', async () => {
    const { body } = await bytes('/v1/channels.ndjson');
    const records = body
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    assert.deepEqual(records, (await world.get('/v1/channels?limit=100')).body.data);
  });

  test('nothing in a file is a formula; zeros stay, numbers are numbers, days are days', async () => {
    await createRecord(world.db, storeOf('products'), RISKY, { actor: 'test', now: NOW });
    const [row] = rowsOf((await bytes('/v1/products.csv?ids=an-toan')).body.toString());
    assert.equal(row!['Tên sản phẩm'], `'${RISKY.name.vi}`);
    assert.equal(row!['Tên sản phẩm (tiếng Anh)'], "''+1");
    assert.equal(row!['Bao bì 1 – mã GTIN'], '0012345678905');
    assert.equal(row!['Bao bì 1 – giá'], '185000');
    const book = new excel.Workbook();
    await book.xlsx.load((await bytes('/v1/products.xlsx?ids=an-toan&lang=en')).body as never);
    const sheet = book.worksheets[0]!;
    const at = (header: string) => {
      const column = (sheet.getRow(1).values as string[]).indexOf(header);
      return sheet.getRow(2).getCell(column);
    };
    assert.equal(at('Product name').value, RISKY.name.vi);
    assert.equal(at('Product name').formula, undefined);
    assert.equal(at('Packaging 1 – GTIN').value, '0012345678905');
    assert.equal(at('Packaging 1 – price').value, 185000);
    assert.ok(at('Featured 1 – from').value instanceof Date);
    assert.equal(sheet.views[0]?.state, 'frozen');
  });

  test('a wrong filter is a 400 before a file begins; calendars stay calendars', async () => {
    assert.equal((await world.get('/v1/products.csv?stars=9')).status, 400);
    assert.equal((await world.get('/v1/products.csv?limit=3')).status, 400);
    assert.match((await world.get('/v1/events.ics')).body, /^BEGIN:VCALENDAR/);
    assert.equal((await world.get('/v1/products/x.csv')).status, 404);
    assert.equal(
      (await world.app.request('http://localhost/v1/products.xlsx', { method: 'HEAD' })).status,
      200,
    );
  });

  test('templates say what belongs into each column', async () => {
    const csv = (await bytes('/v1/templates/products.csv')).body.toString();
    const [heads, notes] = parse(csv, { bom: true }) as string[][];
    assert.ok(heads!.includes('Bao bì 2 – khối lượng tịnh'));
    assert.match(notes![0]!, /^# /);
    const book = new excel.Workbook();
    await book.xlsx.load((await bytes('/v1/templates/products.xlsx?lang=en')).body as never);
    assert.deepEqual(
      book.worksheets.map(({ name }) => name),
      ['products', 'Notes'],
    );
    const column = (book.worksheets[0]!.getRow(1).values as string[]).indexOf('OCOP group');
    assert.match(
      String(book.worksheets[0]!.getRow(2).getCell(column).dataValidation.formulae[0]),
      /food,beverage/,
    );
  });
});
