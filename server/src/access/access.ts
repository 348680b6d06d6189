import type { Context, Handler, Hono } from 'hono';
import type { Env } from '../env.js';
import type { Scope } from './scopes.js';

/**
 * Who may call a route.
 * - `open`: everyone; a key that is sent along must be a good one.
 * - `submission`: a publishable key from an origin of its own, or a secret key with the scope.
 * - `receipt`: whoever brings a receipt, which the route itself looks at, or a secret key with the scope.
 * - `secret`: a secret key with the scope.
 */
export type Access = { kind: 'open' } | { kind: 'submission' | 'receipt' | 'secret'; scope: Scope };

export const open: Access = { kind: 'open' };
export const submission = (scope: Scope): Access => ({ kind: 'submission', scope });
export const receipt = (scope: Scope): Access => ({ kind: 'receipt', scope });
export const secret = (scope: Scope): Access => ({ kind: 'secret', scope });

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Checks the caller before the handler runs; throws a 401, 403 or 429. */
export type Guard = (c: Context<Env>, access: Access) => Promise<void> | undefined;

/** The routes of an application, each with who may call it. What is not added here is not served. */
export class Routes {
  readonly #app: Hono<Env>;
  readonly #guard: Guard;
  readonly #access = new Map<string, Access>();

  constructor(app: Hono<Env>, guard: Guard) {
    this.#app = app;
    this.#guard = guard;
  }

  /** Serves `method path`, e.g. `GET /v1/products/:id`, to those whom `access` lets in. */
  add(method: Method, path: string, access: Access, handler: Handler<Env>): void {
    this.#access.set(`${method} ${path}`, access);
    this.#app.on(method, path, (c, next) => {
      const waiting = this.#guard(c, access);
      return waiting ? waiting.then(() => handler(c, next)) : handler(c, next);
    });
  }

  /** Every route with its access. Throws when the application has one that was not added here. */
  list(): { method: Method; path: string; access: Access }[] {
    for (const { method, path } of this.#app.routes)
      if (!this.#access.has(`${method} ${path}`)) throw new Error(`${method} ${path} has no rule of access`);
    return [...this.#access].map(([name, access]) => {
      const [method, path] = name.split(' ') as [Method, string];
      return { method, path, access };
    });
  }
}
