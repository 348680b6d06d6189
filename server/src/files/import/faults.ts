import type { ImportFault } from '../../../../src/sdk/schemas/import-job.js';

/** A file that cannot be read at all: nothing of it is taken. */
export class FileError extends Error {}

/** One row of a file as it stands there. */
export interface Row {
  /** As a spreadsheet counts: the first below the heading is 2. */
  number: number;
  cells: Map<string, string | number | boolean | Date>;
}

/** Faults of a row, kept together so that one bad row counts once. */
export type RowFaults = ImportFault[];
