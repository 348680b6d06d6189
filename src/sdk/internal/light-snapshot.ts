import { snapshotSend } from '../snapshot/snapshot-send.js';
import { errorNamed } from './late-errors.js';
import { plainTransport } from './plain-transport.js';
import type { Answer, Send, SendOptions } from './transport.js';

/** Seconds for which a page does not ask whether the snapshot was renewed, unless the file is served for longer. */
const FRESH = 60;

const manifestFresh =
  (send: Send): Send =>
  async (url, call) => {
    const answer = await send(url, call);
    return { ...answer, maxAge: Math.max(answer.maxAge, FRESH) };
  };

// One for each address on the page: its files are read once, however many elements ask.
const opened = new Map<string, Send>();

/** Answers `url`, which is what the API at `base` would be asked, out of the snapshot's files that lie there. */
export function ask(base: string, url: string, call: SendOptions): Promise<Answer> {
  let send = opened.get(base);
  if (!send)
    opened.set(
      base,
      (send = snapshotSend(base, {
        send: manifestFresh(plainTransport()),
        abortError: ({ reason }) => errorNamed('AbortError', 'The call was aborted', reason),
        revalidate: false,
      })),
    );
  return send(url, call);
}
