import { open, type Routes } from './access/access.js';
import { join } from 'node:path';
import { baseHeaders } from './middleware/headers.js';
import { send } from './middleware/send.js';
import { PAGE_POLICY } from './page-policy.js';
import { requestIdOf } from './request-id.js';
import { fileReader } from './static-files.js';

export interface SiteFolders {
  /** The checkout: `dist/cdn`, `examples` and the fonts in `node_modules` are served from it. */
  root: string;
}

const FONTS = ['@fontsource-variable/newsreader', '@fontsource/be-vietnam-pro'];

const ofPages = { 'Content-Security-Policy': PAGE_POLICY, 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Names of chunks hold a hash of their content; the script's own name is for ever and its content is not. */
const scriptCaching = (path: string) =>
  /^chunks\/.*-[\w-]{8}\.js$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300, stale-while-revalidate=86400';

/** The script at /cdn, the examples, their fonts, and the gallery at the root. */
export function addSite(routes: Routes, { root }: SiteFolders): void {
  const readFrom = fileReader();
  const examples = join(root, 'examples');
  const add = (route: string, folder: string, caching: (path: string) => string) => {
    const start = route.replace('*', '').length;
    routes.add('GET', route, open, async (c, next) => {
      const path = c.req.path.slice(start).replace(/(^|\/)$/, '$1index.html');
      const file = await readFrom(folder, path);
      if (!file) return next();
      const isPage = file.type.startsWith('text/html');
      return send(c, file, { 'Cache-Control': caching(path), ...(isPage ? ofPages : {}) });
    });
  };
  add('/cdn/*', join(root, 'dist', 'cdn'), scriptCaching);
  for (const name of FONTS)
    add(`/examples/fonts/${name}/*`, join(root, 'node_modules', name), () => 'public, max-age=604800');
  routes.add('GET', '/examples/:name{[a-z-]+}', open, (c) => {
    const headers = {
      ...baseHeaders(requestIdOf(c)),
      Location: `/examples/${c.req.param('name')}/${new URL(c.req.url).search}`,
    };
    return new Response(null, { status: 308, headers });
  });
  add('/examples/*', examples, () => 'no-cache');
  add('/', join(examples, 'gallery'), () => 'no-cache');
}
