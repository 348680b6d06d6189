import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-list/define.js';
import type { HvProductList, HvSelectEvent } from '../../../src/components/product-list/define.js';
import type { ProductQuery } from '../../../src/sdk/schemas/queries.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';

const known = product({
  supply: {
    capacity: { value: 1.2, unit: 't', per: 'month' },
    minimumOrder: { value: 20, unit: 'kg' },
    leadTimeDays: 5,
    seasonMonths: [5, 6],
  },
  certifications: [
    { kind: 'vietgap', number: 'VG-1', issuer: 'Quatest 1', issuedOn: '2024-05-07', expiresOn: '2999-05-06' },
    { kind: 'haccp' },
  ],
  packagings: [{ price: { amount: 385000, currency: 'VND' } }],
});
const answers: Record<string, (query?: ProductQuery) => Promise<unknown>> = {
  loading: () => new Promise(() => {}),
  ready: (query) =>
    Promise.resolve(
      query?.cursor
        ? pageOf([product({ id: 'c', name: { vi: 'Nón lá' } })])
        : pageOf([known, product({ id: 'b', name: { vi: 'Mật ong' } })], { next: 'c' }),
    ),
  empty: () => Promise.resolve(pageOf([])),
  failed: () => Promise.reject(sdkError('ServerError')),
};
const shown = async (state: string, { lang = 'vi', theme = 'light' } = {}) => {
  const client = fakeCatalogue({ products: { list: answers[state] as never } });
  const element = await fixture<HvProductList>(
    html`<hv-product-list
      layout="table"
      limit="2"
      controls="more"
      lang=${lang}
      theme=${theme}
      .client=${client}
    ></hv-product-list>`,
  );
  await until(() => element.near);
  await settled(element);
  const asked = () => client.calls.map(({ args }) => (args[0] as ProductQuery).sort);
  return { element, root: element.shadowRoot!, client, asked };
};
const cells = (row: Element) =>
  [...row.querySelectorAll('th, td')].map((cell) => cell.textContent!.replace(/[^\S\u00a0]+/g, ' ').trim());

describe('<hv-product-list layout="table">', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(answers))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible: ${state}, ${lang}, ${theme}`, async () => {
          const { element, root } = await shown(state, { lang, theme });
          await until(
            () => state === 'loading' || element.matches(`:state(${state === 'empty' ? 'ready' : state})`),
          );
          await settled(element);
          await expectAccessible(element);
          expect(root.querySelectorAll('tbody tr').length).to.equal({ ready: 2, loading: 2 }[state] ?? 0);
        });

  it('says of each product what it can supply, and what nobody has stated', async () => {
    const { root } = await shown('ready');
    await until(() => root.querySelector('tbody a'));
    const [head, first, second] = [...root.querySelectorAll('tr')].map(cells);
    expect(head).to.deep.equal([
      'Sản phẩm',
      'Nhà sản xuất',
      'Tỉnh, thành phố',
      'OCOP',
      'Sản lượng',
      'Đặt hàng tối thiểu',
      'Thời gian giao hàng',
      'Mùa vụ',
      'Chứng nhận',
      'Giá',
    ]);
    expect(first).to.deep.equal([
      'Chè đinh Tân Cương',
      'Hợp tác xã chè Hảo Đạt',
      'Thái Nguyên',
      'OCOP 5 sao · 2025',
      '1,2\u00a0tấn/tháng',
      '20\u00a0kg',
      '5\u00a0ngày',
      'tháng 5\u2060–\u20606',
      'VietGAP',
      '385.000\u00a0₫',
    ]);
    expect(second!.slice(4)).to.deep.equal(Array(6).fill('–chưa có thông tin'));
  });

  it('orders by a column, in both directions, and says so', async () => {
    const { element, root, asked } = await shown('ready');
    await until(() => root.querySelector('tbody a'));
    const column = (name: string) =>
      [...root.querySelectorAll('thead th')].find((it) => it.textContent!.includes(name))!;
    const press = async (name: string) => {
      column(name).querySelector('button')!.click();
      await settled(element);
      await until(() => element.matches(':state(ready)'));
      await settled(element);
    };
    expect(column('Sản phẩm').getAttribute('aria-sort')).to.equal('ascending');
    await press('OCOP');
    expect(column('OCOP').getAttribute('aria-sort')).to.equal('descending');
    expect(column('Sản phẩm').hasAttribute('aria-sort')).to.equal(false);
    await press('OCOP');
    expect(column('OCOP').getAttribute('aria-sort')).to.equal('ascending');
    await press('Sản phẩm');
    await press('Sản phẩm');
    expect(column('Sản phẩm').getAttribute('aria-sort')).to.equal('descending');
    expect(asked()).to.deep.equal([undefined, '-stars', 'stars', 'name', '-name']);
    expect(column('Sản lượng').querySelector('button') === null).to.equal(true);
  });

  it('goes on with the next page, the first new row in focus after the last', async () => {
    const { element, root } = await shown('ready');
    await until(() => root.querySelector('[part=more]'));
    root.querySelector<HTMLElement>('[part=more]')!.click();
    await until(() => seen(element).includes('Nón lá'));
    await until(() => root.activeElement?.textContent?.includes('Nón lá'));
  });

  it('asks before a link is followed, and can be kept from it', async () => {
    const { root } = await shown('ready');
    await until(() => root.querySelector('tbody a'));
    const selected = eventOf<HvSelectEvent<Product>>(document, 'hv-select');
    document.addEventListener('hv-select', (select) => select.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    root.querySelector('tbody a')!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('che-dinh');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows a product over the page where the page wants that', async () => {
    const { element, root } = await shown('ready');
    element.opens = 'dialog';
    await until(() => root.querySelector('tbody a[aria-haspopup=dialog]'));
    root.querySelector<HTMLElement>('tbody a')!.click();
    await until(() => root.querySelector('hv-product-detail')?.shadowRoot!.querySelector('dialog')?.open);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const client = fakeCatalogue({
        products: { list: () => Promise.resolve(pageOf([everywhere(text)])) },
      });
      const element = await fixture<HvProductList>(
        html`<hv-product-list layout="table" style="inline-size: 320px" .client=${client}></hv-product-list>`,
      );
      await until(() => element.shadowRoot!.querySelector('tbody th[scope]'));
      expect(element.shadowRoot!.querySelectorAll('img, script, tbody a').length).to.equal(0);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`scrolls within ${width} px, and leaves nothing out`, async () => {
      const { element, root } = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await until(() => root.querySelector('tbody a'));
      expect(element.scrollWidth).to.be.at.most(width);
      expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, width + 16));
      expect(root.querySelectorAll('tbody tr:first-child > *').length).to.equal(10);
      expect(root.querySelector<HTMLElement>('.scroll')!.tabIndex).to.equal(0);
    });
});
