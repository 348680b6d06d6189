import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/product-card/define.js';
import '../../../src/components/provider/define.js';
import type { HvProductCard } from '../../../src/components/product-card/define.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, seen, settled, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const answers: Record<string, () => Promise<Product>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(product()),
  lapsed: () => Promise.resolve(product({ ocop: { stars: 4, recognisedYear: 2018 } })),
  failed: () => Promise.reject(sdkError('ServerError')),
  missing: () => Promise.reject(sdkError('NotFoundError')),
};
const card = async (
  state: string,
  rest: { lang?: string; theme?: string; layout?: string; children?: TemplateResult } = {},
) => {
  const client = fakeCatalogue({ products: { get: () => answers[state]!() } });
  const element = await fixture<HvProductCard>(
    html`<hv-product-card
      product="a"
      lang=${rest.lang ?? 'vi'}
      theme=${rest.theme ?? 'light'}
      layout=${rest.layout ?? 'vertical'}
      .client=${client}
      >${rest.children}</hv-product-card
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return element;
};

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready: /Chè đinh Tân Cương[^]*OCOP 5 sao · 2025/,
    lapsed: /OCOP 4 sao \(2018\)/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy sản phẩm này\.$/,
  },
  en: {
    loading: /^$/,
    ready: /Tân Cương bud tea[^]*OCOP 5-star · 2025/,
    lapsed: /OCOP 4-star \(2018\)/,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This product could not be found\.$/,
  },
};

describe('<hv-product-card> states', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(answers))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const element = await card(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element)),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  for (const layout of ['vertical', 'horizontal', 'compact'])
    it(`takes the same space loading, ready, with nothing known and failed: ${layout}`, async () => {
      const heights: number[] = [];
      for (const state of ['loading', 'ready', 'lapsed', 'failed', 'missing']) {
        heights.push((await card(state, { layout })).getBoundingClientRect().height);
        cleanUp();
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.far { padding-block-start: 5000px }');
      document.adoptedStyleSheets = [sheet];
      const bare = await fixture<HvProductCard>(
        html`<hv-product-card
          layout=${layout}
          .product=${{ ...product(), supplier: undefined, ocop: undefined }}
        ></hv-product-card>`,
      );
      await until(() => seen(bare));
      heights.push(bare.getBoundingClientRect().height);
      expect(
        heights.every((height) => height > 80 && Math.abs(height - heights[0]!) < 1),
        String(heights),
      ).to.equal(true);
    });

  it('shows its children while loading, in the space of the card, and no more when the product is there', async () => {
    const children = html`<a href="/che">Chè Tân Cương</a>`;
    const loading = await card('loading', { children });
    const link = loading.querySelector('a')!;
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    const ready = await card('ready', { children });
    expect(ready.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
    expect(loading.getBoundingClientRect().height).to.equal(ready.getBoundingClientRect().height);
  });

  it('keeps its children after a failure, with a way to try again', async () => {
    const element = await card('failed', { children: html`<a href="/che">Chè Tân Cương</a>` });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(seen(element)).to.match(/Thử lại$/);
    await expectAccessible(element);
  });

  it('tries again when asked', async () => {
    const element = await card('failed');
    element.client = fakeCatalogue({ products: { get: answers['failed']! } });
    await settled(element);
    const { calls } = element.client as ReturnType<typeof fakeCatalogue>;
    expect(calls).to.have.length(1);
    element.shadowRoot!.querySelector('button')!.click();
    await settled(element);
    expect(calls).to.have.length(2);
  });

  it('is busy while loading and has custom states', async () => {
    const loading = await card('loading');
    expect(loading.matches(':state(loading)')).to.equal(true);
    expect(loading.shadowRoot!.querySelector('[aria-busy=true]')).not.to.equal(null);
    const ready = await card('ready');
    expect(ready.matches(':state(ready)')).to.equal(true);
    expect(ready.shadowRoot!.querySelector('[aria-busy=true]')).to.equal(null);
  });

  it('keeps what the page put in it in sight from its first moment, however many come at once', async () => {
    const client = fakeCatalogue({ products: { get: answers.loading! } });
    const cards = Array.from({ length: 300 }, () =>
      Object.assign(document.createElement('hv-product-card'), { client, textContent: 'Chè' }),
    );
    document.body.append(...cards);
    // The first task after the one they came in: nothing was painted before it.
    await new Promise((next) => setTimeout(next));
    const without = cards.filter((it) => !it.shadowRoot!.querySelector('slot'));
    cards.forEach((it) => it.remove());
    expect(without.length).to.equal(0);
  });
});
