import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../user-error.js';

/** A file of the catalogue, read. */
export interface CatalogueFile {
  name: string;
  content: unknown;
}

function namesOf(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`There is no file or folder ${path}`);
  if (!stat.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new UserError(`${path} holds no .json files`);
  return files.sort().map((name) => join(path, name));
}

/** Reads files, and the `.json` files of folders. Throws a `UserError` that names the file that cannot be read. */
export function readCatalogueFiles(paths: readonly string[]): CatalogueFile[] {
  return paths.flatMap(namesOf).map((path) => {
    try {
      return {
        name: basename(path),
        content: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown,
      };
    } catch (error) {
      throw new UserError(`${path} cannot be read: ${(error as Error).message}`);
    }
  });
}
