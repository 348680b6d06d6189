import type { Context } from 'hono';
import { finish } from '../answers.js';
import type { Executor } from '../db/database.js';
import type { Env } from '../env.js';
import { baseHeaders } from '../middleware/headers.js';
import type { Author } from '../repositories/audit.js';
import { JSON_TYPE, type Stored } from '../repositories/write-record.js';
import { requestIdOf } from '../request-id.js';
import type { RouteDeps } from './deps.js';

/** Who writes by this request, and when. */
export const authorOf = (c: Context<Env>, now: Date): Author => ({
  actor: c.get('principal').id,
  now,
  requestId: requestIdOf(c),
});

/** A record that was written, with the tag to change it by. Never cached. */
export function written(
  c: Context<Env>,
  record: Stored,
  status: 200 | 201 = 200,
  location?: string,
): Response {
  const body = JSON.stringify(record);
  return new Response(body, {
    status,
    headers: {
      ...baseHeaders(requestIdOf(c)),
      'Cache-Control': 'no-store',
      'Content-Type': JSON_TYPE,
      ETag: finish(body, JSON_TYPE).etag,
      ...(location === undefined ? {} : { Location: location }),
    },
  });
}

/** A record with what only the caller may see beside it; its tag is the one to change the record by. */
export const shownWith = (c: Context<Env>, record: Stored, beside: object): Response => {
  const answer = privately(c, { ...record, ...beside });
  answer.headers.set('ETag', finish(JSON.stringify(record), JSON_TYPE).etag);
  return answer;
};

/** Does `work` in one transaction, after which kept answers are looked at anew. */
export async function inTransaction<T>(
  { db, answers }: Pick<RouteDeps, 'db' | 'answers'>,
  work: (tx: Executor) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction().execute(work);
  } finally {
    // Also when it failed: a connection may break after the commit.
    answers.forget();
  }
}

/** An answer for the caller alone: JSON that no cache keeps. */
export const privately = (c: Context<Env>, body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...baseHeaders(requestIdOf(c)), 'Cache-Control': 'no-store', 'Content-Type': JSON_TYPE },
  });
