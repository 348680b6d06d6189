import { createInterface } from 'node:readline';
import type { StoredCollection } from '../../repositories/listings.js';
import type { ImportColumn, ImportFault } from '../../../../src/sdk/schemas/import-job.js';
import { type Cell } from '../columns/cells.js';
import { fromCells, shownValue } from '../columns/columns.js';
import type { Flat, Value } from '../columns/flatten.js';
import { templateOf } from '../columns/flatten.js';
import { pathOfHeader } from '../columns/headers.js';
import { isOwn, leavesOf } from '../columns/leaves.js';
import { type Format, unguarded } from '../formats.js';
import { NOTE } from '../templates.js';
import { FileError } from './faults.js';
import { notUtf8, readCsv, utf8Of } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

/** One row as it was meant: values of the columns that the file has, or fields of a line. */
export type Meant = { values: Map<string, Value | undefined> } | { fields: Record<string, unknown> };

export interface ReadRow {
  number: number;
  meant?: Meant;
  faults: ImportFault[];
}

export interface ReadOptions {
  /** Columns that nobody knows are passed over. */
  ignoreUnknown: boolean;
  onColumns(columns: ImportColumn[]): void;
}

interface Heading extends ImportColumn {
  at: number;
}

function readHeadings(
  collection: StoredCollection,
  cells: readonly (Cell | undefined)[],
  { ignoreUnknown, onColumns }: ReadOptions,
): Heading[] {
  const headings = cells.flatMap((cell, at): Heading[] => {
    const column = cell === undefined ? '' : String(cell).trim();
    if (column === '') return [];
    const field = pathOfHeader(collection, column);
    return [{ at, column, ...(field === undefined ? {} : { field }) }];
  });
  onColumns(headings.map(({ column, field }) => (field === undefined ? { column } : { column, field })));
  const quoted = (some: Heading[]) => some.map(({ column }) => `"${column}"`).join(', ');
  const unknown = headings.filter(({ field }) => field === undefined);
  if (unknown.length > 0 && !ignoreUnknown)
    throw new FileError(
      `Nobody knows the columns ${quoted(unknown)}. Name them as the template does, or pass over them with --ignore-unknown (ignoreUnknown=true).`,
    );
  for (const { field } of headings) {
    const same = headings.filter((one) => field !== undefined && one.field === field);
    if (same.length > 1)
      throw new FileError(`The columns ${quoted(same)} mean the same field. Keep one of them.`);
  }
  if (!headings.some(({ field }) => field === 'id'))
    throw new FileError('There is no column "Mã" (id), which says which record a row is.');
  return headings;
}

async function* readTable(
  path: string,
  format: 'csv' | 'xlsx',
  collection: StoredCollection,
  options: ReadOptions,
): AsyncGenerator<ReadRow> {
  let headings: Heading[] | undefined;
  const leaves = new Map(leavesOf(collection).map((leaf) => [leaf.path, leaf]));
  for await (const { number, cells } of format === 'csv' ? readCsv(path) : readXlsx(path)) {
    if (!headings) {
      headings = readHeadings(collection, cells, options);
      continue;
    }
    if (String(cells.find((cell) => cell !== undefined) ?? '').startsWith(`${NOTE} `)) continue;
    const known = headings.filter(({ field }) => field !== undefined && !isOwn(collection, field));
    const { values, faults } = fromCells(
      known.map(({ at, field }) => {
        const cell = cells[at];
        return {
          path: field!,
          leaf: leaves.get(templateOf(field!))!,
          cell: format === 'csv' && typeof cell === 'string' ? unguarded(cell) : cell,
        };
      }),
    );
    const columnOf = (field: string) => known.find((one) => one.field === field)?.column ?? field;
    const extra = cells.findIndex(
      (cell, i) => cell !== undefined && String(cell).trim() !== '' && !headings!.some(({ at }) => at === i),
    );
    yield {
      number,
      meant: { values: values as Map<string, Flat extends Map<string, infer V> ? V | undefined : never> },
      faults: [
        ...faults.map(({ path: field, value, message }) => ({
          row: number,
          column: columnOf(field),
          value,
          message,
        })),
        ...(extra < 0
          ? []
          : [
              {
                row: number,
                value: shownValue(cells[extra]!),
                message: `Column ${extra + 1} has no heading: is a separator or a quotation mark too many in this row?`,
              },
            ]),
      ],
    };
  }
  if (!headings) throw new FileError('The file is empty.');
}

async function* readLines(path: string): AsyncGenerator<ReadRow> {
  const text = utf8Of(path);
  const lines = createInterface({ input: text, crlfDelay: Infinity });
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      const written = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (written.trim() === '') continue;
      yield readLine(number, written);
    }
  } catch (error) {
    throw notUtf8(error);
  } finally {
    text.destroy();
  }
}

function readLine(number: number, line: string): ReadRow {
  try {
    const fields = JSON.parse(line) as unknown;
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return { number, meant: { fields: fields as Record<string, unknown> }, faults: [] };
  } catch {
    // Said below.
  }
  return { number, faults: [{ row: number, message: 'Write one JSON object a line' }] };
}

/** Rows of a file, one at a time, as they were meant. Throws a `FileError` when the file as a whole cannot be read. */
export const readRows = (
  path: string,
  format: Format,
  collection: StoredCollection,
  options: ReadOptions,
): AsyncGenerator<ReadRow> =>
  format === 'ndjson' ? readLines(path) : readTable(path, format, collection, options);
