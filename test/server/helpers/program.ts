import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));

/** The program with its own environment; `said` collects what it writes. */
export function start(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

/** Runs the program to its end. */
export async function run(args: string[], env: Record<string, string> = {}) {
  const { said, ended } = start(args, env);
  return { code: await ended, ...said };
}

/** Where a server that was started listens, once it does. */
export const addressOf = async (child: ChildProcess, said: { out: string; err: string }): Promise<string> => {
  for (;;) {
    const found = /http:\/\/\S+(?=\/\n)/.exec(said.out)?.[0];
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said.err}`);
    await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
  }
};
