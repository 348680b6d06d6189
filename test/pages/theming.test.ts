import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './helpers/site.js';
import { openBrowser, readThrough, textOf, visit } from './helpers/visit.js';

describe('the page of three looks', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  for (const width of [320, 1280])
    it(`wears each house's look and says the same in all, at ${width} px`, async () => {
      const seen = await visit(browser, `${site.address}/examples/theming/`, { width });
      await readThrough(seen.page);
      assert.deepEqual(seen.errors, []);
      const looks = await seen.page.$$eval('.site', (houses) =>
        houses.map((house) => {
          const host = house.querySelector('hv-product-card')!;
          const card = host.shadowRoot!.querySelector('[part=card]')!;
          const kind = host.shadowRoot!.querySelector('[part=kind]')!;
          const of = (element: Element) => getComputedStyle(element);
          return {
            accent: of(kind).color,
            corner: of(card).borderTopLeftRadius,
            shadow: of(card).boxShadow !== 'none',
            capitals: of(kind).textTransform,
            size: of(host).fontSize,
          };
        }),
      );
      assert.deepEqual(looks, [
        { accent: 'rgb(200, 0, 10)', corner: '0px', shadow: false, capitals: 'uppercase', size: '17px' },
        { accent: 'rgb(11, 122, 53)', corner: '18px', shadow: true, capitals: 'none', size: '16px' },
        { accent: 'rgb(20, 48, 107)', corner: '0px', shadow: false, capitals: 'none', size: '18px' },
      ]);
      for (const tag of ['hv-product-card', 'hv-event-card', 'hv-programme-figures']) {
        const [tabloid, supermarket, ministry] = await Promise.all(
          ['tabloid', 'supermarket', 'ministry'].map((house) => textOf(seen.page, `.${house} ${tag}`)),
        );
        assert.ok(tabloid!.trim());
        assert.deepEqual([supermarket, ministry], [tabloid, tabloid]);
      }
      assert.equal(
        await seen.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        true,
        'no sideways scrolling',
      );
      await seen.close();
    });
});
