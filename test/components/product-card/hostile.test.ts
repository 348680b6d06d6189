import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import type { HvProductCard } from '../../../src/components/product-card/define.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';

describe('<hv-product-card> with hostile data', () => {
  afterEach(cleanUp);

  for (const [name, text] of Object.entries(nasty))
    for (const layout of ['vertical', 'horizontal', 'compact'])
      it(`runs nothing and stays in its box: ${name}, ${layout}`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div><hv-product-card layout=${layout} .product=${everywhere(text)}></hv-product-card></div>`,
        );
        const card = place.firstElementChild as HvProductCard;
        await until(() => card.shadowRoot!.querySelector('[part=name]'));
        expect((window as { ran?: number }).ran).to.equal(undefined);
        expect(card.shadowRoot!.querySelectorAll('script, [style], a')).to.have.length(0);
        expect(place.scrollWidth).to.be.at.most(place.clientWidth);
        const plain = await fixture<HTMLElement>(
          html`<hv-product-card layout=${layout} .product=${product()}></hv-product-card>`,
        );
        await until(() => plain.shadowRoot!.querySelector('[part=name]'));
        expect(card.getBoundingClientRect().height).to.be.closeTo(plain.getBoundingClientRect().height, 1);
      });

  it('shows a neutral label and the conical hat for kinds of goods it does not know', async () => {
    const card = await fixture<HvProductCard>(
      html`<hv-product-card
        .product=${product({ category: 'spacecraft', subcategory: 'constructor' })}
      ></hv-product-card>`,
    );
    await until(() => card.shadowRoot!.querySelector('[part=kind]'));
    expect(card.shadowRoot!.querySelector('[part=kind]')!.textContent!.trim()).to.equal('Sản vật');
    expect(card.shadowRoot!.querySelector('[part=art]')).not.to.equal(null);
  });

  it('does not read a category from what every object has', async () => {
    const card = await fixture<HvProductCard>(
      html`<hv-product-card .product=${product({ category: 'toString' })}></hv-product-card>`,
    );
    await until(() => card.shadowRoot!.querySelector('[part=kind]'));
    expect(card.shadowRoot!.querySelector('[part=kind]')!.textContent!.trim()).to.equal('Sản vật');
  });
});
