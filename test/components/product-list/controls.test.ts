import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-list/define.js';
import type { Page } from '../../../src/sdk/catalogue.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import type { ProductQuery } from '../../../src/sdk/schemas/queries.js';
import { expectAccessible } from '../helpers/accessible.js';
import { deferred, fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { product, products } from '../helpers/products.js';

const facets = {
  category: [
    { value: 'food', count: 449 },
    { value: 'beverage', count: 38 },
  ],
  province: [{ value: '34-24', label: { vi: 'Bắc Ninh', en: 'Bac Ninh' }, count: 17 }],
  stars: [{ value: '5', count: 82 }],
};
type List = (query: ProductQuery) => Promise<Page<Product>>;
const usual: List = ({ cursor }) =>
  Promise.resolve(
    cursor
      ? pageOf(products(2, 2), { total: 5, next: cursor === 'n1' ? 'n2' : null, facets })
      : pageOf(products(2), { total: 5, next: 'n1', facets }),
  );

const open = async (attributes: Record<string, string> = {}, list: List = usual) => {
  const client = fakeCatalogue({ products: { list: list as never } });
  const element = document.createElement('hv-product-list');
  element.setAttribute('controls', 'all');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = client;
  await fixture(html`${element}`);
  await until(() => textOf(element).includes('sản phẩm') || textOf(element).includes('product'));
  const $ = <E extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<E>(selector)!;
  const all = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const last = () => client.calls.at(-1)!.args[0] as ProductQuery;
  return { element, client, $, all, last };
};
const type = (input: HTMLInputElement, value: string, kind = 'input') => {
  input.value = value;
  input.dispatchEvent(new Event(kind, { bubbles: true }));
};

describe('controls of <hv-product-list>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const theme of ['light', 'dark', 'tet'])
      it(`are accessible with everything open: ${lang}, ${theme}`, async () => {
        const { element, $, all } = await open({ lang, theme });
        await until(() => all('.values li').length === 4);
        $('details').toggleAttribute('open', true);
        $<HTMLInputElement>('[type=checkbox]').click();
        await until(() => $('.chip'));
        await until(() => textOf(element).includes(lang === 'en' ? 'OCOP rating' : 'Hạng OCOP'));
        await expectAccessible(element);
      });

  it('wait until the reader pauses in typing, and ask once', async () => {
    const { client, $, last } = await open();
    const input = $<HTMLInputElement>('[type=search]');
    for (const text of ['c', 'ch', 'che', 'che tan']) type(input, text);
    expect(client.calls).to.have.length(1);
    const from = performance.now();
    await until(() => client.calls.length === 2);
    expect(performance.now() - from).to.be.greaterThan(200);
    expect(last().q).to.equal('che tan');
  });

  it('ask at once on Enter, add to the words fixed by the page, and leave its address alone', async () => {
    const { client, $, last } = await open({ q: 'chè' });
    const address = location.href;
    type($('[type=search]'), 'thái nguyên', 'change');
    await until(() => client.calls.length === 2);
    expect(last().q).to.equal('chè thái nguyên');
    expect(location.href).to.equal(address);
  });

  it('mark what was searched for, whole letters, with or without diacritics', async () => {
    const { element, $ } = await open({}, () =>
      Promise.resolve(pageOf([product({ name: { vi: 'Đường thốt nốt' } })], { facets })),
    );
    type($('[type=search]'), 'duong', 'change');
    await until(() =>
      element.shadowRoot!.querySelector('hv-product-card')!.shadowRoot!.querySelector('mark'),
    );
    const marks = element.shadowRoot!.querySelector('hv-product-card')!.shadowRoot!.querySelectorAll('mark');
    expect([...marks].map((it) => it.textContent)).to.deep.equal(['Đường']);
  });

  it('name each value with its count, in Vietnamese', async () => {
    const { all } = await open();
    await until(() => all('.values li').length === 4);
    expect(all('.values label').map((it) => it.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Thực phẩm 449',
      'Đồ uống 38',
      'Bắc Ninh 17',
      '5 sao 82',
    ]);
    expect(all('summary').map((it) => it.textContent!.trim())).to.deep.equal([
      'Nhóm hàng',
      'Tỉnh, thành phố',
      'Hạng OCOP',
    ]);
  });

  it('add what the reader ticks to the query, and take it away again', async () => {
    const { client, all, $, last } = await open();
    await until(() => all('.values li').length === 4);
    all('[type=checkbox]')[0]!.click();
    all('[type=checkbox]')[3]!.click();
    await until(() => last().stars);
    expect(last()).to.deep.include({ category: ['food'], stars: [5] });
    expect(all('.chip').map((it) => it.getAttribute('aria-label') ?? it.textContent!.trim())).to.deep.equal([
      'Bỏ lọc Thực phẩm',
      'Bỏ lọc 5 sao',
      'Bỏ hết',
    ]);
    $('.chip').focus();
    $('.chip').click();
    await until(() => !last().category);
    expect(last().stars).to.deep.equal([5]);
    expect(client.calls.length).to.be.at.most(4);
    await until(() => $('.count').matches(':focus'));
  });

  it('leave out a filter that the page fixed', async () => {
    const { all, last } = await open({ category: 'food' });
    await until(() => all('summary').length === 2);
    expect(last().facets).to.deep.equal(['province', 'stars']);
  });

  it('keep a chosen value in sight when nothing matches it', async () => {
    const { all, $ } = await open({}, ({ category }) =>
      Promise.resolve(category ? pageOf([], { facets: { category: [] } }) : pageOf(products(1), { facets })),
    );
    await until(() => all('.values li').length === 4);
    all('[type=checkbox]')[0]!.click();
    await until(() => $('[part=empty]'));
    expect($<HTMLInputElement>('[type=checkbox]').checked).to.equal(true);
    expect($('.chip').getAttribute('aria-label')).to.equal('Bỏ lọc Thực phẩm');
  });

  it('announce the count after the reader’s own choice only', async () => {
    const { all, $ } = await open();
    await until(() => all('.values li').length === 4);
    expect($('[role=status]').textContent).to.equal('');
    all('[type=checkbox]')[0]!.click();
    await until(() => $('[role=status]').textContent === '5 sản phẩm');
  });

  it('sort', async () => {
    const { $, last } = await open();
    const select = $<HTMLSelectElement>('select');
    expect([...select.options].map((it) => it.textContent!.trim())).to.deep.equal([
      'Tên A–Y',
      'Nhiều sao trước',
      'Mới công nhận trước',
      'Mới cập nhật trước',
    ]);
    select.value = '-stars';
    select.dispatchEvent(new Event('change'));
    await until(() => last().sort === '-stars');
  });

  it('show more: focus stays on the button, progress is announced, the last page hands the focus on', async () => {
    const { element, all, $, last } = await open();
    await until(() => $('[part=more]'));
    $('[part=more]').focus();
    $('[part=more]').click();
    await until(() => all('hv-product-card').length === 4);
    expect(last().cursor).to.equal('n1');
    await until(() => $('[role=status]').textContent === 'Đã hiện 4 trên 5');
    expect(element.shadowRoot!.activeElement).to.equal($('[part=more]'));
    $('[part=more]').click();
    await until(() => !$('[part=more]'));
    // The fake's last page repeats products that are shown already: they are not shown twice.
    expect(all('hv-product-card')).to.have.length(4);
  });

  it('hand the focus to the first new card after the last page', async () => {
    const { element, all, $ } = await open({}, ({ cursor }) =>
      Promise.resolve(
        cursor ? pageOf(products(1, 2), { total: 3 }) : pageOf(products(2), { total: 3, next: 'n', facets }),
      ),
    );
    await until(() => $('[part=more]'));
    $('[part=more]').focus();
    $('[part=more]').click();
    await until(() => all('li:has(hv-product-card)').length === 3);
    await until(() => element.shadowRoot!.activeElement === all('li:has(hv-product-card)')[2]);
  });

  it('say when more could not be loaded, and can be pressed again', async () => {
    const { element, $, all } = await open({}, ({ cursor }) =>
      cursor ? Promise.reject(sdkError('NetworkError')) : usual({}),
    );
    await until(() => $('[part=more]'));
    $('[part=more]').click();
    await until(() => seen(element).includes('Chưa tải thêm được.'));
    expect(all('hv-product-card')).to.have.length(2);
    expect($('[part=more]').getAttribute('aria-disabled')).to.equal('false');
  });

  it('drop a page of "more" that belongs to older filters', async () => {
    const late = deferred<Page<Product>>();
    const { element, all, $ } = await open({}, ({ cursor, q }) =>
      cursor ? late.promise : Promise.resolve(pageOf(products(q ? 1 : 2), { total: 9, next: 'n', facets })),
    );
    await until(() => $('[part=more]'));
    $('[part=more]').click();
    element.q = 'chè';
    await until(() => all('hv-product-card').length === 1);
    late.resolve(pageOf(products(2, 5)));
    await settled(element);
    expect(all('hv-product-card')).to.have.length(1);
  });

  it('fit a 320 px phone with targets of at least 24 px', async () => {
    const { element, all, $ } = await open();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('hv-product-list { inline-size: 288px }');
    document.adoptedStyleSheets = [sheet];
    await until(() => all('.values li').length === 4);
    $('details').toggleAttribute('open', true);
    await settled(element);
    expect(element.scrollWidth).to.be.at.most(288);
    for (const target of all('summary, button, select, [type=search], details[open] label'))
      expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(24);
    document.adoptedStyleSheets = [];
  });
});
