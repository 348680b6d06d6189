import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import type { HvProductCard } from '../../../src/components/product-card/define.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const nasty: Record<string, string> = {
  script: '</style></template><script>window.ran = 1</script><img src=x onerror="window.ran = 1">',
  template: '${window.ran = 1}{{window.ran = 1}}<!--?lit$1$-->',
  address: 'javascript:window.ran=1',
  direction: '\u202eƯỢC\u2066\u202d\u200f',
  endless: 'ngh'.repeat(1667),
  marks: 'Z\u0351\u036b\u0343'.repeat(400),
};
/** A product with `text` in every field that can hold text. */
const everywhere = (text: string): Product =>
  ({
    ...product(),
    id: text,
    name: { vi: text, en: text },
    summary: { vi: text },
    category: text,
    subcategory: text,
    supplier: { id: text, name: text },
    province: { id: text, name: { vi: text }, current: text },
    locality: text,
    ocop: { stars: 3, certificate: text, issuer: text },
    certifications: [{ kind: text, number: text, url: text }],
    packagings: [{ label: { vi: text }, price: { amount: 1, currency: text }, gtin: text }],
    images: [{ url: text, credit: text, licence: text }],
    links: [{ kind: text, url: text }],
    sources: [{ url: text, title: text }],
    unknown: text,
  }) as Product;

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
