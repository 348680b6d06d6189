import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './helpers/browser.js';
import { differences, pixelsOf, shrink } from './helpers/compare.js';
import { openStage } from './helpers/page.js';
import { scenes } from './helpers/scenes.js';
import { build, dress, pictureOf, type Staged } from './helpers/shoot.js';

const LOOK = { theme: 'light', language: 'vi' };
const HOSTILE = `* , #sheet { letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase; text-indent: 24px; line-height: 1;
  font-style: italic; text-align: right; white-space: nowrap; word-break: break-all; }`;

/** What reaches out of its cell, by state and width. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.cell')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth)
      .map((cell) => `${cell.dataset.state} ${cell.dataset.width}: ${cell.scrollWidth} px`),
  );

/** Lines of text whose ink a box cuts through (ink is measured in whole pixels); lines left out whole are not meant. */
const cuts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const pen = document.createElement('canvas').getContext('2d')!;
    const parentOf = (node: Node): Node | null =>
      (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
    const { stage } = globalThis as unknown as Staged;
    for (const element of stage.everything(document.querySelector('#sheet')!))
      for (const text of element.childNodes) {
        if (
          text.nodeType !== Node.TEXT_NODE ||
          !text.nodeValue!.trim() ||
          /style|script/.test(element.localName)
        )
          continue;
        const { font, visibility, fontSize } = getComputedStyle(element);
        if (visibility === 'hidden' || element.closest('.unseen')) continue;
        pen.font = font;
        const ink = pen.measureText(text.nodeValue!);
        // Type in a drawing is as large as the drawing makes it.
        const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.d : 1;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) {
          const top = line.top + scale * (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent);
          const bottom = line.top + scale * (ink.fontBoundingBoxAscent + ink.actualBoundingBoxDescent);
          for (let node: Node | null = element; node; node = parentOf(node)) {
            if (!(node instanceof Element)) continue;
            if (!/hidden|clip/.test(getComputedStyle(node).overflowY)) continue;
            const box = node.getBoundingClientRect();
            const isSeen = line.top + parseFloat(fontSize) / 4 < box.bottom && line.bottom > box.top;
            const by = Math.max(box.top - top, bottom - box.bottom);
            if (box.height > 1 && isSeen && by > 1)
              found.add(
                `${element.localName}.${element.className} in ${node.localName}.${node.className}: ${by.toFixed(1)} px`,
              );
          }
        }
      }
    return [...found];
  });

describe('every element keeps its shape', { concurrency: 2 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const scene of scenes) {
    it(`${scene.tag} keeps to its width, and cuts no letter`, async () => {
      const page = await openStage(browser);
      await build(page, scene);
      for (const language of ['vi', 'en']) {
        await dress(page, { theme: 'light', language });
        assert.deepEqual(await overflows(page), [], language);
      }
      await build(page, scene, { ink: true });
      await dress(page, LOOK);
      assert.deepEqual(await cuts(page), []);
      await page.close();
    });

    it(`${scene.tag} does not mind the page's own styles`, async () => {
      const page = await openStage(browser);
      // What the page put into an element is the page's to style.
      const states = Object.entries(scene.states).filter(([, example]) => !example.children);
      await build(page, scene, { only: states.map(([state]) => state) });
      const cells = await dress(page, LOOK);
      if (cells.length === 0) return void (await page.close());
      const was = await shrink(await pictureOf(page, cells)).then(pixelsOf);
      for (const size of [8, 20]) {
        await page.addStyleTag({ content: `html { font-size: ${size}px; } ${HOSTILE}` });
        const look = async () => {
          const now = await dress(page, LOOK);
          return differences(was, cells, await shrink(await pictureOf(page, now)).then(pixelsOf), now);
        };
        // On a slow machine a part may come after all has seemed to rest.
        const first = await look();
        const found = first.length > 0 ? await look() : first;
        assert.deepEqual(
          found.map(({ cell, why }) => `${size} px: ${cell} ${why}`),
          [],
        );
      }
      await page.close();
    });

    it(`${scene.tag} knows no rem`, async () => {
      const page = await openStage(browser);
      await build(page, scene, {}, [480]);
      const found = await page.evaluate(() => {
        const { stage } = globalThis as unknown as Staged;
        return [...stage.everything(document.querySelector('#sheet')!)]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.adoptedStyleSheets ?? [])])
          .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
          .filter((text) => /\d(\.\d+)?rem\b/.test(text));
      });
      assert.deepEqual(found, []);
      await page.close();
    });
  }
});
