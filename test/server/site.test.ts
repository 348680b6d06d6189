import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { Routes } from '../../server/src/access/access.js';
import { createApp } from '../../server/src/app.js';
import type { Env } from '../../server/src/env.js';
import { addSite } from '../../server/src/site.js';
import { safePath } from '../../server/src/static-files.js';
import { onEveryDatabase } from './helpers/databases.js';

const app = new Hono<Env>({ getPath: (request) => new URL(request.url).pathname });
const root = fileURLToPath(new URL('../..', import.meta.url));
addSite(new Routes(app, () => undefined), { root });
const get = (path: string, headers = {}) => app.request(`http://localhost${path}`, { headers });

describe('the site', () => {
  it('serves pages under a policy that lets nothing foreign or inline run', async () => {
    for (const path of [
      '/',
      '/examples/news-article/',
      '/examples/retailer/',
      '/examples/theming/',
      '/examples/gallery/',
    ]) {
      const page = await get(path);
      assert.equal(page.status, 200, path);
      const policy = page.headers.get('Content-Security-Policy')!;
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|\*|data:|blob:/);
      assert.equal(page.headers.get('X-Content-Type-Options'), 'nosniff');
    }
    assert.equal(
      (await get('/examples/retailer?lang=en')).headers.get('Location'),
      '/examples/retailer/?lang=en',
    );
  });

  it('serves the fonts of two packages, and nothing else of any', async () => {
    const font = await get(
      '/examples/fonts/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2',
    );
    assert.equal(font.headers.get('Content-Type'), 'font/woff2');
    for (const path of [
      '@fontsource/be-vietnam-pro/package.json',
      '@fontsource/inter/files/x.woff2',
      'lit/index.js',
    ])
      assert.equal((await get(`/examples/fonts/${path}`)).status, 404, path);
  });

  it('leads nowhere out of its folders', async () => {
    const ways = [
      '../package.json',
      '..%2fpackage.json',
      '%2e%2e/README.md',
      '.%2e/x.js',
      'a/../../x.js',
      '..\\x.js',
      '..%5cx.js',
      '%00.js',
      '.git/x.js',
      '//etc/x.css',
      '%252e%252e/x.js',
    ];
    for (const way of ways) {
      for (const base of ['/examples/', '/cdn/', '/examples/fonts/@fontsource/be-vietnam-pro/', '/'])
        assert.equal((await get(base + way)).status, 404, base + way);
      assert.ok(!safePath(way)?.includes('..'));
    }
    assert.equal((await get('/examples/node/search.mjs')).status, 404, 'scripts for Node are not for pages');
  });

  it('answers 304 and packs what packs', async () => {
    const plain = await get('/examples/news-article/');
    const text = await plain.text();
    const packed = await get('/examples/news-article/', { 'Accept-Encoding': 'gzip, br' });
    assert.equal(packed.headers.get('Content-Encoding'), 'br');
    assert.equal(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString(), text);
    assert.notEqual(packed.headers.get('ETag'), plain.headers.get('ETag'));
    assert.equal(
      (
        await get('/examples/news-article/', {
          'Accept-Encoding': 'gzip, br',
          'If-None-Match': packed.headers.get('ETag')!,
        })
      ).status,
      304,
    );
  });
});

onEveryDatabase('packed answers', 'catalogue', (world) => {
  it('are the same answer, with a tag of their own', async () => {
    const plain = await world.app.request('/v1/products');
    const text = await plain.text();
    for (const [accept, coding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['br;q=0, gzip', 'gzip', gunzipSync],
    ] as const) {
      const packed = await world.app.request('/v1/products', { headers: { 'Accept-Encoding': accept } });
      assert.equal(packed.headers.get('Content-Encoding'), coding);
      assert.equal(unpack(Buffer.from(await packed.arrayBuffer())).toString(), text);
      assert.match(packed.headers.get('ETag')!, new RegExp(`-${coding}"$`));
      const again = { headers: { 'Accept-Encoding': accept, 'If-None-Match': packed.headers.get('ETag')! } };
      assert.equal((await world.app.request('/v1/products', again)).status, 304);
      // A cache may ask with the tag of another coding: a 304 would make it hand out a body that this reader cannot unpack.
      const other = { headers: { 'If-None-Match': packed.headers.get('ETag')! } };
      assert.equal((await world.app.request('/v1/products', other)).status, 200);
    }
    assert.equal(
      (await world.app.request('/v1/products', { headers: { 'Accept-Encoding': 'identity' } })).headers.get(
        'Content-Encoding',
      ),
      null,
    );
  });

  it('names the methods of a folder, and tells a missing file from a wrong method', async () => {
    const { app: whole } = createApp({ db: world.db, site: { root } });
    for (const path of ['/cdn', '/cdn/nothing.js', '/examples/nothing/'])
      assert.equal((await whole.request(path)).status, 404, path);
    const refused = await whole.request('/cdn/hang-viet.js', { method: 'POST' });
    assert.deepEqual([refused.status, refused.headers.get('Allow')], [405, 'GET, HEAD, OPTIONS']);
  });
});
