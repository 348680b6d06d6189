import type { SubmissionOptions } from '../resources/hub.js';
import type { Receipt } from '../schemas/submission.js';
import { kyTransport } from './ky-transport.js';
import { errorNamed } from './late-errors.js';
import { createOffice } from './office.js';

/** Where a `lightCatalogue` sends to. */
export interface InboxSettings {
  api: string;
  isSnapshot: boolean | undefined;
  key: string | undefined;
  language: string | undefined;
  warn: (message: string) => void;
}

/** Sends `body` in at `path`, as `HangViet` does: loaded when a reader sends something, so that pages which only read do not pay. */
export async function sendIn(
  { api, isSnapshot, key, language, warn }: InboxSettings,
  path: string,
  body: unknown,
  { idempotencyKey, ...call }: SubmissionOptions = {},
): Promise<Receipt> {
  if (isSnapshot)
    throw errorNamed('SettingsError', 'A snapshot takes nothing in: set "api" on the form or around it');
  return createOffice({ api, always: { key }, send: kyTransport({ language }), warn, forget() {} }).write({
    method: 'POST',
    path,
    shape: 'receipt',
    body,
    idempotencyKey: idempotencyKey ?? true,
    call,
  });
}
