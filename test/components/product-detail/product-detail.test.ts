import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/product-detail/define.js';
import type { HvProductDetail, HvSelectEvent } from '../../../src/components/product-detail/define.js';
import type { Revision } from '../../../src/sdk/schemas/feedback.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';

const full = product({
  summary: { vi: 'Chè búp non hái tay.' },
  locality: 'xã Tân Cương',
  ocop: {
    stars: 5,
    recognisedOn: '2025-02-03',
    expiresOn: '2999-12-31',
    certificate: '12/QĐ',
    issuer: 'Bộ Nông nghiệp',
  },
  geographicalIndication: 'Tân Cương',
  certifications: [
    { kind: 'vietgap', number: 'VG-1', issuer: 'Quatest 1', issuedOn: '2024-05-07', expiresOn: '2999-05-06' },
  ],
  packagings: [
    {
      label: { vi: 'Hộp thiếc', en: 'Tin' },
      netWeight: { value: 100, unit: 'g' },
      price: { amount: 385000, currency: 'VND' },
    },
    { netWeight: { value: 500, unit: 'g' } },
  ],
  supply: { capacity: { value: 1.2, unit: 't', per: 'month' }, seasonMonths: [11, 12, 1] },
  links: [{ kind: 'shop', url: 'https://shop.example/che' }],
  sources: [{ url: 'https://news.example/che', publisher: 'Báo Thử' }],
});
const revision: Revision = {
  id: 'r1',
  product: 'che-dinh',
  at: '2026-03-01T18:00:00Z',
  summary: { vi: 'Đổi hộp theo góp ý', en: 'New tin after feedback' },
  changes: [{ field: 'packagings', before: 'Túi 100 g', after: 'Hộp thiếc 100 g' }],
  updatedAt: '2026-03-01T18:00:00Z',
};
const catalogue = (get: () => Promise<Product>, revisions: () => Promise<unknown>) => {
  const client = fakeCatalogue({
    products: { get },
    channels: { list: () => Promise.resolve(pageOf([])) },
  });
  const { products } = client;
  return {
    ...client,
    products: { get: products.get, revisions: () => ({ list: revisions }) },
  } as never;
};
const known = () => Promise.resolve(pageOf([revision]));
const unknown = () => Promise.resolve(pageOf([]));
const clients: Record<string, () => never> = {
  loading: () => catalogue(() => new Promise(() => {}), unknown),
  ready: () => catalogue(() => Promise.resolve(full), known),
  bare: () =>
    catalogue(
      () => Promise.resolve(product()),
      () => Promise.reject(sdkError('ServerError')),
    ),
  failed: () => catalogue(() => Promise.reject(sdkError('ServerError')), unknown),
  missing: () => catalogue(() => Promise.reject(sdkError('NotFoundError')), unknown),
};
const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    modal = false,
    children,
  }: { lang?: string; theme?: string; modal?: boolean; children?: TemplateResult } = {},
) => {
  const element = await fixture<HvProductDetail>(
    html`<hv-product-detail
      product="che-dinh"
      lang=${lang}
      theme=${theme}
      ?modal=${modal}
      .client=${clients[state]!()}
      >${children}</hv-product-detail
    >`,
  );
  await until(() => modal || element.near);
  await settled(element);
  return element;
};

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Thực phẩm\s+Chè đinh Tân Cương\s+Hợp tác xã chè Hảo Đạt\s+xã Tân Cương, Thái Nguyên\s+OCOP 5 sao · 2025\s+Giấy chứng nhận số 12\/QĐ, cấp bởi Bộ Nông nghiệp, công nhận 3\/2\/2025, hiệu lực đến 31\/12\/2999\s+Chỉ dẫn địa lý “Tân Cương”\s+Chè búp non hái tay\.\s+Thông tin cho người mua\s+Sản lượng\s+1,2\u00a0tấn\/tháng\s+Đặt hàng tối thiểu\s+chưa có thông tin\s+Thời gian giao hàng\s+chưa có thông tin\s+Mùa vụ[^]*tháng 11\u2060–\u20601\s+Thị trường xuất khẩu\s+chưa có thông tin\s+Quy cách và giá[^]*Hộp thiếc\s+100\u00a0g\s+385\.000\u00a0₫\s+Quy cách 2\s+500\u00a0g\s+chưa có\s+Chứng nhận\s+VietGAP số VG-1 [^]*Thay đổi của sản phẩm\s+2\/3\/2026\s+Đổi hộp theo góp ý\s+Quy cách: Túi 100 g → Hộp thiếc 100 g\s+Nơi bán\s+Kết nối với nhà cung cấp\s+Xem thêm: Gian hàng\s+Nguồn: Báo Thử$/,
    bare: /Mùa vụ\s+chưa có thông tin[^]*Chưa có thông tin về quy cách và giá\.\s+Chứng nhận\s+Chưa có thông tin về chứng nhận\.\s+Nơi bán\s+Kết nối/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy sản phẩm này\.$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Food\s+Tân Cương bud tea[^]*For buyers\s+Capacity\s+1\.2\u00a0t\/month[^]*not stated[^]*Nov\u2060–\u2060Jan[^]*Tin\s+100\u00a0g[^]*no\. VG-1[^]*2 Mar 2026\s+New tin after feedback/,
    bare: /not stated[^]*Packs and prices are not stated\.[^]*No certificates are stated\./,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This product could not be found\.$/,
  },
};

