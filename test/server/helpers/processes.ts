import { addressOf, start } from './program.js';

/** A server that runs as its own process, on a port of its own. */
export interface ServerProcess {
  address: string;
  said: { out: string; err: string };
  /** Ends it as a power switch would: it cannot finish anything. */
  kill(): Promise<void>;
  /** Sends it a signal that ends it, and gives its exit code. */
  signal(signal: NodeJS.Signals): Promise<number | null>;
  /** Tells it to stop, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `serve` with these settings, and waits until it listens. */
export async function startServer(env: Record<string, string>, args: string[] = []): Promise<ServerProcess> {
  const { child, said, ended } = start(['serve', ...args], { PORT: '0', ...env });
  const address = await addressOf(child, said);
  const signal = (name: NodeJS.Signals) => {
    child.kill(name);
    return ended;
  };
  return {
    address,
    said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    signal,
    stop: () => signal('SIGTERM'),
  };
}
