import type { BudgetSettings } from './budgets.js';
import type { Journal } from './journal.js';
import type { SubmissionKind } from './receipts.js';

/** What taking in needs beside the database. */
export interface Submissions {
  budgets: BudgetSettings;
  /** Absent where the database itself waits for the disk. */
  journal: Journal | undefined;
  /** Counts what was answered: `ignored` is what programs filled in. */
  note(kind: SubmissionKind, outcome: 'kept' | 'ignored'): void;
}
