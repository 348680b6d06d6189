// Runs in the page: puts every state of an element beside every width on one sheet.
import '../../../src/components/all.js';
import type { Scene } from '../scene.js';
import { clientFor } from './clients.js';

export interface Look {
  theme: string;
  language: string;
}
export interface Cell {
  state: string;
  width: number;
  /** Where it lies on the sheet, in CSS pixels: left, top, width, height. */
  box: [number, number, number, number];
}

/** Cells begin at multiples of it, so that a sheet made smaller does not blur one into the next. */
const STEP = 16;

interface Updating extends Element {
  updateComplete?: Promise<unknown>;
  client?: unknown;
}

function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** Resolves when nothing has changed for a few frames: what is answered comes without a network. */
async function quiet(): Promise<void> {
  const limit = performance.now() + 20_000;
  let before = '';
  for (let same = 0; same < 4;) {
    await frame();
    await document.fonts.ready;
    let now = '';
    for (const element of everything(document.body)) {
      if (element.localName.startsWith('hv-')) await (element as Updating).updateComplete;
      if (element.shadowRoot)
        now += `${element.clientHeight} ${element.shadowRoot.innerHTML.length} ${element.matches(':state(loading)')};`;
    }
    same = now === before ? same + 1 : 0;
    before = now;
    if (performance.now() > limit) throw new Error('The sheet does not come to rest');
  }
}

/** Builds the sheet of `scene`; `only` keeps some states. */
export async function build(
  scene: Scene,
  widths: readonly number[],
  options: { ink?: boolean; only?: string[] } = {},
): Promise<void> {
  const sheet = document.createElement('div');
  sheet.id = 'sheet';
  for (const [state, example] of Object.entries(scene.states)) {
    if (options.only && !options.only.includes(state)) continue;
    const row = document.createElement('div');
    row.className = 'row';
    for (const width of widths) {
      const cell = Object.assign(document.createElement('div'), { className: 'cell' });
      cell.style.inlineSize = `${width}px`;
      Object.assign(cell.dataset, { state, width });
      const provider: Updating = document.createElement('hv-provider');
      provider.client = clientFor(example.answers ?? 'records', options);
      const element = document.createElement(scene.tag);
      for (const [name, value] of Object.entries(example.attributes ?? {})) element.setAttribute(name, value);
      element.innerHTML = example.children ?? '';
      provider.append(element);
      cell.append(provider);
      row.append(cell);
    }
    sheet.append(row);
  }
  document.body.replaceChildren(sheet);
  dispatchEvent(new Event('beforeprint')); // what is far from the viewport is drawn too
  await quiet();
}

/** Gives the sheet a theme and a language; resolves with where each cell lies. */
export async function dress({ theme, language }: Look): Promise<Cell[]> {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  for (const provider of document.querySelectorAll<Updating>('.cell > hv-provider')) {
    provider.setAttribute('theme', theme);
    provider.setAttribute('lang', language);
  }
  await quiet();
  for (const row of document.querySelectorAll<HTMLElement>('.row')) {
    row.style.blockSize = '';
    row.style.blockSize = `${Math.ceil(row.getBoundingClientRect().height / STEP) * STEP}px`;
  }
  return [...document.querySelectorAll<HTMLElement>('.cell')].map((cell) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    return { state: cell.dataset.state!, width: Number(cell.dataset.width), box: [x, y, width, height] };
  });
}

Object.assign(globalThis, { stage: { build, dress, quiet, everything } });
