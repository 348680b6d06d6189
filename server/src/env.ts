import type { Context } from './repositories/listing.js';

/** What Hono's context carries for our handlers. */
export interface Env {
  Variables: { requestId: string };
}

export type { Context };
