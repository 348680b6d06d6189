import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { WIDTHS } from './scenes.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ADDRESS = 'https://visual.test/';
const GAP = 16;
export const SHEET_WIDTH = WIDTHS.reduce((sum, width) => sum + width + GAP, GAP);

function face(family: string, file: string, weight: string, range: string): string {
  const font = readFileSync(`${root}node_modules/${file}`).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; unicode-range: ${range};
    src: url(data:font/woff2;base64,${font}) format('woff2'); }`;
}
const VIETNAMESE =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+1EA0-1EF9, U+20AB';
const LATIN = 'U+0000-00FF, U+2000-206F, U+20AC, U+2212';
const fonts = (
  [
    ['vietnamese', VIETNAMESE],
    ['latin', LATIN],
  ] as const
).flatMap(([subset, range]) => [
  face(
    'Newsreader',
    `@fontsource-variable/newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
    '200 800',
    range,
  ),
  ...['400', '600'].map((weight) =>
    face(
      'Be Vietnam Pro',
      `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
      weight,
      range,
    ),
  ),
]);
const STYLE = `${fonts.join('')}
  html { background: Canvas; }
  body { margin: 0; font-family: 'Be Vietnam Pro'; }
  #sheet { inline-size: ${SHEET_WIDTH}px; padding: ${GAP}px; box-sizing: border-box; --hv-font-display: Newsreader; }
  .row { display: flex; align-items: start; gap: ${GAP}px; margin-block-end: ${GAP}px; }
  .cell { flex: none; }
  * { scroll-behavior: auto !important; }`;

let script: Promise<string> | undefined;
/** The elements, their test catalogue and the stage, in one script. */
const bundled = () =>
  (script ??= build({
    entryPoints: [`${root}test/visual/stage/stage.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]!.text));

/** A page in which time, place, chance and motion are always the same. */
export async function openStage(browser: Browser): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === ADDRESS
      ? void request.respond({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="vi"><title>Stage</title><style>${STYLE}</style><body></body></html>`,
        })
      : request.url().startsWith('data:')
        ? void request.continue()
        : void request.abort(),
  );
  await page.setViewport({ width: SHEET_WIDTH, height: 2400 });
  await page.emulateTimezone('Asia/Ho_Chi_Minh');
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]);
  await page.evaluateOnNewDocument(`{
    window.__name = (it) => it;
    const now = Date.parse('2026-02-05T09:00:00+07:00');
    window.Date = class extends Date {
      constructor(...args) { args.length ? super(...args) : super(now); }
      static now() { return now; }
    };
    let seed = 1;
    Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  }`);
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: await bundled() });
  return page;
}
