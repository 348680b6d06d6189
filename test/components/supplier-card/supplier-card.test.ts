import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/supplier-card/define.js';
import type { HvSelectEvent, HvSupplierCard } from '../../../src/components/supplier-card/define.js';
import type { Supplier } from '../../../src/sdk/schemas/supplier.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';

const certificate = {
  kind: 'vietgap',
  number: 'VG-01',
  issuer: 'Trung tâm Thử',
  issuedOn: '2024-02-01',
  expiresOn: '9999-01-31',
  url: 'https://chung-nhan.example/vg-01',
};
const supplier = (rest: { [Field in keyof Supplier]?: Supplier[Field] | undefined } = {}): Supplier =>
  ({
    id: 'htx-thu',
    name: 'Hợp tác xã Chè Thử',
    kind: 'cooperative',
    province: {
      id: '63-24',
      name: { vi: 'Bắc Giang' },
      current: '34-24',
      currentName: { vi: 'Bắc Ninh' },
    },
    locality: 'huyện Lục Ngạn',
    certifications: [certificate],
    links: [{ kind: 'website', url: 'https://htx.example/' }],
    productCount: 1200,
    sources: [{ url: 'https://bao.example/htx', publisher: 'Báo Thử' }],
    updatedAt: '2026-01-01T00:00:00+07:00',
    ...rest,
  }) as Supplier;
const answers: Record<string, () => Promise<Supplier>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(supplier()),
  failed: () => Promise.reject(sdkError('ServerError')),
  missing: () => Promise.reject(sdkError('NotFoundError')),
};
const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    children,
  }: { lang?: string; theme?: string; children?: TemplateResult } = {},
) => {
  const client = fakeCatalogue({ suppliers: { get: () => answers[state]!() } });
  const element = await fixture<HvSupplierCard>(
    html`<hv-supplier-card supplier="a" lang=${lang} theme=${theme} .client=${client}
      >${children}</hv-supplier-card
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return element;
};
const given = async (record: Supplier, href?: string) => {
  const element = document.createElement('hv-supplier-card');
  element.supplier = record;
  element.href = href;
  await fixture(html`${element}`);
  await until(() => seen(element));
  return element;
};
const leadsTo = (element: HvSupplierCard) =>
  element.shadowRoot!.querySelector('[part=link]')?.getAttribute('href');

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Hợp tác xã\s+Hợp tác xã Chè Thử\s+Huyện Lục Ngạn, Bắc Giang \(nay là Bắc Ninh\)\s+1\.200\u00a0sản phẩm trong danh mục\s+VietGAP số VG-01, Trung tâm Thử cấp, từ 1\/2\/2024 đến 31\/1\/9999\s+Nguồn: Báo Thử$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy nhà sản xuất này\.$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Cooperative\s+Hợp tác xã Chè Thử\s+Huyện Lục Ngạn, Bắc Giang \(now part of Bắc Ninh\)\s+1,200\u00a0products in the catalogue\s+VietGAP no\. VG-01, issued by Trung tâm Thử, from 1 Feb 2024 to 31 Jan 9999\s+Source: Báo Thử$/,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This producer could not be found\.$/,
  },
};

describe('<hv-supplier-card>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(answers))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const element = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element).trim()),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  it('says what a buyer misses, and leaves out what nobody counted', async () => {
    const bare = { province: undefined, locality: undefined, certifications: [], links: [], sources: [] };
    const element = await given(supplier({ ...bare, kind: 'toString', productCount: undefined }));
    expect(seen(element).trim()).to.match(
      /^Nhà sản xuất\s+Hợp tác xã Chè Thử\s+Chưa có thông tin về địa phương\s+Chưa có thông tin về chứng nhận\s+Chưa có nguồn$/,
    );
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    element.supplier = supplier({ productCount: 0 });
    await settled(element);
    expect(textOf(element, '[part=products]')).to.equal('Chưa có sản phẩm trong danh mục');
  });

  for (const field of ['number', 'issuer', 'issuedOn', 'expiresOn'] as const)
    it(`names no certificate without ${field}`, async () => {
      const rest = { ...certificate, [field]: undefined } as unknown as typeof certificate;
      const element = await given(supplier({ certifications: [rest] }));
      expect(textOf(element, '[part=certificate]').trim()).to.equal('Chưa đủ thông tin về chứng nhận');
      expect(seen(element)).not.to.include('VietGAP');
    });

  it('says of a certificate that has run out that it has', async () => {
    const element = await given(supplier({ certifications: [{ ...certificate, expiresOn: '2025-01-31' }] }));
    expect(textOf(element, '[part=certificate]')).to.include('đã hết hạn ngày 31/1/2025');
  });

  it('leads to its website, else its shop, else its source, or where the page says', async () => {
    const links = [
      { kind: 'social', url: 'https://xa-hoi.example/' },
      { kind: 'shop', url: 'https://cua-hang.example/' },
      { kind: 'website', url: 'javascript:alert(1)' },
    ];
    const element = await given(supplier({ links }));
    expect(leadsTo(element)).to.equal('https://cua-hang.example/');
    element.supplier = supplier({ links: [] });
    await settled(element);
    expect(leadsTo(element)).to.equal('https://bao.example/htx');
    expect(element.shadowRoot!.querySelector('[part=source] a')).to.equal(null);
    element.href = '/nha-san-xuat';
    await settled(element);
    expect(leadsTo(element)).to.equal(new URL('/nha-san-xuat', document.baseURI).href);
  });

  it('asks before a link is followed, and can be kept from it', async () => {
    const element = await shown('ready');
    const selected = eventOf<HvSelectEvent<Supplier>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.querySelector('[part=link]')!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('htx-thu');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('keeps what the page put in it until the supplier is there, and when it never comes', async () => {
    const children = html`<a href="/htx">Hợp tác xã</a>`;
    for (const state of ['loading', 'failed', 'missing']) {
      const element = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const element = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('stands twice on a page, each in its own language', async () => {
    const [first, second] = [await shown('ready'), await shown('ready', { lang: 'en' })];
    await until(() => seen(second).includes('Cooperative'));
    expect(seen(first)).to.include('Nguồn').and.not.to.include('Cooperative');
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await given(
        supplier({
          name: text,
          kind: text,
          locality: text,
          province: { id: text, name: { vi: text }, current: text, currentName: { vi: text } },
          certifications: [{ ...certificate, kind: text, number: text, issuer: text, url: text }],
          links: [{ kind: text, url: text }],
          sources: [{ url: text, title: text, publisher: text }],
        }),
      );
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const element = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('p, .name'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
