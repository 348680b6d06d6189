import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Answer, finish } from './answers.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The way to a file below a folder; `undefined` for anything that could lead out of it or is hidden. */
export function safePath(path: string): string | undefined {
  const parts = path.split('/').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return '';
    }
  });
  const isPlain = (part: string) => /^[\w@-][\w.@-]*$/.test(part) && !part.includes('..');
  return parts.length > 0 && parts.every(isPlain) ? parts.join(sep) : undefined;
}

/** Reads files below folders, once and again only when they changed on disk. `undefined` for what is not to be served. */
export function fileReader(): (folder: string, path: string) => Promise<Answer | undefined> {
  const kept = new Map<string, { stamp: string; answer: Answer }>();
  return async (folder, path) => {
    const safe = safePath(path);
    const type = safe === undefined ? undefined : types[extname(safe)];
    if (safe === undefined || type === undefined) return undefined;
    const file = await realpath(join(folder, safe)).catch(() => '');
    const base = await realpath(folder).catch(() => '\0');
    if (!file.startsWith(base + sep)) return undefined;
    const about = await stat(file);
    if (!about.isFile()) return undefined;
    const stamp = `${about.mtimeMs} ${about.size}`;
    const known = kept.get(file);
    if (known?.stamp === stamp) return known.answer;
    const answer = { ...finish(await readFile(file), type), isFixed: true };
    kept.set(file, { stamp, answer });
    return answer;
  };
}
