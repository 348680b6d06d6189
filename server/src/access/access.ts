import type { Context, Handler, Hono } from 'hono';
import type { Env } from '../env.js';
import type { Scope } from './scopes.js';

/**
 * Who may call a route.
 * - `open`: everyone; a key that is sent along must be a good one.
 * - `submission`: a publishable key from an origin of its own, or a secret key with the scope.
 * - `receipt`: whoever brings a receipt, which the route itself looks at, or a secret key with the scope.
 * - `secret`: a secret key with the scope.
 * - `operator`: who runs the server, by a token of its settings or from the same machine; keys do not count.
 */
export type Access =
  { kind: 'open' | 'operator' } | { kind: 'submission' | 'receipt' | 'secret'; scope: Scope };

export const open: Access = { kind: 'open' };
export const submission = (scope: Scope): Access => ({ kind: 'submission', scope });
export const receipt = (scope: Scope): Access => ({ kind: 'receipt', scope });
export const secret = (scope: Scope): Access => ({ kind: 'secret', scope });

export const operator: Access = { kind: 'operator' };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Checks the caller before the handler runs; throws a 401, 403 or 429. */
export type Guard = (c: Context<Env>, access: Access) => Promise<void> | undefined;

/** Sees every answer of a route before it goes out. */
export type Finish = (c: Context<Env>, answer: Response) => Response;

/** The routes of an application, each with who may call it. What is not added here is not served. */
export class Routes {
  readonly #app: Hono<Env>;
  readonly #guard: Guard;
  readonly #finish: Finish;
  readonly #access = new Map<string, Access>();

  constructor(app: Hono<Env>, guard: Guard, finish: Finish = (_, answer) => answer) {
    this.#app = app;
    this.#guard = guard;
    this.#finish = finish;
  }

  /** Serves `method path`, e.g. `GET /v1/products/:id`, to those whom `access` lets in. */
  add(method: Method, path: string, access: Access, handler: Handler<Env>): void {
    this.#access.set(`${method} ${path}`, access);
    const finished = (c: Context<Env>, answer: unknown) =>
      answer instanceof Response ? this.#finish(c, answer) : answer;
    this.#app.on(method, path, (c, next) => {
      c.set('route', path);
      c.set('startedAt', performance.now());
      const waiting = this.#guard(c, access);
      const answer: unknown = waiting ? waiting.then(() => handler(c, next)) : handler(c, next);
      return (
        answer instanceof Promise ? answer.then((it: unknown) => finished(c, it)) : finished(c, answer)
      ) as Response;
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
