import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, textOf, until, untilText, visit } from './helpers/visit.js';

describe('the gallery and the shop', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const languages = [
    ['vi', /Thử lại/],
    ['en', /Try again/],
    ['fr', /Réessayer/],
    ['it', /Riprova/],
  ] as const;
  for (const [state, expected] of [
    ['ready', 'ready'],
    ['loading', 'loading'],
    ['error', 'failed'],
    ['offline', 'failed'],
    ['fallback', 'loading'],
  ] as const)
    for (const [lang, retry] of languages)
      it(`shows every element ${state} in ${lang}`, async () => {
        const seen = await visit(
          browser,
          `${site.address}/?state=${state}&lang=${lang}&theme=dark&width=320`,
        );
        await until(seen.page, () => document.querySelectorAll('.stage hv-event-calendar').length > 0);
        await seen.page.evaluate(() => document.querySelector('.cover-art')!.remove());
        await readThrough(seen.page, expected);
        assert.deepEqual(seen.errors, []);
        assert.deepEqual(await seen.violations(), []);
        if (expected === 'failed') {
          const card = await textOf(seen.page, '.stage hv-product-card');
          assert.match(card, retry);
        }
        await seen.close();
      });

  it('shows the empty state, keeps the choice in the address and speaks English', async () => {
    const seen = await visit(browser, `${site.address}/?el=list`);
    await seen.page.locator('input[value=empty]').click();
    await until(seen.page, () => location.search.includes('state=empty'));
    await until(
      seen.page,
      () => !!document.querySelector('.stage hv-product-list')?.shadowRoot?.querySelector('[part~=empty]'),
    );
    await seen.page.locator('[data-ui=en]').click();
    await until(seen.page, () => document.documentElement.lang === 'en');
    assert.match(await seen.page.$eval('body', (body) => (body as HTMLElement).innerText), /Every state/);
    assert.deepEqual(seen.errors, []);
    await seen.close();
  });

  it('opens the shop, searches and notes a product', async () => {
    const seen = await visit(browser, `${site.address}/examples/retailer/`);
    await readThrough(seen.page);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(await seen.violations(), []);
    const list = await seen.page.$('hv-product-list');
    const box = (await list!.evaluateHandle((element) =>
      element.shadowRoot!.querySelector('input'),
    ))!.asElement()!;
    await (box as unknown as { type(text: string): Promise<void> }).type('che thai nguyen');
    await untilText(seen.page, 'hv-product-list', /Chè đinh Tân Cương/);
    await seen.page.evaluate(() => {
      const card = document.querySelector('hv-product-card')!;
      card.shadowRoot!.querySelector('a')!.click();
    });
    await until(seen.page, () => document.querySelectorAll('#gio-mon li').length === 1);
    assert.equal(new URL(seen.page.url()).pathname, '/examples/retailer/');
    await seen.close();
  });

  for (const width of [320, 768, 1280])
    it(`does not scroll sideways at ${width} px`, async () => {
      for (const path of ['/', '/examples/retailer/']) {
        const seen = await visit(browser, site.address + path, { width });
        await readThrough(seen.page);
        assert.equal(await seen.page.evaluate(() => document.documentElement.scrollWidth), width, path);
        await seen.close();
      }
    });
});
