import type { Context as HonoContext, Handler } from 'hono';
import { type Answer, type Answers, finish } from '../answers.js';
import { isUnreachable } from '../db/unreachable.js';
import type { Env } from '../env.js';
import { send } from '../middleware/send.js';
import { notFound } from '../problem.js';

/** Path and query without the publishable key, which no read depends on. */
function addressOf(url: string): { address: string; params: () => URLSearchParams } {
  const path = url.slice(url.indexOf('/', 8));
  const at = path.indexOf('?');
  if (at < 0) return { address: path, params: () => new URLSearchParams() };
  const search = path.slice(at + 1);
  // By text, so that the address stays as it was written: with and without a key it is one.
  const asked = search
    .split('&')
    .filter((one) => !one.startsWith('key='))
    .join('&');
  return {
    address: asked === '' ? path.slice(0, at) : `${path.slice(0, at)}?${asked}`,
    params: () => new URLSearchParams(asked),
  };
}

/** What a read makes: the body; `undefined` for a record that is not there. */
export type Make = (params: URLSearchParams, c: HonoContext<Env>) => Promise<string | undefined>;

/** How the answer is labelled. */
export interface Label {
  type: string;
  fileName?: (c: HonoContext<Env>) => string;
}

export const JSON_TYPE: Label = { type: 'application/json; charset=utf-8' };

/** A handler of GET that answers from what is kept, with a strong tag. */
export const read =
  (answers: Answers, make: Make, { type, fileName }: Label = JSON_TYPE): Handler<Env> =>
  async (c) => {
    const { address, params } = addressOf(c.req.url);
    const kept = answers.peek(address);
    if (kept) return send(c, kept);
    const answer = await answers.get(address, async (): Promise<Answer | undefined> => {
      const body = await make(params(), c).catch((error: unknown) => {
        // Its server went away meanwhile; the next one is asked once.
        if (!isUnreachable(error)) throw error;
        return make(params(), c);
      });
      return body === undefined ? undefined : finish(body, type, fileName?.(c));
    });
    if (!answer) throw notFound(`record at ${c.req.path}`);
    return send(c, answer);
  };
