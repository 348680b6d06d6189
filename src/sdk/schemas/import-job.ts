import * as z from 'zod/mini';
import { instant, list, type Open, open, optional } from './common.js';

/** One row of a file that cannot be taken. */
export interface ImportFault {
  /** As a spreadsheet counts: the first row below the header is 2. */
  row: number;
  /** The column as the file names it. */
  column?: string;
  value?: string;
  /** What is wrong, and what would be right. */
  message: string;
}
export const importFault = z.object({
  row: z.int(),
  column: optional(z.string()),
  value: optional(z.string()),
  message: z.string(),
});

/** How a column of the file is understood; no `field`: it is not read. */
export interface ImportColumn {
  column: string;
  field?: string;
}
export const importColumn = z.object({ column: z.string(), field: optional(z.string()) });

/** An import, under way or done. */
export interface ImportJob {
  id: string;
  collection: string;
  /** `done`: written. `refused`: nothing was written, see `faults`. `failed`: nothing was written, run it again. */
  status: Open<'waiting' | 'reading' | 'writing' | 'done' | 'refused' | 'failed'>;
  dryRun: boolean;
  keepGood: boolean;
  columns: ImportColumn[];
  /** Rows read so far. */
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Rows with faults; `faults` has the first 1,000 of what is wrong. */
  wrong: number;
  faults: ImportFault[];
  updatedAt: string;
}
export const importJobSchema = z.object({
  id: z.string(),
  collection: z.string(),
  status: open<'waiting' | 'reading' | 'writing' | 'done' | 'refused' | 'failed'>(),
  dryRun: z.boolean(),
  keepGood: z.boolean(),
  columns: list(importColumn),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  wrong: z.int(),
  faults: list(importFault),
  updatedAt: instant,
});
