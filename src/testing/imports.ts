import * as z from 'zod/mini';
import { columnsOf } from '../catalogue/columns.js';
import type { ImportJob } from '../sdk/schemas/import-job.js';
import type { StoredCollection } from '../sdk/snapshot/row.js';
import { type Asked, ok, type Said, staffOnly } from './asked.js';
import { formatOf, mediaTypes, refuseTables } from './files.js';
import { importLines } from './import-lines.js';
import { asked } from './reading.js';
import { missing, Refusal } from './refusal.js';
import type { Store } from './store.js';

const collections = Object.keys(columnsOf) as [StoredCollection, ...StoredCollection[]];
const flag = z._default(z.boolean(), false);

const importQuery = z.object({
  collection: z.enum(collections, `Must be one of ${collections.join(', ')}`),
  dryRun: flag,
  keepGood: flag,
  ignoreUnknown: flag,
});
type ImportQuery = z.output<typeof importQuery>;

/**
 * Imports of NDJSON. Each look at one takes it a step further: it waits, it is read, it is over. Whoever asks for anything
 * else finds it over, so that no test needs to wait.
 */
export class Imports {
  readonly #store: Store;
  readonly #jobs = new Map<string, ImportJob>();
  readonly #files = new Map<string, Uint8Array>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Ends all that are under way. */
  finish(): void {
    for (const id of [...this.#files.keys()]) this.#end(this.#jobs.get(id)!);
  }

  /** `POST /imports` and `GET /imports/{id}`: for staff. */
  answer(it: Asked): Said | undefined {
    const { method, path, params } = it;
    const [, id] = path;
    const isNew = method === 'POST' && id === undefined;
    if (!isNew && (method !== 'GET' || id === undefined || path.length > 2)) return undefined;
    staffOnly(it);
    if (isNew) return ok(structuredClone(this.#begin(it)), 202);
    asked(z.object({}), params);
    const job = this.#jobs.get(id!);
    if (!job) throw missing('import of this id');
    if (job.status === 'waiting') this.#note(job, { status: 'reading' });
    else if (this.#files.has(job.id)) this.#end(job);
    return ok(structuredClone(job));
  }

  #note(job: ImportJob, change: Partial<ImportJob>): void {
    Object.assign(job, change, { updatedAt: this.#store.stamp() });
  }

  #begin({ params, headers, bytes }: Asked): ImportJob {
    const { collection, dryRun, keepGood } = asked<ImportQuery>(importQuery, params);
    const format = formatOf(headers.get('content-type'));
    if (!format) throw new Refusal(415, 'not-a-table', `Send the file as ${mediaTypes.join(', ')}.`);
    refuseTables(format);
    if (bytes.length === 0) throw new Refusal(400, 'empty-body', 'The body is the file, and there is none.');
    const job: ImportJob = {
      id: `import-${crypto.randomUUID().slice(0, 8)}`,
      collection,
      status: 'waiting',
      dryRun,
      keepGood,
      columns: [],
      ...{ rows: 0, added: 0, changed: 0, unchanged: 0, wrong: 0 },
      faults: [],
      updatedAt: this.#store.stamp(),
    };
    this.#jobs.set(job.id, job);
    this.#files.set(job.id, bytes);
    return job;
  }

  #end(job: ImportJob): void {
    const bytes = this.#files.get(job.id)!;
    this.#files.delete(job.id);
    this.#note(
      job,
      this.#store.atomic(() => importLines(this.#store, job, bytes)),
    );
  }
}
