import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, textOf, visit } from './helpers/visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The first code block of a language in the README. */
const snippet = async (language: string) => {
  const text = await readFile(`${root}README.md`, 'utf8');
  const found = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(text)?.[1];
  assert.ok(found, `no ${language} in the README`);
  return found;
};

describe('the README', () => {
  let site: Site;
  let browser: Browser;
  let folder: string;
  const node = (args: string[], env = {}) =>
    run(process.execPath, args, {
      cwd: root,
      env: { ...process.env, HV_API: `${site.address}/v1`, ...env },
    });

  before(async () => {
    [site, browser, folder] = await Promise.all([
      openSite(),
      openBrowser(),
      mkdtemp(join(tmpdir(), 'hang-viet-readme-')),
    ]);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('has an SDK snippet that runs', async () => {
    const code = (await snippet('js')).replaceAll('http://localhost:8787', site.address);
    const { stdout } = await node(['--input-type=module', '--eval', code]);
    assert.match(stdout, /^\d+ products/);
    assert.match(stdout, /2026-02-02 Hội chợ Mùa Xuân/);
  });

  it('has an embed snippet that works in a page', async () => {
    const body = (await snippet('html')).replaceAll('http://localhost:8787', site.address);
    const seen = await visit(browser, `${site.address}/examples/news-article/embed.html`, {
      answer: async (request, url) => {
        if (!url.pathname.endsWith('/embed.html')) return false;
        await request.respond({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="vi"><link rel="icon" href="data:,"><body>${body}`,
        });
        return true;
      },
    });
    await readThrough(seen.page);
    assert.deepEqual(seen.errors, []);
    assert.match(await textOf(seen.page, 'hv-product-card'), /Cà phê Khe Sanh/);
    await seen.close();
  });

  it('names scripts that print what they promise', async () => {
    const search = await node(['examples/node/search.mjs', 'che', 'thai', 'nguyen']);
    assert.match(search.stdout, /Thái Nguyên · OCOP \d sao/);
    const pages = await node(['examples/node/every-page.mjs', 'bac-ninh']);
    assert.match(pages.stdout, /^11\. .+ \((Bắc Giang|Bắc Ninh)\)$/m);
    const events = await node(['examples/node/next-month-events.mjs', '2026-02']);
    assert.match(events.stdout, /Hội chợ Mùa Xuân/);
    const file = join(folder, 'tet.ics');
    const ics = await node(['examples/node/events-ics.mjs', '2026-02-01', '2026-02-28', file]);
    assert.match(ics.stdout, /\d+ sự kiện/);
    assert.match(await readFile(file, 'utf8'), /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('names scripts that say plainly what is wrong', async () => {
    for (const name of ['search', 'every-page', 'next-month-events', 'events-ics']) {
      const failed = await node([`examples/node/${name}.mjs`], { HV_API: 'http://127.0.0.1:9/v1' }).then(
        () => undefined,
        (error: { code: number; stderr: string }) => error,
      );
      assert.equal(failed?.code, 1, name);
      assert.match(failed!.stderr, /npm start/, name);
      assert.doesNotMatch(failed!.stderr, /^\s+at /m, name);
    }
  });
});
