import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/province-map/define.js';
import type { HvProvinceMap } from '../../../src/components/province-map/province-map.js';
import { frameFor } from '../../../src/geo/frame.js';
import type { Catalogue } from '../../../src/sdk/catalogue.js';
import { fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { fixture, settled, until } from '../helpers/fixture.js';
import { provincesOf } from './provinces.js';

/** A catalogue that answers with figures for both lists. */
export const figures = (): ReturnType<typeof fakeCatalogue> =>
  fakeCatalogue({ provinces: { list: (query) => Promise.resolve(pageOf(provincesOf(query!.units!))) } });

/** A map that has drawn what it knows: at least the outlines, both archipelagos included. */
export async function mapWith(
  client: Catalogue,
  attributes: Record<string, string> = {},
  content = '',
): Promise<HvProvinceMap> {
  const map = document.createElement('hv-province-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  if (content) map.append(content);
  map.client = client;
  await fixture(html`${map}`);
  await drawn(map);
  return map;
}

// Frames stand still in a tab that another test has covered, and with them the browser's own observers: sizes are looked at
// again and again instead, and `beforeprint` stands for coming near the viewport.
window.ResizeObserver = class {
  #tell: ResizeObserverCallback;
  #timer = 0;
  #width = -1;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe(element: Element): void {
    this.#timer = window.setInterval(() => {
      const width = element.clientWidth;
      if (width === this.#width) return;
      this.#width = width;
      this.#tell([{ contentRect: { width } } as ResizeObserverEntry], this);
    }, 3);
  }
  unobserve(): void {
    clearInterval(this.#timer);
  }
  disconnect(): void {
    clearInterval(this.#timer);
  }
};

/** Resolves once the map is drawn for its present width (or stands back for the page's own content). */
export async function drawn(map: HvProvinceMap): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await until(() => {
    const drawing = map.shadowRoot!.querySelector('svg.drawing') as SVGSVGElement | null;
    if (!drawing) return map.shadowRoot!.querySelector('slot');
    const { view, text, scale } = frameFor(map.clientWidth);
    const size = Number(drawing.querySelector('.far text')!.getAttribute('font-size'));
    return drawing.viewBox.baseVal.width === view[2] - view[0] && Math.abs(size - text / scale) < 0.01;
  }, 'a drawing for this width');
  await settled(map);
}

/** Sets the width of the window. */
export const resize = (width: number): Promise<unknown> =>
  executeServerCommand('viewport', { width, height: 900 });

export const all = <E extends Element = SVGGraphicsElement>(map: HvProvinceMap, selector: string): E[] => [
  ...map.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends Element = HTMLElement>(map: HvProvinceMap, selector: string): E =>
  map.shadowRoot!.querySelector<E>(selector)!;
export const options = (map: HvProvinceMap): SVGElement[] => all<SVGElement>(map, '[role=option]');
export const unit = (map: HvProvinceMap, code: string): SVGGraphicsElement =>
  one(map, `[role=option][data-code='${code}']`) as unknown as SVGGraphicsElement;

/** Fails unless both archipelagos are drawn and named, in full, in the drawing, apart from every other name, and legible. */
export function expectArchipelagos(map: HvProvinceMap, where: string): void {
  const drawing = one(map, '.drawing').getBoundingClientRect();
  const labels = all<SVGTextElement>(map, '.far text');
  expect(
    labels.map((label) => label.textContent!.replace(/\s+/g, ' ').split(' (')[0]),
    where,
  ).to.deep.equal(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']);
  const boxes = [...labels, ...all(map, '.names text')].map((it) => it.getBoundingClientRect());
  boxes.slice(0, 2).forEach((box, i) => {
    expect(box.width, where).to.be.above(40);
    expect(box.left, where).to.be.at.least(drawing.left - 0.5);
    expect(box.right, where).to.be.at.most(Math.min(drawing.right, innerWidth) + 0.5);
    expect(box.top, where).to.be.at.least(drawing.top - 0.5);
    expect(box.bottom, where).to.be.at.most(drawing.bottom + 0.5);
    boxes.forEach((other, j) => {
      const clear =
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      if (i !== j)
        expect(
          clear,
          `${where}: ${labels[i]!.textContent} is clear of name ${j}: ${[box, other].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ')).join(' / ')}`,
        ).to.equal(true);
    });
    const { viewBox } = one<SVGSVGElement>(map, '.drawing');
    const scale = drawing.width / viewBox.baseVal.width;
    expect(Number(labels[i]!.getAttribute('font-size')) * scale, where).to.be.at.least(9.99);
    const style = getComputedStyle(labels[i]!);
    expect([style.display === 'none', style.visibility, style.opacity], where).to.deep.equal([
      false,
      'visible',
      '1',
    ]);
  });
  for (const group of all(map, '.far'))
    expect(group.querySelectorAll('circle').length, where).to.be.above(10);
  const words = map.shadowRoot!.textContent! + map.shadowRoot!.innerHTML;
  expect(words, where).not.to.match(/paracel|spratly|xisha|nansha|sansha|九段/i);
}
