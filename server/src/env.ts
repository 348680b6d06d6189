import type { Principal } from './access/principal.js';

/** What Hono's context carries for our handlers. */
export interface Env {
  Variables: {
    requestId: string;
    /** Who asks; set by the guard of the route. */
    principal: Principal;
  };
}
