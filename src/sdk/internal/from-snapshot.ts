import { HangVietError } from '../errors.js';
import { late } from './late-errors.js';
import type { ReaderOptions } from './reader.js';
import type { Send } from './transport.js';

/** Answers from a snapshot at `base` instead of the API. What works them out is loaded with the first question. */
export function fromSnapshot(base: string, options: Omit<ReaderOptions, 'size'>): Send {
  let loading: Promise<Send> | undefined;
  return async (url, call) => {
    loading ??= late(import('../snapshot/snapshot-send.js')).then(({ snapshotSend }) =>
      snapshotSend(base, options),
    );
    loading.catch(() => (loading = undefined));
    return (await loading)(url, call);
  };
}

/** The error for a calendar of some events only. */
export const noFilters = () =>
  new HangVietError('A snapshot has a calendar of all events and one of each: leave the filters out.');
