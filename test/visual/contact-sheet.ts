// Writes test/screenshots/contact-sheet/index.html: every element in every state, theme, language and width.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { openBrowser } from './helpers/browser.js';
import { LANGUAGES, scenes, THEMES, WIDTHS } from './helpers/scenes.js';
import { sheetsOf } from './helpers/shoot.js';

const folder = fileURLToPath(new URL('../screenshots/contact-sheet/', import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
const figures: string[] = [];
for (const scene of scenes)
  for await (const { tag, theme, language, cells, picture } of sheetsOf(browser, scene)) {
    const file = `${tag}.${theme}.${language}.webp`;
    await sharp(picture)
      .webp({ quality: 80 })
      .toFile(folder + file);
    for (const { state, width, box } of cells) {
      const [x, y, w, h] = box.map(Math.round);
      figures.push(`<figure data-element="${tag}" data-state="${state}" data-theme="${theme}" data-language="${language}" data-width="${width}">
<figcaption>${tag} · ${state} · ${theme} · ${language} · ${width} px</figcaption>
<div style="width:${w}px;height:${h}px;background:url(${file}) -${x}px -${y}px"></div></figure>`);
    }
  }
await browser.close();

const choices: Record<string, (string | number)[]> = {
  element: scenes.map(({ tag }) => tag),
  state: [...new Set(scenes.flatMap(({ states }) => Object.keys(states)))],
  theme: THEMES,
  language: LANGUAGES,
  width: WIDTHS,
};
const first: Record<string, string> = { element: scenes[0]!.tag, theme: 'light', language: 'vi' };
const selects = Object.entries(choices).map(
  ([name, values]) =>
    `<label>${name} <select name="${name}"><option value="">all</option>${values
      .map((value) => `<option${String(value) === first[name] ? ' selected' : ''}>${value}</option>`)
      .join('')}</select></label>`,
);
await writeFile(
  `${folder}index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hàng Việt · Contact sheet</title>
<style>
  body { margin: 0; padding: 24px; font: 16px/1.5 'Be Vietnam Pro', sans-serif; color: #1c1a15; background: #f5f1e8; }
  h1 { font: 400 32px/1.2 Newsreader, serif; margin: 0 0 12px; }
  form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 12px; padding: 12px 0; background: #f5f1e8; }
  select { font: inherit; padding: 4px 8px; }
  main { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; }
  figure { margin: 0; } figcaption { color: #5d574b; font-size: 13px; } [hidden] { display: none; }
</style><h1>Hàng Việt</h1><form>${selects.join('')}</form><main>${figures.join('\n')}</main>
<script>
  const form = document.querySelector('form');
  const show = () => {
    const wanted = [...new FormData(form)].filter(([, value]) => value);
    for (const figure of document.querySelectorAll('figure'))
      figure.hidden = wanted.some(([name, value]) => figure.dataset[name] !== value);
  };
  form.addEventListener('change', show);
  show();
</script></html>\n`,
);
console.log(`${folder}index.html`);
