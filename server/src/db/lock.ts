import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Milliseconds after which a claim to a dead process's lock is what a crash left. */
const CLAIMED_FOR = 5000;

const cannotUse = (folder: string, error: unknown) =>
  new UserError(`The data cannot be kept in ${folder}: ${(error as Error).message}`);
const isThere = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Makes a file with its content in one step, unless it is there. */
function create(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Puts `own` in place of a dead process's lock. Of several that find it dead one makes the claim; whoever claims later sees
 * that the lock is another by then.
 */
function takeOver(file: string, dead: string, own: string): boolean {
  const claim = `${file}.claim`;
  if (!create(claim, own)) {
    const age = Date.now() - (statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age < CLAIMED_FOR) return false;
    rmSync(claim, { force: true });
    return takeOver(file, dead, own);
  }
  try {
    if (contentOf(file) !== dead) return false;
    rmSync(file, { force: true });
    return create(file, own);
  } finally {
    rmSync(claim, { force: true });
  }
}

/**
 * Takes the folder for this process and returns how to give it back. The embedded database does not lock its
 * files, and two writers would lose data silently. Throws a `UserError` when another living process has it, or when it cannot be
 * written.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  const own = `${process.pid} ${startOf(process.pid)}`;
  try {
    mkdirSync(folder, { recursive: true });
    if (!create(file, own)) {
      const other = contentOf(file) ?? '';
      const [pid, start = ''] = other.split(' ');
      if (pid && isRunning(Number(pid), start))
        throw new UserError(
          `The data in ${folder} is in use by process ${pid}. Stop it, or name another DATA_DIR; only with PostgreSQL (DATABASE_URL) do commands run beside a server.`,
        );
      if (!takeOver(file, other, own))
        throw new UserError(`The data in ${folder} is being opened by another process. Try again.`);
    }
  } catch (error) {
    throw error instanceof UserError ? error : cannotUse(folder, error);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
