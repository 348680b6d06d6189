// Takes a picture of a page of this repository, with its TypeScript entry bundled on the fly.
//   node tools/screenshot.mjs PAGE.html OUT.png [--width=320] [--height=900] [--dark] [--reduced] [--print] [--api=http://127.0.0.1:8787]
//   [--wait=MS] [--url]    (--url: PAGE is an address, not a file)
// A page's <script type="module" src="….ts"> is bundled with esbuild; other files are served as they are.
// Requests to /v1/… go to --api when it is given. Errors of the page are printed.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = Object.fromEntries(
  process.argv
    .slice(2)
    .filter((word) => word.startsWith('--'))
    .map((word) => word.slice(2).split(/=(.*)/s))
    .map(([name, value]) => [name, value ?? true]),
);
const [page, out] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!page || !out) {
  console.error('Usage: node tools/screenshot.mjs PAGE.html OUT.png [--width=N] [--dark] [--api=URL]');
  process.exit(1);
}

const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer(async (request, response) => {
  try {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/v1/') && flags.api) {
      const answer = await fetch(`${flags.api}${pathname}${search}`);
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'application/json',
      });
      return response.end(Buffer.from(await answer.arrayBuffer()));
    }
    const file = pathname.startsWith('/@/')
      ? pathname.slice(2)
      : resolve(root, `.${decodeURIComponent(pathname)}`);
    if (file.endsWith('.ts')) {
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        charset: 'utf8',
        tsconfig: `${root}tsconfig.json`,
        nodePaths: [`${root}node_modules`],
      });
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      return response.end(outputFiles[0].text);
    }
    const body = await readFile(file);
    response.writeHead(200, {
      'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    });
    response.end(body);
  } catch (error) {
    response.writeHead(404).end(String(error));
  }
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));

const browser = await puppeteer.launch({ headless: true, ...(await findChromium()) });
try {
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => console.error('page error:', error.message));
  tab.on(
    'console',
    (message) =>
      ['error', 'warning', 'warn'].includes(message.type()) && console.error('console:', message.text()),
  );
  await tab.setViewport({
    width: Number(flags.width ?? 1280),
    height: Number(flags.height ?? 900),
    deviceScaleFactor: Number(flags.scale ?? 1),
  });
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: flags.dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: flags.reduced ? 'reduce' : 'no-preference' },
  ]);
  if (flags.print) await tab.emulateMediaType('print');
  const address = flags.url
    ? page
    : `http://127.0.0.1:${server.address().port}/${resolve(page).startsWith(root) ? resolve(page).slice(root.length) : `@${resolve(page)}`}`;
  await tab.goto(address, { waitUntil: 'networkidle0', timeout: 30000 });
  await new Promise((done) => setTimeout(done, Number(flags.wait ?? 300)));
  await tab.screenshot({ path: out, fullPage: flags.viewport !== true });
} finally {
  await browser.close();
  server.close();
}
