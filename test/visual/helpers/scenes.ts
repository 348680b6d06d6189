import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scene } from '../scene.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const WIDTHS = [240, 320, 480, 768, 1280];
export const THEMES = ['light', 'dark', 'tet'];
// Their letters need a font that few test machines have.
const WITHOUT_FONT = ['ja', 'zh'];
/** Every language that the elements speak has a folder. */
export const LANGUAGES = readdirSync(`${root}src/locales`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !WITHOUT_FONT.includes(name))
  .sort();
/** The two languages that pages are mostly in have every theme; in the others, words alone can spoil the picture. */
export const LOOKS = LANGUAGES.flatMap((language) =>
  (language === 'vi' || language === 'en' ? THEMES : ['light']).map((theme) => ({ language, theme })),
);

/** The scene of each element: a file each. */
export const scenes: Scene[] = await Promise.all(
  readdirSync(`${root}test/visual/scenes`)
    .sort()
    .map(
      async (file) => ((await import(`../scenes/${file.replace(/\.ts$/, '.js')}`)) as { scene: Scene }).scene,
    ),
);

/** The tags of custom-elements.json. */
export function registeredTags(): string[] {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
    modules: { declarations?: { tagName?: string }[] }[];
  };
  return modules.flatMap((one) => one.declarations ?? []).flatMap(({ tagName }) => tagName ?? []);
}
