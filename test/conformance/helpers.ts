import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';

/** Where the folder seems to lie. */
export const CDN = 'https://cdn.test/hang-viet';

/** A `fetch` that serves a folder as a CDN does: files by their paths, tags, nothing else. */
export function folderFetch(folder: string) {
  const requests: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const path = decodeURIComponent(pathname).slice('/hang-viet/'.length);
    requests.push(path);
    const body = await readFile(join(folder, path)).catch(() => undefined);
    if (!body) return new Response('<!doctype html><title>Not found</title>', { status: 404 });
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const headers = {
      ETag: etag,
      'Cache-Control': /-[0-9a-f]{20}\./.test(path) ? 'max-age=31536000' : 'no-cache',
    };
    if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
    return new Response(body, { headers });
  };
  return { fetch, requests };
}
