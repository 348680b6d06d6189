import type { CallOptions } from '../catalogue.js';
import { segment } from '../internal/address.js';
import type { ImportJob } from '../schemas/import-job.js';
import type { Hub } from './hub.js';

/** Collections that can be imported from files. */
export type ImportableCollection =
  | 'products'
  | 'suppliers'
  | 'events'
  | 'agreements'
  | 'channels'
  | 'campaigns'
  | 'demands'
  | 'lists'
  | 'stories'
  | 'figures';

/** How a file is imported. */
export interface ImportOptions extends CallOptions {
  collection: ImportableCollection;
  /** What the file is. */
  format: 'csv' | 'xlsx' | 'ndjson';
  /** Only says what would happen: nothing is written. */
  dryRun?: boolean;
  /** Takes the rows that are right when others are not. Default: all or nothing. */
  keepGood?: boolean;
  /** Leaves out columns that mean nothing to it. Default: they are faults. */
  ignoreUnknown?: boolean;
  /** Told of each state on the way, the last one too. */
  onProgress?(job: ImportJob): void;
  /** Milliseconds between two looks at it at first; they grow to ten times that. Default 200. */
  interval?: number;
}

/** Imports of files, with a secret key. */
export interface ImportCollection {
  /**
   * Imports a file and waits until it is done. Rejects with an `ImportRefusedError` that names every fault when nothing was
   * written. An aborted wait leaves the import to go on: `get` tells how it ended.
   */
  create(
    file: Blob | ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string,
    options: ImportOptions,
  ): Promise<ImportJob>;
  /** Where an import stands. */
  get(id: string, options?: CallOptions): Promise<ImportJob>;
}

export const imports = (hub: Hub): ImportCollection => ({
  create: async (file, options) => {
    const [office, { importFile }] = await Promise.all([hub.office(), import('../internal/import-file.js')]);
    return importFile(office, file, options);
  },
  get: async (id, call) =>
    (await hub.office()).one({ path: `/imports/${segment(id)}`, shape: 'importJob', call }),
});
