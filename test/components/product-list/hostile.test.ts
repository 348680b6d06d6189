import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-list/define.js';
import type { HvProductList } from '../../../src/components/product-list/define.js';
import { fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';

describe('<hv-product-list> with hostile data', () => {
  afterEach(cleanUp);

  for (const [name, text] of Object.entries(nasty))
    it(`runs nothing and stays in its box: ${name}`, async () => {
      const values = [{ value: text, label: { vi: text }, count: 3 }];
      const facets = { category: values, province: values, stars: values, [text]: values };
      const client = fakeCatalogue({
        products: {
          list: () => Promise.resolve(pageOf([everywhere(text), everywhere(text)], { facets, next: text })),
        },
      });
      const list = await fixture<HvProductList>(
        html`<hv-product-list
          controls="search facets sort more"
          q=${text.slice(0, 90)}
          .client=${client}
        ></hv-product-list>`,
      );
      await until(() =>
        list.shadowRoot!.querySelector('hv-product-card')?.shadowRoot?.querySelector('[part=name]'),
      );
      for (const fold of list.shadowRoot!.querySelectorAll('details')) fold.open = true;
      await list.updateComplete;
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(list.shadowRoot!.querySelectorAll('script, img, [style]')).to.have.length(0);
      for (const link of list.shadowRoot!.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
      expect(list.scrollWidth).to.be.at.most(list.clientWidth + 1);
    });
});
