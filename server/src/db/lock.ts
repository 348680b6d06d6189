import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.js';

/** When a process began, in clock ticks since boot: tells a reused process id from the one that took the lock. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number, start: string): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return start === '' || startOf(pid) === start;
}

/** Milliseconds after which a lock without a name in it is what a crash left, not one that is being written. */
const WRITTEN_BY = 5000;

const cannotUse = (folder: string, error: unknown) =>
  new UserError(`The data cannot be kept in ${folder}: ${(error as Error).message}`);

/**
 * Takes the folder for this process and returns how to give it back. The embedded database does not lock its
 * files, and two writers would lose data silently. Throws a `UserError` when another living process has it, or when it cannot be
 * written.
 */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotUse(folder, error);
  }
  const file = join(folder, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
      const release = () => rmSync(file, { force: true });
      process.once('exit', release);
      return () => {
        process.off('exit', release);
        release();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotUse(folder, error);
      const [pid, start = ''] = readFileSync(file, 'utf8').split(' ');
      if (!pid && Date.now() - statSync(file).mtimeMs < WRITTEN_BY) break;
      if (pid && isRunning(Number(pid), start))
        throw new UserError(
          `The data in ${folder} is in use by process ${pid}. Stop it, or name another DATA_DIR; only with PostgreSQL (DATABASE_URL) do commands run beside a server.`,
        );
      rmSync(file, { force: true });
    }
  }
  throw new UserError(`The data in ${folder} is being opened by another process. Try again.`);
}
