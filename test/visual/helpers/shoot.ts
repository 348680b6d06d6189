import type { Browser, Page } from 'puppeteer-core';
import type { Scene } from '../scene.js';
import type * as stage from '../stage/stage.js';
import { LOOKS, WIDTHS } from './scenes.js';
import { openStage, SHEET_WIDTH } from './page.js';

export interface Sheet extends stage.Look {
  tag: string;
  cells: stage.Cell[];
  /** A PNG. */
  picture: Uint8Array;
  /** The same sheet once more: on a slow machine a part may come after all has seemed to rest. */
  again(): Promise<Sheet>;
}
/** What the page calls the stage. */
export interface Staged {
  stage: typeof stage & { quiet(): Promise<void>; everything(root: ParentNode): Generator<Element> };
}

/** A picture of the sheet in the page, as it is. */
export async function pictureOf(page: Page, cells: stage.Cell[]): Promise<Uint8Array> {
  const height = Math.ceil(Math.max(...cells.map(({ box }) => box[1] + box[3])) / 16) * 16 + 16;
  return page.screenshot({
    type: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: SHEET_WIDTH, height },
  });
}

/** Puts `scene` on the page. */
export const build = (
  page: Page,
  scene: Scene,
  options: { ink?: boolean; only?: string[] } = {},
  widths = WIDTHS,
) =>
  page.evaluate(
    (one, all, how) => (globalThis as unknown as Staged).stage.build(one, all, how),
    scene,
    widths,
    options,
  );

export const dress = (page: Page, look: stage.Look): Promise<stage.Cell[]> =>
  page.evaluate((one) => (globalThis as unknown as Staged).stage.dress(one), look);

/** Every sheet of `scene`, one after the other. */
export async function* sheetsOf(browser: Browser, scene: Scene): AsyncGenerator<Sheet> {
  const page = await openStage(browser);
  await build(page, scene);
  for (const look of LOOKS) {
    const shoot = async (): Promise<Sheet> => {
      const cells = await dress(page, look);
      return { tag: scene.tag, ...look, cells, picture: await pictureOf(page, cells), again: shoot };
    };
    yield shoot();
  }
  await page.browserContext().close();
}
