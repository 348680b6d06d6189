import type { Quota } from './access/limits.js';
import type { Principal } from './access/principal.js';

/** What Hono's context carries for our handlers. */
export interface Env {
  Variables: {
    requestId: string;
    /** Who asks; set by the guard of the route. */
    principal: Principal;
    /** The pattern of the route that answers. */
    route: string;
    /** When it began to, in milliseconds. */
    startedAt: number;
    /** What the caller has left; absent where nothing is counted. */
    quota: Quota;
    /** Whether the answer says so already. */
    quotaSaid: boolean;
  };
}
