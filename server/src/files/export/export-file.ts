import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Executor } from '../../db/database.js';
import { columnsFor } from '../columns/columns.js';
import type { Lang } from '../columns/headers.js';
import type { Format } from '../formats.js';
import { csvText } from './csv.js';
import { pagesOf, type Wanted } from './pages.js';
import { spool, temporaryFolder } from './spool.js';
import { writeXlsx } from './xlsx.js';

/** A file piece by piece, and how to end early; what it kept on disk is removed either way. */
export interface FileStream {
  pieces: AsyncIterator<string | Uint8Array>;
  end(): Promise<void>;
}

async function* lines(db: Executor, wanted: Wanted): AsyncGenerator<string> {
  for await (const page of pagesOf(db, wanted))
    yield page.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Everything that matches as a file. Never more than a few pages are in memory. */
export async function exportFile(
  db: Executor,
  wanted: Wanted,
  format: Format,
  lang: Lang,
): Promise<FileStream> {
  if (format === 'ndjson') return { pieces: lines(db, wanted), end: () => Promise.resolve() };
  const folder = await temporaryFolder();
  try {
    const kept = await spool(db, wanted, folder.path);
    const columns = columnsFor(wanted.collection, kept.used);
    if (format === 'csv')
      return { pieces: csvText(wanted.collection, columns, lang, kept.records()), end: folder.remove };
    const path = join(folder.path, 'file.xlsx');
    await writeXlsx(path, wanted.collection, columns, lang, kept.records());
    const pieces = createReadStream(path)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    return { pieces, end: folder.remove };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