describe('<hv-product-detail>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(clients))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const element = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element)),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  it('opens over the page, named by the product, and closes by its button, Escape and a click beside it', async () => {
    for (const leave of [
      (dialog: HTMLDialogElement) => dialog.querySelector<HTMLElement>('[part=close]')!.click(),
      (dialog: HTMLDialogElement) => dialog.requestClose?.() ?? dialog.close(),
      (dialog: HTMLDialogElement) => dialog.click(),
    ]) {
      const element = await shown('ready', { modal: true });
      const dialog = element.shadowRoot!.querySelector('dialog')!;
      await until(() => seen(element).includes('Chè búp non hái tay.'));
      expect(dialog.matches(':modal')).to.equal(true);
      expect(
        dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)!.textContent!.trim(),
      ).to.equal('Chè đinh Tân Cương');
      expect(dialog.querySelector('[role=heading]')!.ariaLevel).to.equal('2');
      await expectAccessible(element);
      const closed = eventOf(element, 'close');
      leave(dialog);
      await closed;
      expect(dialog.open).to.equal(false);
      cleanUp();
    }
  });

  it('opens the form to be connected in place, with the focus in it', async () => {
    const element = await shown('ready');
    await until(() => element.shadowRoot!.querySelector('[part=connect]'));
    element.shadowRoot!.querySelector<HTMLElement>('[part=connect]')!.click();
    await until(() => element.shadowRoot!.querySelector('hv-connect-form'));
    const form = element.shadowRoot!.querySelector('hv-connect-form')!;
    await until(() => textOf(form).includes('Chè đinh Tân Cương'));
    expect(element.shadowRoot!.activeElement!.contains(form)).to.equal(true);
  });

  it('shows a record that the page brings without any API, and then offers nothing that needs one', async () => {
    const element = await fixture<HvProductDetail>(
      html`<hv-product-detail .product=${full}></hv-product-detail>`,
    );
    await until(() => seen(element).includes('Chè búp non hái tay.'));
    expect(seen(element)).not.to.match(/Nơi bán|Kết nối/);
  });

  it('keeps what the page put in it until the product is there, and when it never comes', async () => {
    const children = html`<a href="/che">Chè đinh</a>`;
    for (const state of ['loading', 'failed', 'missing']) {
      const element = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const element = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('asks before a link is followed, and can be kept from it', async () => {
    const element = await shown('ready');
    const selected = eventOf<HvSelectEvent<Product>>(document, 'hv-select');
    document.addEventListener('hv-select', (select) => select.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.querySelector('.links a')!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('che-dinh');
    expect(click.defaultPrevented).to.equal(true);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await fixture<HvProductDetail>(
        html`<hv-product-detail .product=${everywhere(text)}></hv-product-detail>`,
      );
      await until(() => seen(element));
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, script, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const element = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('.name, .said, dd, dt, .part'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
