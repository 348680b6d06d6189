import type { ImportQueue } from '../files/import/queue.js';
import type { Answers } from '../answers.js';
import type { Database } from '../db/database.js';
import type { Log } from '../log.js';
import type { Submissions } from '../submissions/submissions.js';
import type { Context } from '../repositories/listing.js';

/** What routes work with. */
export interface RouteDeps {
  /** For writes, and for reads that must see the last write. */
  db: Database;
  answers: Answers;
  context: () => Context;
  clock: () => Date;
  log: Log;
  imports: ImportQueue;
  submissions: Submissions;
}
