import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-list/define.js';
import type { HvProductList, HvResultsEvent } from '../../../src/components/product-list/define.js';
import type { Page } from '../../../src/sdk/catalogue.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import type { ProductQuery } from '../../../src/sdk/schemas/queries.js';
import { deferred, fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { product, products } from '../helpers/products.js';

type List = (query: ProductQuery) => Promise<Page<Product>>;
const listOf = async (list: List, attributes: Record<string, string> = {}) => {
  const client = fakeCatalogue({ products: { list: list as never } });
  const element = document.createElement('hv-product-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = client;
  await fixture(html`${element}`);
  await until(() => client.calls.length);
  await settled(element);
  const queries = () => client.calls.map(({ args }) => args[0] as ProductQuery);
  return { element, client, queries };
};
const names = (element: HvProductList) =>
  [...element.shadowRoot!.querySelectorAll('hv-product-card')]
    .map((card) => textOf(card, '[part=name]'))
    .filter(Boolean);

describe('<hv-product-list>', () => {
  afterEach(cleanUp);

  it('asks for what its attributes name, and nothing else', async () => {
    const { queries } = await listOf(() => Promise.resolve(pageOf([])), {
      q: 'chè',
      category: 'food, beverage',
      province: 'bac-ninh',
      stars: '4,5,x',
      supplier: 's1',
      channel: 'c1',
      market: 'JP',
      certification: 'vietgap',
      season: '11,12',
      featured: '',
      list: 'l1',
      sort: '-stars',
      limit: '6',
    });
    expect(queries()).to.deep.equal([
      {
        limit: 6,
        q: 'chè',
        category: ['food', 'beverage'],
        province: ['bac-ninh'],
        supplier: ['s1'],
        channel: ['c1'],
        market: ['JP'],
        certification: ['vietgap'],
        list: ['l1'],
        stars: [4, 5],
        season: [11, 12],
        featured: true,
        sort: '-stars',
      },
    ]);
  });

  for (const [name, attributes, expected] of [
    ['a sort it does not know', { sort: 'best' }, { limit: 24 }],
    ['a limit out of range', { limit: '5000' }, { limit: 100 }],
    ['a limit that is no number', { limit: 'many' }, { limit: 24 }],
    ['featured="false"', { featured: 'false' }, { limit: 24 }],
  ] as const)
    it(`falls back for ${name}`, async () => {
      const { queries } = await listOf(() => Promise.resolve(pageOf([])), { ...attributes });
      expect(queries()).to.deep.equal([expected]);
    });

  it('shows a card for each product, and no controls that were not asked for', async () => {
    const { element } = await listOf(() => Promise.resolve(pageOf(products(3))));
    await until(() => names(element).length === 3);
    expect(names(element)).to.deep.equal(['Chè số 0', 'Chè số 1', 'Chè số 2']);
    expect(element.shadowRoot!.querySelectorAll('input, select, button, details')).to.have.length(0);
  });

  it('shows all controls for an empty attribute, and some when named', async () => {
    const page = () => Promise.resolve(pageOf(products(1), { total: 9, next: 'n' }));
    const has = (element: Element) =>
      ['[type=search]', 'select', '[part=more]'].map((it) => !!element.shadowRoot!.querySelector(it));
    expect(has((await listOf(page, { controls: '' })).element)).to.deep.equal([true, true, true]);
    expect(has((await listOf(page, { controls: 'sort' })).element)).to.deep.equal([false, true, false]);
    expect(has((await listOf(page, { controls: 'search more' })).element)).to.deep.equal([true, false, true]);
  });

  it('says "more than" where no more were counted', async () => {
    const { element } = await listOf(
      () => Promise.resolve(pageOf(products(2), { total: 10_000, totalQualifier: 'at-least' })),
      { controls: 'search' },
    );
    expect(element.shadowRoot!.querySelector('.count')!.textContent!.trim()).to.equal('hơn 10.000 sản phẩm');
  });

  it('announces results with total and facets', async () => {
    const facets = { stars: [{ value: '5', count: 2 }] };
    const events: HvResultsEvent[] = [];
    const note = (event: Event) => void events.push(event as HvResultsEvent);
    document.addEventListener('hv-results', note);
    await listOf(() => Promise.resolve(pageOf(products(2), { total: 546, facets })));
    await until(() => events.length);
    document.removeEventListener('hv-results', note);
    expect(events.map(({ total, facets, detail }) => ({ total, facets, detail }))).to.deep.equal([
      { total: 546, facets, detail: { total: 546, facets } },
    ]);
  });

  it('follows a province set from outside, in silence', async () => {
    const { element, queries } = await listOf(
      ({ province }) =>
        Promise.resolve(pageOf([product({ name: { vi: `Hàng của ${province?.[0] ?? 'cả nước'}` } })])),
      { controls: 'all' },
    );
    await until(() => names(element)[0] === 'Hàng của cả nước');
    element.setAttribute('province', '34-24');
    await until(() => names(element)[0] === 'Hàng của 34-24');
    expect(queries().map((it) => it.province)).to.deep.equal([undefined, ['34-24']]);
    expect(textOf(element, '[role=status]')).to.equal('');
    element.removeAttribute('province');
    await until(() => names(element)[0] === 'Hàng của cả nước');
  });

  it('shows the newest answer when answers come in the wrong order', async () => {
    const slow = deferred<Page<Product>>();
    const { element } = await listOf(({ q }) =>
      q ? Promise.resolve(pageOf([product({ name: { vi: 'Mới' } })])) : slow.promise,
    );
    element.q = 'mới';
    await until(() => names(element)[0] === 'Mới');
    slow.resolve(pageOf(products(5)));
    await settled(element);
    expect(names(element)).to.deep.equal(['Mới']);
  });

  it('keeps showing the old cards, dimmed and busy, while new ones come', async () => {
    const { element } = await listOf(({ q }) =>
      q ? new Promise(() => {}) : Promise.resolve(pageOf(products(2))),
    );
    await until(() => names(element).length === 2);
    element.q = 'x';
    await settled(element);
    expect(names(element)).to.have.length(2);
    expect(element.shadowRoot!.querySelector('[part=cards]')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('says what to loosen when nothing matches', async () => {
    const { element } = await listOf(() => Promise.resolve(pageOf([])), { q: 'xyz' });
    await until(() => element.shadowRoot!.querySelector('[part=empty]'));
    expect(textOf(element, '[part=empty]')).to.equal(
      'Không tìm thấy sản phẩm nào cho “xyz”.Hãy bỏ bớt điều kiện lọc hoặc tìm bằng từ khác, ngắn hơn.',
    );
  });

  it('says that it failed, and tries again when asked', async () => {
    let fails = true;
    const { element } = await listOf(() =>
      fails ? Promise.reject(sdkError('ServerError')) : Promise.resolve(pageOf(products(1))),
    );
    await until(() => seen(element).includes('Chưa tải được nội dung.'));
    fails = false;
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => names(element).length === 1);
  });

  it('reserves the space of its cards while loading', async () => {
    const page = deferred<Page<Product>>();
    const { element } = await listOf(() => page.promise, { limit: '4' });
    const { height } = element.getBoundingClientRect();
    page.resolve(pageOf(products(4)));
    await until(() => names(element).length === 4);
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });

  it('shows its children until products come, and after a failure', async () => {
    const client = fakeCatalogue({ products: { list: () => Promise.reject(sdkError('ServerError')) } });
    const element = await fixture<HvProductList>(
      html`<hv-product-list .client=${client}><a href="/hang">Xem hàng</a></hv-product-list>`,
    );
    await until(() => seen(element).includes('Thử lại'));
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('changes its language live without asking again', async () => {
    const { element, queries } = await listOf(() => Promise.resolve(pageOf(products(2), { total: 1234 })), {
      controls: 'all',
    });
    await until(() => seen(element).includes('1.234 sản phẩm'));
    element.lang = 'en';
    await until(() => seen(element).includes('1,234 products'));
    expect(queries()).to.have.length(1);
  });

  it('stops asking and typing when it is removed', async () => {
    const { element, client } = await listOf(() => new Promise(() => {}), { controls: 'search' });
    const input = element.shadowRoot!.querySelector('input')!;
    input.value = 'chè';
    input.dispatchEvent(new Event('input'));
    element.remove();
    await new Promise((next) => setTimeout(next, 320));
    expect(client.calls).to.have.length(1);
    expect(client.calls[0]!.signal!.aborted).to.equal(true);
  });
});
