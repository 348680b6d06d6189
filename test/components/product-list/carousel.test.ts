import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-list/define.js';
import type { HvProductList } from '../../../src/components/product-list/define.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, settled, until } from '../helpers/fixture.js';
import { products } from '../helpers/products.js';

const shown = async (count: number, width = 700) => {
  const client = fakeCatalogue({
    products: { list: (() => Promise.resolve(pageOf(products(count)))) as never },
  });
  const element = await fixture<HvProductList>(
    html`<hv-product-list
      layout="carousel"
      lang="vi"
      style="inline-size: ${width}px"
      .client=${client}
    ></hv-product-list>`,
  );
  const root = element.shadowRoot!;
  await until(() => root.querySelectorAll('.track li hv-product-card').length === count);
  await settled(element);
  const button = (part: string) => root.querySelector<HTMLElement>(`[part=${part}]`)!;
  return { element, root, track: root.querySelector<HTMLElement>('.track')!, button };
};
const isOver = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';
/** The first card that is not cut off at the left. */
const firstSeen = (track: HTMLElement) => {
  const left = track.getBoundingClientRect().left;
  return [...track.querySelectorAll('li')].findIndex((card) => card.getBoundingClientRect().left > left - 4);
};

describe('<hv-product-list layout="carousel">', () => {
  afterEach(cleanUp);

  it('shows cards side by side, one of them cut off, and is no higher than one row', async () => {
    const { track } = await shown(8);
    const tops = [...track.querySelectorAll('li')].map((card) =>
      Math.round(card.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
    expect(track.scrollWidth).to.be.greaterThan(track.clientWidth);
  });

  it('is moved by its buttons as far as is seen, and says where it ends', async () => {
    const { track, button } = await shown(8);
    await until(() => !isOver(button('next')));
    expect(isOver(button('previous'))).to.equal(true);
    button('next').click();
    await until(() => firstSeen(track) === 3);
    await until(() => !isOver(button('previous')));
    for (let turn = 0; turn < 5 && !isOver(button('next')); turn++) {
      const before = track.scrollLeft;
      button('next').click();
      await until(() => track.scrollLeft > before);
      await new Promise((next) => setTimeout(next, 600));
    }
    await until(() => isOver(button('next')));
    button('next').focus();
    button('next').click();
    expect(track.getRootNode() === button('next').getRootNode()).to.equal(true);
    expect((track.getRootNode() as ShadowRoot).activeElement, 'the button keeps the focus').to.equal(
      button('next'),
    );
  });

  it('is moved by arrows, Home and End, and leaves other keys alone', async () => {
    const { track, button } = await shown(8);
    const press = (key: string, rest: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest });
      track.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press('ArrowRight')).to.equal(true);
    await until(() => firstSeen(track) === 1);
    expect(press('End')).to.equal(true);
    await until(() => isOver(button('next')));
    expect(press('Home')).to.equal(true);
    await until(() => track.scrollLeft === 0);
    for (const key of ['Tab', 'Enter', 'ArrowDown', 'a']) expect(press(key), key).to.equal(false);
    expect(press('ArrowLeft', { altKey: true }), 'back in the history').to.equal(false);
  });

  it('stands still by itself', async () => {
    const { track } = await shown(8);
    await new Promise((next) => setTimeout(next, 1500));
    expect(track.scrollLeft).to.equal(0);
  });

  it('has no buttons to show when all is seen', async () => {
    const { root } = await shown(2);
    await until(() => getComputedStyle(root.querySelector('.arrows')!).visibility === 'hidden');
  });

  for (const width of [240, 320, 768, 1280])
    it(`fits ${width} px and is accessible`, async () => {
      const { element, track } = await shown(6, width);
      expect(element.scrollWidth).to.be.at.most(width);
      const [first] = track.querySelectorAll('li');
      expect(first!.getBoundingClientRect().width).to.be.at.most(width - 20);
      await expectAccessible(element);
    });
});
