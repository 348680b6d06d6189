import type { AnyRecord } from './store.js';
import { Refusal } from './refusal.js';

/** One request, taken apart. */
export interface Asked {
  method: string;
  /** The segments of the path under the API's address. */
  path: string[];
  params: URLSearchParams;
  headers: Headers;
  /** The JSON of the body; undefined for a body that is a file. */
  body: unknown;
  /** The body as it came. */
  bytes: Uint8Array;
  today: string;
  /** Whose key came along. */
  caller: 'nobody' | 'publishable' | 'secret';
}

/** A file that is answered piece by piece. */
export interface SaidFile {
  type: string;
  name: string;
  pieces: Iterator<string>;
}

/** An answer: what it says, with its status. */
export interface Said {
  status: number;
  body: unknown;
  file?: SaidFile;
}

/** What submissions and lists leave behind beside their records. */
export interface Desk {
  receipts: Map<string, string>;
  /** Answers by idempotency key, with what was sent. */
  given: Map<string, Said & { sent: string }>;
  /** What was sent in by whom, with the id that it got. */
  sent: Map<string, string>;
  /** Who sent a record in, by its id. */
  senders: Map<string, object>;
  /** The versions of lists that others took the place of, by the list's id. */
  versions: Map<string, AnyRecord[]>;
}

/** A desk on which nothing lies. */
export const emptyDesk = (): Desk => ({
  receipts: new Map(),
  given: new Map(),
  sent: new Map(),
  senders: new Map(),
  versions: new Map(),
});

export const ok = (body: unknown, status = 200): Said => ({ status, body });

/** Throws a 401 or 403 for whoever has no secret key. */
export function staffOnly({ caller }: Asked): void {
  if (caller === 'nobody') throw new Refusal(401, 'no-key', 'This needs a secret key.');
  if (caller === 'publishable')
    throw new Refusal(403, 'secret-key-needed', 'A publishable key may read and send in, nothing else.');
}
