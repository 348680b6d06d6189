import type { Scope } from './scopes.js';

/** Who asks, as far as a key tells. */
export interface Principal {
  /** The key's id, which is no secret: it stands in the audit log. `anonymous` without a key. */
  id: string;
  kind: 'anonymous' | 'publishable' | 'secret';
  name: string;
  scopes: readonly Scope[];
  /** Origins of a publishable key, e.g. `https://baohanoi.vn`, `https://*.example.vn` or `http://localhost:*`. */
  origins: readonly string[];
  /** Requests a minute; absent: the server's default. */
  perMinute?: number;
}

export const anonymous: Principal = {
  id: 'anonymous',
  kind: 'anonymous',
  name: 'anonymous',
  scopes: [],
  origins: [],
};
