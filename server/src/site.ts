import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Hono } from 'hono';
import type { Env } from './env.js';
import { baseHeaders, isKnown } from './middleware/headers.js';

export interface SiteFolders {
  /** The checkout: `dist/cdn`, `examples` and the fonts in `node_modules` are served from it. */
  root: string;
}

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

/** Nothing but our own files, no inline script or style, and no text becomes markup but by Lit's own policy. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const FONTS = ['@fontsource-variable/newsreader', '@fontsource/be-vietnam-pro'];

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

interface Kept {
  stamp: string;
  body: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer> | undefined;
  etag: string;
}

const compress = promisify(brotliCompress);

/** Reads files once and again only when they changed on disk. */
function fileReader() {
  const kept = new Map<string, Kept>();
  return async (folder: string, path: string): Promise<Kept | undefined> => {
    const safe = safePath(path);
    if (safe === undefined || !(extname(safe) in types)) return undefined;
    const file = await realpath(join(folder, safe)).catch(() => '');
    if (!file.startsWith((await realpath(folder).catch(() => '\0')) + sep)) return undefined;
    const about = await stat(file);
    if (!about.isFile()) return undefined;
    const stamp = `${about.mtimeMs} ${about.size}`;
    const known = kept.get(file);
    if (known?.stamp === stamp) return known;
    const body = new Uint8Array(await readFile(file));
    const brotli = /text|json|svg/.test(types[extname(safe)]!)
      ? new Uint8Array(await compress(body))
      : undefined;
    const etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const fresh = { stamp, body, brotli, etag };
    kept.set(file, fresh);
    return fresh;
  };
}

/** The script at /cdn, the examples, their fonts, and the gallery at the root. */
export function addSite(app: Hono<Env>, { root }: SiteFolders): void {
  const readFrom = fileReader();
  const examples = join(root, 'examples');

  const serve = async (
    request: Request,
    requestId: string,
    folder: string,
    path: string,
    cacheControl: string,
  ) => {
    const file = await readFrom(folder, path);
    if (!file) return undefined;
    const type = types[extname(path)]!;
    const brotli = /\bbr\b/.test(request.headers.get('Accept-Encoding') ?? '') ? file.brotli : undefined;
    const etag = `"${file.etag}${brotli ? '-br' : ''}"`;
    const headers: Record<string, string> = {
      ...baseHeaders(requestId),
      'Cache-Control': cacheControl,
      ETag: etag,
      Vary: 'Accept-Encoding',
      ...(type.startsWith('text/html')
        ? { 'Content-Security-Policy': PAGE_POLICY, 'Cross-Origin-Opener-Policy': 'same-origin' }
        : {}),
    };
    if (isKnown(request.headers.get('If-None-Match') ?? undefined, etag))
      return new Response(null, { status: 304, headers });
    headers['Content-Type'] = type;
    if (brotli) headers['Content-Encoding'] = 'br';
    return new Response(brotli ?? file.body, { headers });
  };

  const add = (route: string, folder: string, strip: string, cacheControl: (path: string) => string) =>
    app.get(route, async (c, next) => {
      const path = c.req.path.slice(strip.length).replace(/(^|\/)$/, '$1index.html');
      return (await serve(c.req.raw, c.get('requestId'), folder, path, cacheControl(path))) ?? next();
    });

  // Names of chunks hold a hash of their content; the script's own name is for ever and its content is not.
  add('/cdn/*', join(root, 'dist', 'cdn'), '/cdn/', (path) =>
    /^chunks\/.*-[\w-]{8}\.js$/.test(path)
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
  );
  for (const name of FONTS)
    add(
      `/examples/fonts/${name}/*`,
      join(root, 'node_modules', name),
      `/examples/fonts/${name}/`,
      () => 'public, max-age=604800',
    );
  app.get(
    '/examples/:name{[a-z-]+}',
    (c) =>
      new Response(null, {
        status: 308,
        headers: { ...baseHeaders(c.get('requestId')), Location: `/examples/${c.req.param('name')}/` },
      }),
  );
  add('/examples/*', examples, '/examples/', () => 'no-cache');
  add('/', join(examples, 'gallery'), '/', () => 'no-cache');
}
