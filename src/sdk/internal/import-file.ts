import { AbortError, ImportRefusedError } from '../errors.js';
import type { ImportOptions } from '../resources/imports.js';
import type { ImportJob } from '../schemas/import-job.js';
import { segment } from './address.js';
import type { Office } from './office.js';
import { untilAborted } from './share.js';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
};

const isUnderWay = ({ status }: ImportJob) => ['waiting', 'reading', 'writing'].includes(status);

function wait(time: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<void>((go) => (timer = setTimeout(go, time)));
  const abortError = ({ reason }: AbortSignal) =>
    new AbortError('The wait for the import was aborted', { cause: reason });
  if (signal?.aborted) return Promise.reject(abortError(signal));
  return untilAborted(over, signal, abortError, () => clearTimeout(timer));
}

/** Sends a file and looks, ever less often, until its import is over. */
export async function importFile(office: Office, file: BodyInit, options: ImportOptions): Promise<ImportJob> {
  const {
    collection,
    format,
    dryRun,
    keepGood,
    ignoreUnknown,
    onProgress,
    interval = 200,
    ...call
  } = options;
  const query = { collection, dryRun, keepGood, ignoreUnknown };
  const asking = { path: '/imports', query, shape: 'importJob', call } as const;
  let job = await office.upload<ImportJob>(asking, file, types[format]);
  for (let pause = interval; isUnderWay(job); pause = Math.min(pause * 1.5, interval * 10)) {
    onProgress?.(job);
    await wait(pause, call.signal);
    job = await office.one<ImportJob>({
      path: `/imports/${segment(job.id)}`,
      shape: 'importJob',
      call,
    });
  }
  onProgress?.(job);
  office.forget();
  if (job.status === 'done' || (dryRun && job.wrong === 0)) return job;
  throw new ImportRefusedError(job);
}
