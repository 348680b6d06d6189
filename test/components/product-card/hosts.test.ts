import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import type { HvProductCard } from '../../../src/components/product-card/define.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const record = product({ name: { vi: 'ẪẶỘỮẾ gpyqj Đặc sản chè đinh Tân Cương Thái Nguyên' } });
const measured = async (layout: string, shown = record) => {
  cleanUp();
  const place = await fixture<HTMLElement>(
    html`<div class="place"><hv-product-card layout=${layout} .product=${shown}></hv-product-card></div>`,
  );
  const card = place.firstElementChild as HvProductCard;
  await until(() => card.shadowRoot!.querySelector('.line'));
  return card;
};
const boxes = (card: Element) =>
  [...card.shadowRoot!.querySelectorAll('[part]:not(svg)')].map((it) => {
    const { width, height } = it.getBoundingClientRect();
    return [it.getAttribute('part'), Math.round(width), Math.round(height)].join(' ');
  });
const style = (text: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.place { inline-size: 280px; font-family: sans-serif } ${text}`);
  document.adoptedStyleSheets = [sheet];
};

describe('<hv-product-card> on other people’s pages', () => {
  afterEach(() => {
    cleanUp();
    document.adoptedStyleSheets = [];
    document.documentElement.dir = '';
  });

  for (const layout of ['vertical', 'horizontal', 'compact'])
    for (const [name, css] of [
      ['a root of 8 px', 'html { font-size: 8px }'],
      ['a root of 20 px', 'html { font-size: 20px }'],
      [
        'text that is spaced, upper case and three lines high',
        '* { letter-spacing: .3em; word-spacing: 1em; text-transform: uppercase; line-height: 3 }',
      ],
      [
        'large, slanted, centred, indented text',
        '* { font-size: 30px; font-style: italic; font-weight: 900; text-align: center; text-indent: 2em; white-space: nowrap; text-shadow: 1px 1px red }',
      ],
      [
        'border-box for all',
        '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }',
      ],
    ])
      it(`has the same boxes as ever: ${layout}, ${name}`, async () => {
        style('');
        const plain = boxes(await measured(layout));
        style(css!);
        expect(boxes(await measured(layout))).to.deep.equal(plain);
      });

  it('does not widen the columns of a page, and has a width where nothing gives it one', async () => {
    const long = product({ supplier: { id: 's', name: 'Công ty '.repeat(40) } });
    style(
      '.columns { display: grid; grid-template-columns: 1fr 1fr; inline-size: 400px } .row { display: flex }',
    );
    for (const layout of ['vertical', 'horizontal', 'compact']) {
      cleanUp();
      const place = await fixture<HTMLElement>(
        html`<div>
          <div class="columns">
            <hv-product-card layout=${layout} .product=${long}></hv-product-card><b></b>
          </div>
          <div class="row"><hv-product-card layout=${layout} .product=${long}></hv-product-card></div>
        </div>`,
      );
      await until(() => place.querySelector('.row hv-product-card')!.shadowRoot!.querySelector('.line'));
      expect(place.querySelector('.columns hv-product-card')!.getBoundingClientRect().width).to.be.closeTo(
        200,
        50,
      );
      expect(place.querySelector('.row hv-product-card')!.getBoundingClientRect().width).to.be.greaterThan(
        100,
      );
    }
  });

  it('mirrors on a page that is read from right to left', async () => {
    style('');
    document.documentElement.dir = 'rtl';
    const card = await measured('horizontal');
    const picture = card.shadowRoot!.querySelector('[part=picture]')!.getBoundingClientRect();
    const name = card.shadowRoot!.querySelector('[part=name]')!.getBoundingClientRect();
    expect(picture.left).to.be.greaterThan(name.left);
  });

  it('stays away when hidden', async () => {
    style('hv-product-card { display: block }');
    const card = await measured('vertical');
    card.hidden = true;
    expect(card.getBoundingClientRect().height).to.equal(0);
  });

  for (const font of ['serif', 'sans-serif'])
    for (const layout of ['vertical', 'horizontal', 'compact'])
      for (const name of ['ẪẶỘỮẾ gpyqj', record.name.vi])
        it(`does not clip the ink of Vietnamese letters: ${layout}, ${font}, ${name.length} letters`, async () => {
          style(`.place { font-family: ${font} }`);
          const card = await measured(layout, product({ name: { vi: name } }));
          const pen = document.createElement('canvas').getContext('2d')!;
          for (const part of card.shadowRoot!.querySelectorAll(
            '[part=name], [part=kind], [part=province], [part=producer]',
          )) {
            const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(part);
            pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
            const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText('ẪẶỘỮẾ gpyqj');
            expect(
              actualBoundingBoxAscent + actualBoundingBoxDescent,
              part.getAttribute('part')!,
            ).to.be.at.most(parseFloat(lineHeight) + 0.5);
          }
        });

  it('asks nothing of a strict policy: no style attribute, no style element, nothing fetched', async () => {
    const card = await measured('vertical');
    expect(card.shadowRoot!.querySelectorAll('[style], style, link, script')).to.have.length(0);
    expect(card.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
  });

  it('leaves nothing behind: a hundred cards that come and go', async () => {
    style('');
    const place = await fixture<HTMLElement>(html`<div class="place"></div>`);
    for (let times = 0; times < 100; times++) {
      const card = document.createElement('hv-product-card');
      card.product = record;
      place.append(card);
      await card.updateComplete;
      card.remove();
    }
    expect(place.childNodes).to.have.length(0);
    const kept = document.querySelectorAll('hv-product-card');
    expect(kept).to.have.length(0);
  });
});
