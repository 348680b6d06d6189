/** Milliseconds that one task may take for updates. Slow devices need the rest of their 50 for the update that overruns. */
const SLICE = 8;
let end = 0;
let task: Promise<void> | undefined;

/** Runs `update` in this task while it has time left, else in a later one: many elements at once must not hold the page up. */
export async function inSlices(update: () => void): Promise<void> {
  for (;;) {
    if (!task) {
      end = performance.now() + SLICE;
      task = new Promise((next) =>
        setTimeout(() => {
          task = undefined;
          next();
        }),
      );
    }
    if (performance.now() < end) return update();
    await task;
  }
}
