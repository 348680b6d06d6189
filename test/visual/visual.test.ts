import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from '../../tools/build.mjs';
import { openBrowser } from './helpers/browser.js';
import { Baseline, failures } from './helpers/baseline.js';
import { registeredTags, scenes } from './helpers/scenes.js';
import { type Sheet, sheetsOf } from './helpers/shoot.js';

/** Tags to accept as they are now, `all` for every one: set by tools/visual-update.mjs. */
const accepted = process.env.VISUAL_UPDATE?.split(',') ?? [];
const folder = fileURLToPath(new URL('baseline/', import.meta.url));
const MEGABYTE = 1e6;

describe('every element looks as it did', { concurrency: 2 }, () => {
  let browser: Browser;
  before(async () => {
    build({ ifStale: true });
    await rm(failures, { recursive: true, force: true });
    browser = await openBrowser();
  });
  after(() => browser?.close());

  it('has a scene', () => {
    assert.deepEqual(
      registeredTags().filter((tag) => !scenes.some((scene) => scene.tag === tag)),
      [],
      'Add a file for each to test/visual/scenes',
    );
  });

  for (const scene of scenes)
    it(scene.tag, async () => {
      const baseline = new Baseline(scene.tag);
      const isAccepted = accepted.includes('all') || accepted.includes(scene.tag);
      const sheets: Sheet[] = [];
      const found: string[] = [];
      for await (const sheet of sheetsOf(browser, scene))
        if (isAccepted) sheets.push(sheet);
        else {
          const first = await baseline.compare(sheet);
          found.push(...(first.length > 0 ? await baseline.compare(await sheet.again()) : first));
        }
      if (isAccepted) await baseline.accept(sheets);
      assert.equal(
        found.length,
        0,
        `${found.join('\n')}\nLook at ${failures}; to accept: npm run visual:update ${scene.tag}`,
      );
    });

  it('keeps pictures of elements that there are, and not too large', () => {
    const tags = readdirSync(folder);
    assert.deepEqual(
      tags.filter((tag) => !scenes.some((scene) => scene.tag === tag)),
      [],
    );
    const bytes = tags
      .flatMap((tag) =>
        readdirSync(`${folder}${tag}`).map((file) => statSync(`${folder}${tag}/${file}`).size),
      )
      .reduce((sum, size) => sum + size, 0);
    assert.ok(bytes < 6 * MEGABYTE, `${bytes} bytes`);
  });
});
