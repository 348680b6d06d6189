import assert from 'node:assert/strict';

const { setImmediate } = globalThis;

/** Lets the event loop turn until `done` says so; waits for no length of time. */
export async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; !done(); turn++) {
    assert.ok(turn < 100_000, 'it never came to that');
    await new Promise((go) => setImmediate(go));
  }
}
