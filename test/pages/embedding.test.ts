import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { pdfText } from './helpers/pdf-text.js';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, textOf, until, visit } from './helpers/visit.js';

const isData = (url: URL) => url.pathname.startsWith('/v1/');
/** Answers the article's address with a page made for one test. */
const pageWith = (body: string) => async (request: HTTPRequest, url: URL) => {
  if (url.pathname !== '/examples/news-article/made-for-a-test.html') return false;
  await request.respond({
    contentType: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html",
    },
    body: `<!doctype html><html lang="vi"><head><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
  });
  return true;
};
const script = '<script type="module" src="/cdn/hang-viet.js" data-api="/v1"></script>';

describe('embedding', () => {
  let site: Site;
  let browser: Browser;
  let ids: string[];
  const article = () => `${site.address}/examples/news-article/`;
  const made = () => `${article()}made-for-a-test.html`;

  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    const answer = await fetch(`${site.address}/v1/products?limit=100`);
    const { data } = (await answer.json()) as { data: { id: string }[] };
    ids = data.map(({ id }) => id);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const width of [320, 768, 1280])
    it(`moves nothing at ${width} px, however late the script comes`, async () => {
      const early = await visit(browser, article(), { width });
      await readThrough(early.page);
      assert.ok(
        (await early.shift()) <= 0.01,
        `shift ${await early.shift()}\n${(await early.moves()).join('\n')}`,
      );
      assert.equal(await early.page.evaluate(() => document.documentElement.scrollWidth), width);
      await early.close();

      let release = () => {};
      const held = new Promise<void>((done) => (release = done));
      const late = await visit(browser, article(), {
        width,
        unfinished: true,
        answer: async (request, url) => {
          if (url.pathname === '/cdn/hang-viet.js') await held;
          return false;
        },
      });
      await late.page.evaluate(() => document.fonts.ready.then(() => true));
      const shown = await late.page.evaluate(() => performance.now());
      await until(late.page, (since) => performance.now() - since > 3000, shown);
      release();
      await readThrough(late.page);
      assert.ok(
        (await late.shift()) <= 0.01,
        `shift ${await late.shift()} with a late script\n${(await late.moves()).join('\n')}`,
      );
      await late.close();
    });

  it('works with two copies of the script on the page', async () => {
    const seen = await visit(browser, made(), {
      answer: pageWith(
        `${script}<script type="module" src="/cdn/hang-viet.js?copy=2"></script><hv-product-card product="ca-phe-khe-sanh"></hv-product-card>`,
      ),
    });
    await readThrough(seen.page);
    assert.deepEqual(seen.errors, []);
    assert.match(await textOf(seen.page, 'hv-product-card'), /Cà phê Khe Sanh/);
    assert.deepEqual(await seen.violations(), []);
    await seen.close();
  });

  for (const count of [12, 100])
    it(`asks once for ${count} cards`, async () => {
      const cards = ids.slice(0, count).map((id) => `<hv-product-card product="${id}"></hv-product-card>`);
      const seen = await visit(browser, made(), {
        height: 60_000,
        answer: pageWith(script + cards.join('')),
      });
      await readThrough(seen.page);
      assert.equal(seen.requests.filter(isData).length, 1, seen.requests.filter(isData).join('\n'));
      assert.deepEqual(seen.errors, []);
      await seen.close();
    });

  it('stores nothing and calls only the page’s own host before the reader does anything', async () => {
    const seen = await visit(browser, article());
    await readThrough(seen.page);
    const stored = await seen.page.evaluate(async () => ({
      cookies: document.cookie,
      keys: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    assert.deepEqual(stored, { cookies: '', keys: 0, databases: 0, caches: 0 });
    assert.deepEqual(await seen.page.browserContext().cookies(), []);
    assert.deepEqual([...new Set(seen.requests.map(({ origin }) => origin))], [site.address]);
    await seen.close();
  });

  it('prints products, provinces and events, with both archipelagos', async () => {
    const seen = await visit(browser, article());
    await seen.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await readThrough(seen.page);
    await seen.page.emulateMediaType('print');
    const printed = await seen.page.evaluate(() => {
      const read = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
        if (!(node instanceof Element) || node.localName === 'style' || !node.checkVisibility()) return '';
        const inside =
          node instanceof HTMLSlotElement && node.assignedNodes().length
            ? node.assignedNodes()
            : node.shadowRoot
              ? node.shadowRoot.childNodes
              : node.childNodes;
        return [...inside].map(read).join(' ');
      };
      return read(document.body).replace(/\s+/g, ' ');
    });
    for (const words of ['Cà phê Khe Sanh', 'Tây Ninh', 'Hoàng Sa', 'Trường Sa', 'Hội chợ Mùa Xuân'])
      assert.ok(printed.includes(words), `${words} is not printed`);
    const pdf = pdfText(await seen.page.pdf({ preferCSSPageSize: true }));
    for (const words of ['Cà phê Khe Sanh', 'Tây Ninh', 'Hội chợ Mùa Xuân'])
      assert.ok(pdf.includes(words.replaceAll(' ', '')), `${words} is not in the PDF`);
    await seen.close();
  });

  it('follows a dark page', async () => {
    const seen = await visit(browser, article(), { dark: true });
    await readThrough(seen.page);
    const [page, ink] = await seen.page.evaluate(() => {
      const name = document.querySelector('hv-product-card')!.shadowRoot!.querySelector('h2, h3, h4, a')!;
      return [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(name).color];
    });
    const light = (colour: string) =>
      colour
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0) / 3;
    assert.ok(light(page!) < 60 && light(ink!) > 150, `${ink} on ${page}`);
    assert.deepEqual(seen.errors, []);
    await seen.close();
  });
});
