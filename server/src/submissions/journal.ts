import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rows } from './journal-rows.js';
import type { SubmissionKind } from './receipts.js';

/** What was sent in, or that it was erased since. */
export interface JournalLine {
  kind: SubmissionKind;
  record: string;
  rows?: Rows;
  erased?: true;
}

const DAY = 86_400_000;

/** Days for which lines are kept: a copy of the database that is younger can be brought up to date. */
const KEPT = 14;

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * What was sent in, on disk before it is acknowledged: the embedded database does not wait for the disk. One file a day
 * (UTC), one JSON line for each, readable to its owner alone. Several that wait share one turn of the disk.
 */
export class Journal {
  readonly #folder: string;
  readonly #clock: () => Date;
  #waiting: { text: string; done: () => void; failed: (error: unknown) => void }[] = [];
  #turn: Promise<void> = Promise.resolve();
  #file: { name: string; handle: FileHandle } | undefined;

  constructor(folder: string, clock: () => Date = () => new Date()) {
    this.#folder = folder;
    this.#clock = clock;
  }

  /** Writes a line; resolves when it is on the disk. */
  append(line: JournalLine): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ text: `${JSON.stringify(line)}\n`, done, failed });
      if (this.#waiting.length === 1) void this.#queue(() => this.#write());
    });
  }

  /** Every line that can be read, the oldest first. The last one of a process that was cut off may be half a line. */
  async read(): Promise<JournalLine[]> {
    const texts = await Promise.all(
      (await this.#files()).map((name) => readFile(join(this.#folder, name), 'utf8')),
    );
    return texts.flatMap(linesOf);
  }

  /** Takes what was sent in out of every file, and notes that it was erased. */
  forget(erased: { kind: SubmissionKind; record: string }[]): Promise<void> {
    const gone = new Set(erased.map(({ kind, record }) => `${kind} ${record}`));
    return this.#queue(async () => {
      await this.#close();
      const noted = erased.map(({ kind, record }): JournalLine => ({ kind, record, erased: true }));
      const today = this.#name();
      for (const name of new Set([...(await this.#files()), today])) {
        const path = join(this.#folder, name);
        const lines = existsSync(path) ? linesOf(await readFile(path, 'utf8')) : [];
        const kept = lines.filter((line) => line.erased || !gone.has(`${line.kind} ${line.record}`));
        if (kept.length < lines.length || name === today)
          await this.#replace(path, name === today ? [...kept, ...noted] : kept);
      }
    });
  }

  /** Removes the files that are older than any copy of the database should be. */
  prune(): Promise<void> {
    const first = new Date(this.#clock().getTime() - KEPT * DAY).toISOString().slice(0, 10);
    return this.#queue(async () => {
      for (const name of await this.#files())
        if (name < first) await rm(join(this.#folder, name), { force: true });
    });
  }

  /** Waits for what is under way, and gives the file back. */
  close(): Promise<void> {
    return this.#queue(() => this.#close());
  }

  /** One at a time: writing, and rewriting. */
  #queue(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #write(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const handle = await this.#open();
      await handle.appendFile(batch.map(({ text }) => text).join(''));
      await handle.datasync();
      for (const { done } of batch) done();
    } catch (error) {
      await this.#close().catch(() => {});
      for (const { failed } of batch) failed(error);
    }
  }

  async #open(): Promise<FileHandle> {
    const name = this.#name();
    if (this.#file?.name === name) return this.#file.handle;
    await this.#close();
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const handle = await open(join(this.#folder, name), 'a', 0o600);
    // Ends a line that was cut off.
    if ((await handle.stat()).size > 0) await handle.appendFile('\n');
    await syncFolder(this.#folder);
    this.#file = { name, handle };
    return handle;
  }

  async #close(): Promise<void> {
    const handle = this.#file?.handle;
    this.#file = undefined;
    await handle?.close();
  }

  async #replace(path: string, lines: JournalLine[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const handle = await open(`${path}.new`, 'w', 0o600);
    try {
      await handle.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${path}.new`, path);
    await syncFolder(this.#folder);
  }

  async #files(): Promise<string[]> {
    if (!existsSync(this.#folder)) return [];
    return (await readdir(this.#folder)).filter((name) => name.endsWith('.ndjson')).sort();
  }

  #name(): string {
    return `${this.#clock().toISOString().slice(0, 10)}.ndjson`;
  }
}

function linesOf(text: string): JournalLine[] {
  return text.split('\n').flatMap((line): JournalLine[] => {
    try {
      return line === '' ? [] : [JSON.parse(line) as JournalLine];
    } catch {
      return [];
    }
  });
}
