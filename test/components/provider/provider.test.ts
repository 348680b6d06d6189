import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import '../../../src/components/provider/define.js';
import type { HvProvider } from '../../../src/components/provider/define.js';
import { fakeCatalogue } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, settled, textOf, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const withCard = () => {
  const client = fakeCatalogue({ products: { get: () => Promise.resolve(product()) } });
  return {
    client,
    made: fixture<HvProvider>(
      html`<hv-provider .client=${client}
        ><hv-product-card product="che-dinh"></hv-product-card
      ></hv-provider>`,
    ),
  };
};

describe('<hv-provider>', () => {
  afterEach(cleanUp);

  it('gives its catalogue to what is inside', async () => {
    const { client, made } = withCard();
    const card = (await made).querySelector('hv-product-card')!;
    await until(() => textOf(card).includes('Chè đinh Tân Cương'));
    expect(client.calls.map(({ name }) => name)).to.deep.equal(['products.get']);
  });

  it('changes the language of what is inside live, without asking for data again', async () => {
    const { client, made } = withCard();
    const provider = await made;
    const card = provider.querySelector('hv-product-card')!;
    await until(() => textOf(card).includes('OCOP 5 sao'));
    provider.lang = 'en';
    await until(() => textOf(card).includes('OCOP 5-star'));
    expect(textOf(card, '[part=name]')).to.equal('Tân Cương bud tea');
    expect(client.calls).to.have.length(1);
  });

  it('asks the new catalogue when it is given another', async () => {
    const { made } = withCard();
    const provider = await made;
    const card = provider.querySelector('hv-product-card')!;
    await until(() => textOf(card).includes('Chè đinh'));
    provider.client = fakeCatalogue({
      products: { get: () => Promise.resolve(product({ name: { vi: 'Cà phê Mường Ảng' } })) },
    });
    await until(() => textOf(card).includes('Cà phê Mường Ảng'));
  });

  for (const [theme, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'light dark'],
    ['tet', 'light dark'],
  ])
    it(`sets the colour scheme with theme="${theme}"`, async () => {
      const provider = await fixture<HvProvider>(html`<hv-provider theme=${theme!}><p></p></hv-provider>`);
      expect(getComputedStyle(provider.querySelector('p')!).colorScheme).to.equal(scheme);
    });

  it('lets a provider inside another set its own theme', async () => {
    const outer = await fixture<HvProvider>(
      html`<hv-provider theme="tet"
        ><hv-provider theme="light"><p></p></hv-provider
      ></hv-provider>`,
    );
    await settled(outer.querySelector('hv-provider')!);
    const inner = getComputedStyle(outer.querySelector('p')!);
    expect([inner.colorScheme, inner.getPropertyValue('--_t-accent')]).to.deep.equal(['light', '']);
  });

  it('has no box of its own', async () => {
    const provider = await fixture<HvProvider>(html`<hv-provider><p></p></hv-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });
});
