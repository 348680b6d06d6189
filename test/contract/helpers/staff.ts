import { HangViet, type HangVietOptions } from '../../../src/sdk/index.js';
import { type Scope, scopes } from '../../../server/src/access/scopes.js';
import type { World } from '../../server/helpers/databases.js';

const api = 'http://localhost/v1';

/** A client that asks the application itself, without a network. */
export const clientOf = ({ app }: World, options: Partial<HangVietOptions> = {}): HangViet =>
  new HangViet({
    api,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => app.request(new Request(input, init)),
    ...options,
  } as HangVietOptions);

/** A client with a secret key that has every right. */
export const staffOf = async (world: World): Promise<HangViet> =>
  clientOf(world, { key: await world.key(...(Object.keys(scopes) as Scope[])) });

/** What a call failed with; throws when it did not fail. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call was to fail and did not');
}
