import type { CallOptions, Page } from '../catalogue.js';
import type { SubmissionOptions } from '../resources/hub.js';
import type { Revision } from '../schemas/feedback.js';
import type { Match } from '../schemas/match.js';
import type { PagingQuery } from '../schemas/queries.js';
import type { ConnectionRequest, FeedbackRequest } from '../schemas/requests.js';
import type { Receipt } from '../schemas/submission.js';
import { segment } from './address.js';
import { errorNamed, late } from './late-errors.js';
import { createOffice } from './office.js';
import { plainTransport } from './plain-transport.js';
import type { Send } from './transport.js';

/** Where a `lightCatalogue` asks. */
export interface LightOfficeSettings {
  api: string;
  isSnapshot: boolean | undefined;
  key: string | undefined;
  language: string | undefined;
  warn: (message: string) => void;
}

interface Box<Request> {
  create(request: Request, options?: SubmissionOptions): Promise<Receipt>;
}

/** What a `lightCatalogue` can do beyond reading its collections: the same calls as those of a `HangViet`. */
export interface LightOffice {
  readonly connections: Box<ConnectionRequest>;
  readonly feedback: Box<FeedbackRequest>;
  readonly demands: {
    /** Products that answer it, best first. Not of a snapshot, which weighs nothing. */
    matches?(id: string, query?: PagingQuery, call?: CallOptions): Promise<Page<Match>>;
  };
  readonly products: {
    /** Not of a snapshot, which has no memory. */
    revisions?(id: string): { list(query?: PagingQuery, call?: CallOptions): Promise<Page<Revision>> };
  };
}

/** Loaded with the first call that needs it, so that pages which only show records do not pay. */
export function lightOffice({ api, isSnapshot, key, language, warn }: LightOfficeSettings): LightOffice {
  const officeBy = (send: Send) => createOffice({ api, always: { key }, send, warn, forget() {} });
  const reading = officeBy(plainTransport(language));
  // Writes are tried again by rules that only it knows.
  const writing = async () => officeBy((await late(import('./ky-transport.js'))).kyTransport({ language }));
  const box = <Request>(name: string): Box<Request> => ({
    async create(body, { idempotencyKey, ...call } = {}) {
      if (isSnapshot)
        throw errorNamed('SettingsError', 'A snapshot takes nothing in: set "api" on the form or around it');
      return (await writing()).write({
        method: 'POST',
        path: `/${name}`,
        shape: 'receipt',
        body,
        idempotencyKey: idempotencyKey ?? true,
        call,
      });
    },
  });
  const { signal: never } = new AbortController();
  return {
    connections: box('connections'),
    feedback: box('feedback'),
    demands: isSnapshot
      ? {}
      : {
          matches: (id, query, call) =>
            reading.page({
              path: `/demands/${segment(id)}/matches`,
              shape: 'match',
              query,
              call: { signal: never, ...call },
            }),
        },
    products: isSnapshot
      ? {}
      : {
          revisions: (id) => ({
            list: (query, call) =>
              reading.page({
                path: `/products/${segment(id)}/revisions`,
                shape: 'revision',
                query,
                call: { signal: never, ...call },
              }),
          }),
        },
  };
}
