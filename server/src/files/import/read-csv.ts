import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoderStream } from 'node:stream/web';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FileError } from './faults.js';

const LONGEST_ROW = 1_000_000;

/** The first line decides: most of `,`, `;` and tab outside quotes. */
function delimiterOf(start: string): string {
  let isQuoted = false;
  const counts = new Map([',', ';', '\t'].map((one) => [one, 0]));
  for (const char of start) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === '\n' || char === '\r')) break;
    else if (!isQuoted && counts.has(char)) counts.set(char, counts.get(char)! + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The text of a file, refused when it is not UTF-8. */
export function utf8Of(path: string): Readable {
  const chunks = Readable.toWeb(createReadStream(path)) as ReadableStream<BufferSource>;
  const decoder = new TextDecoderStream('utf-8', { fatal: true }) as unknown as ReadableWritablePair<
    string,
    BufferSource
  >;
  return Readable.fromWeb(chunks.pipeThrough(decoder) as never);
}

export const notUtf8 = (error: unknown): unknown =>
  (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ||
  (error instanceof TypeError && /encoded data|not valid/.test(error.message))
    ? new FileError(
        'The file is not in UTF-8. Save it as UTF-8; in Excel: Save as, "CSV UTF-8 (Comma delimited)".',
      )
    : error;

/** Rows of a CSV file, the heading first; separated by commas, semicolons or tabs. */
export async function* readCsv(path: string): AsyncGenerator<{ number: number; cells: string[] }> {
  const start = await startOf(path);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    throw new FileError('The file is in UTF-16. Save it as "CSV UTF-8".');
  const parser = parse({
    delimiter: delimiterOf(start.toString().replace(/^\uFEFF/, '')),
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  });
  const text = utf8Of(path);
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number++;
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new FileError(
        `The file is no CSV after row ${number}: ${error.message.split(':')[0]}. Look for a quotation mark that is not closed.`,
      );
    throw notUtf8(error);
  } finally {
    text.destroy();
  }
}
