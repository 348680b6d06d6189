import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { Cell } from './stage/stage.js';
import { openBrowser } from './helpers/browser.js';
import { differences, pixelsOf, shrink } from './helpers/compare.js';
import { openStage } from './helpers/page.js';
import { scenes } from './helpers/scenes.js';
import { build, dress, pictureOf, type Staged } from './helpers/shoot.js';

const LOOK = { theme: 'light', language: 'vi' };
/** The states `only` of an element on a page of their own. */
async function stand(browser: Browser, tag: string, only: string[]) {
  const page = await openStage(browser);
  await build(
    page,
    scenes.find((scene) => scene.tag === tag)!,
    { only },
  );
  return { page, cells: await dress(page, LOOK) };
}
const pixels = async (page: Page, cells: Cell[]) => pixelsOf(await shrink(await pictureOf(page, cells)));

/** Adds `css` to every shadow root on the page. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const { shadowRoot } of (globalThis as unknown as Staged).stage.everything(document))
      shadowRoot?.adoptedStyleSheets.push(sheet);
  }, css);

describe('what counts as another look', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const [change, tag, state, css] of [
    ['a paragraph 4 px lower', 'hv-product-card', 'ready', '.maker { transform: translateY(4px); }'],
    ['a paragraph that is gone', 'hv-product-card', 'ready', '.maker { visibility: hidden; }'],
    ['another accent', 'hv-connect-form', 'ready', ':host { --_accent: #1f3f8f !important; }'],
    ['another muted ink', 'hv-campaign', 'ready', ':host { --_muted: #9a9385 !important; }'],
    ['a missing drawing', 'hv-product-card', 'compact', '[part~=art] { visibility: hidden; }'],
    ['missing icons', 'hv-where-to-buy', 'ready', '.icon { visibility: hidden; }'],
    ['larger letters', 'hv-connect-form', 'ready', ':host { font-size: 17px !important; }'],
  ] as const)
    it(`${change} in ${tag}`, async () => {
      const { page, cells } = await stand(browser, tag, [state]);
      const was = await pixels(page, cells);
      assert.deepEqual(differences(was, cells, await pixels(page, cells), cells), [], 'without a change');
      await restyle(page, css);
      const now = await dress(page, LOOK);
      const found = differences(was, cells, await pixels(page, now), now);
      assert.equal(found.length, cells.length, found.map(({ cell, why }) => `${cell} ${why}`).join('\n'));
      await page.close();
    });

  for (const tag of ['hv-product-card', 'hv-campaign', 'hv-event-calendar'])
    it(`is not how the edges of letters are smoothed, a quarter of a pixel on, in ${tag}`, async () => {
      const { page, cells } = await stand(browser, tag, ['ready']);
      const was = await pictureOf(page, cells);
      await page.addStyleTag({ content: '#sheet { translate: 0.25px 0.25px; }' });
      const now = await pictureOf(page, cells);
      assert.notDeepEqual(was, now, 'the pictures are the same, so nothing was tried');
      const [before, after] = await Promise.all([was, now].map(async (one) => pixelsOf(await shrink(one))));
      const found = differences(before!, cells, after!, cells);
      assert.deepEqual(
        found.map(({ cell, why }) => `${cell} ${why}`),
        [],
      );
      await page.close();
    });

  it('is a cell that comes or goes', async () => {
    const { page, cells } = await stand(browser, 'hv-provider', ['ready']);
    const seen = await pixels(page, cells);
    const without = cells.slice(1);
    assert.deepEqual(
      differences(seen, cells, seen, without).map(({ cell, why }) => `${cell} ${why}`),
      ['ready 240 is gone'],
    );
    assert.deepEqual(
      differences(seen, without, seen, cells).map(({ cell, why }) => `${cell} ${why}`),
      ['ready 240 is new'],
    );
    await page.close();
  });
});
