import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import excel from 'exceljs';

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hang-viet-large-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = 100_000;
const numbers = Array.from({ length: ROWS }, (_, i) => i);
/** Made here for this test: no product is called so. */
const files = {
  csv: `id,name.vi,category\r\n${numbers.map((i) => `sinh-ra-${i},Dòng sinh ra ${i},food\r\n`).join('')}`,
  ndjson: numbers
    .map((i) => `{"id":"sinh-ra-${i}","name":{"vi":"Dòng sinh ra ${i}"},"category":"food"}\n`)
    .join(''),
};

/** As spreadsheet programs write it: every text once, in a part of its own. */
async function writeWorkbook(filename: string): Promise<void> {
  const book = new excel.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true });
  const sheet = book.addWorksheet('x');
  sheet.addRow(['id', 'name.vi', 'category']).commit();
  for (const i of numbers) sheet.addRow([`sinh-ra-${i}`, `Dòng sinh ra ${i}`, 'food']).commit();
  await book.commit();
}

for (const format of ['csv', 'ndjson', 'xlsx'] as const)
  test(`${ROWS} rows of ${format} are read in little memory`, async () => {
    const path = join(folder, `generated.${format}`);
    await (format === 'xlsx' ? writeWorkbook(path) : writeFile(path, files[format]));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--max-old-space-size=128',
        '--import',
        'tsx',
        main,
        'import',
        path,
        '--collection',
        'products',
        '--dry-run',
      ],
      {
        env: { ...process.env, DATABASE_URL: '', DATA_DIR: join(folder, `data-${format}`) },
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`products: ${ROWS} added, 0 changed`));
  });
