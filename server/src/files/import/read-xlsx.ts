import { setImmediate } from 'node:timers/promises';
import type { CellValue } from 'exceljs';
import type { Cell } from '../columns/cells.js';
import { checkZip } from './check-zip.js';
import { FileError } from './faults.js';

/** What a cell shows: of a formula its result, of a link its text. */
function shown(value: CellValue | undefined): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object' || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return shown(value.text as CellValue) ?? value.hyperlink;
  if ('error' in value) return value.error;
  if ('result' in value) return shown(value.result as CellValue);
  return undefined;
}

/** Rows of the first sheet of an XLSX file, the heading first. */
export async function* readXlsx(
  path: string,
): AsyncGenerator<{ number: number; cells: (Cell | undefined)[] }> {
  await checkZip(path);
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const sheet of book) {
      for await (const row of sheet) {
        const values = row.values as CellValue[];
        const cells = Array.from({ length: Math.max(0, values.length - 1) }, (_, i) => shown(values[i + 1]));
        if (cells.some((cell) => cell !== undefined && String(cell).trim() !== ''))
          yield { number: row.number, cells };
        if (row.number % 500 === 0) await setImmediate();
      }
      return;
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`The workbook cannot be read: ${(error as Error).message}`);
  }
}
