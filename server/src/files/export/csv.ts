import type { StoredCollection } from '../../repositories/listings.js';
import type { Cell } from '../columns/cells.js';
import { type Column, toCells } from '../columns/columns.js';
import { flatten } from '../columns/flatten.js';
import type { Lang } from '../columns/headers.js';
import { guarded } from '../formats.js';

const BOM = '\uFEFF';

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return String(cell);
  const text = guarded(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a CSV file. */
export const csvLine = (cells: readonly (Cell | undefined)[]): string =>
  `${cells.map(cellText).join(',')}\r\n`;

/** The text of a CSV file, piece by piece: with a byte order mark, so that Excel reads it as UTF-8. */
export async function* csvText(
  collection: StoredCollection,
  columns: readonly Column[],
  lang: Lang,
  records: AsyncIterable<object>,
): AsyncGenerator<string> {
  let text = BOM + csvLine(columns.map((column) => column[lang]));
  for await (const record of records) {
    text += csvLine(toCells(columns, flatten(collection, record), lang));
    if (text.length > 65_536) {
      yield text;
      text = '';
    }
  }
  yield text;
}
