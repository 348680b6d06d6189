import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotFile, SnapshotManifest } from '../../../src/catalogue/manifest.js';
import { UserError } from '../user-error.js';

const HASHED = /^[a-z]+-[0-9a-f]{20}\.json$/;
const UNFINISHED = /^\.unfinished-/;
const MANIFEST = 'manifest.json';

/** The folder of a snapshot. Every file appears in it whole or not at all. */
export class SnapshotFolder {
  readonly #path: string;
  written = 0;
  unchanged = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** The manifest that is there; throws a `UserError` when the folder is something else's. */
  async manifest(): Promise<SnapshotManifest | undefined> {
    const text = await this.#read(MANIFEST);
    if (text === undefined) return undefined;
    try {
      const manifest = JSON.parse(text) as SnapshotManifest;
      if (manifest.format === 'hang-viet-snapshot') return manifest;
    } catch {
      // Told below.
    }
    throw new UserError(
      `${this.#path} has a manifest.json of something else. Name an empty folder or one with a snapshot.`,
    );
  }

  /** Writes a file whose name tells its content, unless it is there. */
  async add(kind: string, text: string): Promise<SnapshotFile> {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 20);
    const name = `${kind}-${hash}.json`;
    const bytes = Buffer.byteLength(text);
    const known = await stat(join(this.#path, name)).catch(() => undefined);
    if (known?.size === bytes) this.unchanged++;
    else await this.#write(name, text);
    return { file: name, bytes };
  }

  /** Writes a file that may change, unless it has this text already. */
  async replace(name: string, text: string): Promise<void> {
    if ((await this.#read(name)) === text) this.unchanged++;
    else await this.#write(name, text);
  }

  /** From now on the folder is this snapshot. */
  async publish(manifest: SnapshotManifest): Promise<void> {
    await this.#write(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
  }

  /** Notes that these files are of no use from now on but to readers who still have the manifest before. */
  async retire(names: Iterable<string>, now: Date): Promise<void> {
    for (const name of names) await utimes(join(this.#path, name), now, now).catch(() => {});
  }

  /** Removes files that no manifest names since before `until`, in milliseconds, and what an interrupted run left. */
  async prune(named: ReadonlySet<string>, until: number): Promise<number> {
    let removed = 0;
    for (const name of await readdir(this.#path)) {
      if (!UNFINISHED.test(name) && (!HASHED.test(name) || named.has(name))) continue;
      const { mtimeMs } = await stat(join(this.#path, name));
      if (mtimeMs > until) continue;
      await rm(join(this.#path, name), { force: true });
      removed++;
    }
    return removed;
  }

  /** Removes the calendars in `folder` that are not of these names. */
  async keepOnly(folder: string, names: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(join(this.#path, folder)).catch(() => []))
      if (name.endsWith('.ics') && !names.has(name))
        await rm(join(this.#path, folder, name), { force: true });
  }

  async #read(name: string): Promise<string | undefined> {
    try {
      return await readFile(join(this.#path, name), 'utf8');
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #write(name: string, text: string): Promise<void> {
    const path = join(this.#path, name);
    const unfinished = join(this.#path, `.unfinished-${randomBytes(6).toString('hex')}`);
    await mkdir(join(path, '..'), { recursive: true });
    const file = await open(unfinished, 'wx', 0o644);
    try {
      await file.writeFile(text);
      // On the disk before it gets its name: after a power cut, a file with a name is whole.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    this.written++;
  }
}
