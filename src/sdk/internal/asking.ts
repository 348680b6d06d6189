import type { CallOptions } from '../catalogue.js';
import type { Shape } from './decode.js';
import type { Writing } from './transport.js';

/** The shapes of what only offices and those who write in exchange, by name. */
export type OfficeShape =
  | 'connection'
  | 'contribution'
  | 'feedback'
  | 'importJob'
  | 'match'
  | 'meeting'
  | 'receipt'
  | 'registration'
  | 'revision'
  | 'timetable';

/** One call that does more than read a collection. */
export interface Asking {
  /** Under the API's address, with its first `/`. */
  path: string;
  query?: object | undefined;
  /** How the answer is read: a shape's name, or one that is loaded. None: the answer is not looked at. */
  shape?: OfficeShape | (() => Promise<Shape>);
  call?: CallOptions | undefined;
}

/** One call that writes. */
export interface WriteAsking extends Asking {
  method: Writing['method'];
  /** What is sent as JSON. */
  body?: unknown;
  /** The version that is changed; goes as `If-Match`, and makes the call one that may be sent again. */
  version?: string | undefined;
  /** Goes as `Idempotency-Key`, and makes the call one that may be sent again; `true` makes one. */
  idempotencyKey?: string | true | undefined;
  /** Nothing may be there yet. */
  isNew?: boolean;
}
