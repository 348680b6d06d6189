import type { LightOffice } from '../../sdk/internal/light-office.js';
import type { Acknowledged, HvSubmitEvent } from './events.js';
import type { Attempt } from './draft.js';
import { alreadyKept } from './problem.js';

/** Milliseconds within which nobody fills in a form; the API refuses what comes sooner. */
export const FASTEST = 2000;

/** What was taken in, and whether that was by an earlier sending. */
export interface Taken extends Acknowledged {
  isRepeat?: boolean;
}

const same = (one: object, other: object): boolean => {
  const said = (body: object) => JSON.stringify({ ...body, elapsed: 0 });
  return said(one) === said(other);
};

/** `last` when it said the same as `body`, so that trying again is the same submission; else a new attempt. */
export const attemptOf = (last: Attempt | undefined, body: object): Attempt =>
  last && same(last.body, body) ? last : { idempotencyKey: crypto.randomUUID(), body };

/** What takes in what a form sends. */
export type Inbox = LightOffice['connections' | 'feedback'];

/** Sends `attempt` in: by the page that took it over, else by `inbox`. */
export async function send(
  attempt: Attempt,
  { taken }: Pick<HvSubmitEvent, 'taken'>,
  inbox: () => Promise<Inbox | undefined>,
): Promise<Taken> {
  try {
    if (taken) return { ...(await taken) };
    const target = await inbox();
    if (typeof target?.create !== 'function')
      throw Object.assign(new Error('This catalogue takes nothing in'), { name: 'SettingsError' });
    const { idempotencyKey, body } = attempt;
    const { id, receipt } = await target.create(body as never, { idempotencyKey });
    return { id, ...(receipt && { receipt }) };
  } catch (error) {
    const id = alreadyKept(error as Error);
    if (id !== undefined) return { id, isRepeat: true };
    throw error;
  }
}
