import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the embedded database keeps its files, and what to call once it is open. Making them takes seconds, and a half of
 * them cannot be opened: when the process was killed meanwhile, they are removed here, and the next start makes them anew.
 */
export function databaseFolder(folder: string): { path: string; opened: () => void } {
  const path = join(folder, 'pglite');
  const unfinished = join(folder, 'unfinished');
  if (existsSync(unfinished)) rmSync(path, { recursive: true, force: true });
  if (!existsSync(join(path, 'PG_VERSION'))) writeFileSync(unfinished, '');
  return { path, opened: () => rmSync(unfinished, { force: true }) };
}
