import { setImmediate } from 'node:timers/promises';
import type { Worksheet } from 'exceljs';
import type { StoredCollection } from '../../repositories/listings.js';
import { type Column, toCells } from '../columns/columns.js';
import { flatten } from '../columns/flatten.js';
import type { Lang } from '../columns/headers.js';

/** What a spreadsheet can hold: rows with the heading, and characters in a cell. */
export const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

const FORMATS: Partial<Record<Column['leaf']['type'], string>> = { date: 'yyyy-mm-dd', text: '@', list: '@' };
const widthOf = ({ leaf }: Column, heading: string) =>
  Math.min(40, Math.max(heading.length + 2, leaf.type === 'text' ? 18 : 12));

/** A sheet with headings that stay in view, and a column for each field. */
export function prepareSheet(sheet: Worksheet, columns: readonly Column[], lang: Lang): void {
  sheet.columns = columns.map((column) => {
    const numFmt = FORMATS[column.leaf.type];
    return {
      header: column[lang],
      width: widthOf(column, column[lang]),
      ...(numFmt ? { style: { numFmt } } : {}),
    };
  });
  sheet.getRow(1).font = { bold: true };
}

/** Writes an XLSX file row by row: real numbers and days, no formulas. */
export async function writeXlsx(
  path: string,
  collection: StoredCollection,
  columns: readonly Column[],
  lang: Lang,
  records: AsyncIterable<{ id: string }>,
): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: false,
  });
  const sheet = book.addWorksheet(collection, { views: [{ state: 'frozen', ySplit: 1 }] });
  prepareSheet(sheet, columns, lang);
  sheet.getRow(1).commit();
  let rows = 1;
  for await (const record of records) {
    if (++rows > MOST_ROWS)
      throw new Error(`A spreadsheet holds ${MOST_ROWS} rows; write CSV or NDJSON, or export less.`);
    const cells = toCells(columns, flatten(collection, record), lang);
    const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > MOST_CHARACTERS);
    if (long >= 0)
      throw new Error(
        `${collection}/${record.id}, ${columns[long]!.path}: a cell of a spreadsheet holds ${MOST_CHARACTERS} characters. Write CSV or NDJSON.`,
      );
    sheet.addRow(cells.map((cell) => cell ?? null)).commit();
    if (rows % 500 === 0) await setImmediate();
  }
  sheet.commit();
  await book.commit();
}
