import type { StoredCollection } from '../repositories/listings.js';
import { type Column, templateColumns } from './columns/columns.js';
import type { Lang } from './columns/headers.js';
import { csvLine } from './export/csv.js';
import { prepareSheet } from './export/xlsx.js';

const words = {
  vi: { sheet: 'Hướng dẫn', heads: ['Cột', 'Trường', 'Thế nào là đúng', 'Ví dụ'] },
  en: { sheet: 'Notes', heads: ['Column', 'Field', 'What is right', 'Example'] },
};

/** How a row of notes begins: an import passes over it. */
export const NOTE = '#';

/** Rows that lists of allowed values reach. */
const CHOICES_TO = 5000;

/** An empty CSV file: headings, and one row of notes that an import passes over. */
export function csvTemplate(collection: StoredCollection, lang: Lang): string {
  const columns = templateColumns(collection);
  const notes = columns.map(({ note }, i) => (i === 0 ? `${NOTE} ${note[lang]}` : note[lang]));
  return `\uFEFF${csvLine(columns.map((column) => column[lang]))}${csvLine(notes)}`;
}

const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);

const choicesOf = ({ leaf }: Column, lang: Lang): readonly string[] | undefined =>
  leaf.type === 'yes-no' ? (lang === 'vi' ? ['có', 'không'] : ['yes', 'no']) : leaf.values;

/** An empty XLSX file: headings, lists to choose from, and a second sheet that tells what is right in each column. */
export async function xlsxTemplate(collection: StoredCollection, lang: Lang): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const columns = templateColumns(collection);
  const sheet = book.addWorksheet(collection, { views: [{ state: 'frozen', ySplit: 1 }] });
  prepareSheet(sheet, columns, lang);
  const { sheet: name, heads } = words[lang];
  const notes = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  notes.columns = heads.map((header, i) => ({ header, width: [36, 30, 70, 26][i]! }));
  notes.getRow(1).font = { bold: true };
  for (const column of columns) notes.addRow([column[lang], column.path, column.note[lang], column.example]);
  const validations = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } })
    .dataValidations;
  for (const [i, column] of columns.entries()) {
    const choices = choicesOf(column, lang);
    if (choices)
      validations.add(`${letters(i)}2:${letters(i)}${CHOICES_TO}`, {
        type: 'list',
        allowBlank: true,
        showErrorMessage: true,
        formulae: [`"${choices.join(',')}"`],
      });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
