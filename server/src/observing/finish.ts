import type { Context } from 'hono';
import { quotaHeaders } from '../access/limits.js';
import type { Env } from '../env.js';
import type { Log } from '../log.js';
import { requestIdOf } from '../request-id.js';
import type { Metrics } from './metrics.js';

/** What is done with every answer before it goes out: it says what its caller has left, is counted, and gets its line in the log of requests, if there is one. */
export const finisher =
  (metrics: Metrics, log: Log | undefined) =>
  (c: Context<Env>, answer: Response): Response => {
    const quota = c.get('quota') as Env['Variables']['quota'] | undefined;
    if (quota) {
      if (!c.get('quotaSaid'))
        for (const [name, value] of Object.entries(quotaHeaders(quota))) answer.headers.set(name, value);
      if (answer.status === 429) metrics.noteRefused(quota.policy);
    }
    const startedAt = (c.get('startedAt') as number | undefined) ?? performance.now();
    const ms = performance.now() - startedAt;
    const route = (c.get('route') as string | undefined) ?? 'none';
    metrics.note(c.req.method, route, answer.status, ms / 1000);
    log?.('info', 'request', {
      requestId: requestIdOf(c),
      method: c.req.method,
      route,
      status: answer.status,
      ms: Math.round(ms * 10) / 10,
      key: (c.get('principal') as Env['Variables']['principal'] | undefined)?.id,
    });
    return answer;
  };
