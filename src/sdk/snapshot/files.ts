import type { SnapshotManifest } from '../../catalogue/manifest.js';
import type { CallOptions } from '../catalogue.js';
import { isApiError } from '../error-guards.js';
import { ResponseError } from '../errors.js';
import { createReader, type ReaderOptions } from '../internal/reader.js';
import { manifestIn, partsOf } from './manifest.js';
import { type Row, rowOf, type StoredCollection } from './row.js';

/** A file that the manifest names is gone: the snapshot was renewed meanwhile. */
class GoneError extends Error {}

/** A snapshot's files, as read. */
export interface Files {
  /** The rows of a collection; with `ids` at least those. */
  rows(name: StoredCollection, ids?: readonly string[]): Promise<readonly Row[]>;
  /** What a small file has. */
  json(file: 'provinces' | 'categories'): Promise<unknown>;
}

/** Reads a snapshot. The manifest is asked for again as it was served; other files never change and are read once. */
export function snapshotFiles(base: string, options: Omit<ReaderOptions, 'size'>) {
  const manifests = createReader({ ...options, size: 1 });
  const files = createReader({ ...options, size: 0, revalidate: false });
  const kept = new Map<string, unknown>();

  async function manifest(call: CallOptions, after: string): Promise<SnapshotManifest> {
    const address = `${base}/manifest.json`;
    try {
      return manifestIn((await manifests.read(address + after, call)).body, address);
    } catch (error) {
      if (isApiError(error) && error.status === 404)
        throw new ResponseError('', `there is no snapshot at ${address}`, { cause: error });
      throw error;
    }
  }

  async function read<T>(file: string, call: CallOptions, make: (body: unknown) => T): Promise<T> {
    if (kept.has(file)) return kept.get(file) as T;
    const { body } = await files.read(`${base}/${file}`, call).catch((error: unknown) => {
      throw isApiError(error) && (error.status === 404 || error.status === 410)
        ? new GoneError(file, { cause: error })
        : error;
    });
    if (!kept.has(file)) kept.set(file, make(body));
    return kept.get(file) as T;
  }

  const open = (of: SnapshotManifest, call: CallOptions): Files => ({
    async rows(name, ids) {
      const parts = partsOf(of.collections[name]?.parts ?? [], ids);
      const rows = await Promise.all(
        parts.map(({ file }) =>
          read(file, call, (body) => {
            if (!Array.isArray(body)) throw new ResponseError('', `${file} is no list of records`);
            return (body as ({ id?: unknown } | null)[])
              .filter((record): record is { id: string } => typeof record?.id === 'string')
              .map((record) => rowOf(name, record));
          }),
        ),
      );
      return rows.flat();
    },
    json: (name) => read(of[name].file, call, (body) => body),
  });

  /** Forgets files that are of an older snapshot. */
  function forget({ collections, provinces, categories }: SnapshotManifest): void {
    const named = new Set([
      provinces.file,
      categories.file,
      ...Object.values(collections).flatMap(({ parts }) => parts.map(({ file }) => file)),
    ]);
    for (const file of kept.keys()) if (!named.has(file)) kept.delete(file);
  }

  /** Works with the files of one snapshot; when it is renewed under way, once more with those of the new one. */
  return async <T>(call: CallOptions, work: (files: Files) => Promise<T>): Promise<T> => {
    const first = await manifest(call, '');
    forget(first);
    try {
      return await work(open(first, call));
    } catch (error) {
      if (!(error instanceof GoneError)) throw error;
    }
    const second = await manifest(call, `?after=${encodeURIComponent(first.madeAt)}`);
    try {
      return await work(open(second, call));
    } catch (error) {
      if (error instanceof GoneError)
        throw new ResponseError('', `a file of the snapshot is missing: ${error.message}`, { cause: error });
      throw error;
    }
  };
}
