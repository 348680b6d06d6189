import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Env } from '../env.js';
import { ProblemError } from '../problem.js';
import { socketAddress } from './address.js';

const digest = (text: string) => createHash('sha256').update(text).digest();

const isFromHere = (c: Context<Env>): boolean =>
  /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(socketAddress(c) ?? '') &&
  // A proxy on this machine asks for others.
  ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP'].every((name) => c.req.header(name) === undefined);

/** Throws unless whoever runs the server asks: with the token or, when there is none, from the same machine. */
export function allowOperator(c: Context<Env>, token: string | undefined): void {
  const allowed =
    token === undefined
      ? isFromHere(c)
      : timingSafeEqual(digest(c.req.header('Authorization') ?? ''), digest(`Bearer ${token}`));
  if (!allowed)
    throw new ProblemError({
      status: 403,
      code: 'operator-only',
      detail: 'This is for whoever runs the server.',
    });
}
