import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Executor } from '../../db/database.js';
import { flatten } from '../columns/flatten.js';
import { pagesOf, type Wanted } from './pages.js';

/** A folder of its own for the length of one export or import. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'hang-viet-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Records kept in a file, one a line, and where they have values: which columns there must be is known only at the end. */
export interface Spool {
  used: Set<string>;
  records(): AsyncIterable<{ id: string }>;
}

/** Keeps all records that match in a file of `folder`. */
export async function spool(db: Executor, wanted: Wanted, folder: string): Promise<Spool> {
  const path = join(folder, 'records.ndjson');
  const used = new Set<string>();
  const file = createWriteStream(path);
  for await (const page of pagesOf(db, wanted)) {
    for (const record of page) for (const key of flatten(wanted.collection, record).keys()) used.add(key);
    const text = page.map((record) => `${JSON.stringify(record)}\n`).join('');
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return {
    used,
    async *records() {
      const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
      for await (const line of lines) if (line !== '') yield JSON.parse(line) as { id: string };
    },
  };
}
