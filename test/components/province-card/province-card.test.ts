import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/province-card/define.js';
import type { HvProvinceCard, HvSelectEvent } from '../../../src/components/province-card/define.js';
import type { Agreement } from '../../../src/sdk/schemas/agreement.js';
import type { Province } from '../../../src/sdk/schemas/province.js';
import { event } from '../event-calendar/helpers.js';
import { expectAccessible } from '../helpers/accessible.js';
import { clockAt } from '../helpers/clock.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';

const province = (rest: Partial<Province> = {}): Province => ({
  id: '34-19',
  era: '34',
  code: '19',
  slug: 'thai-nguyen',
  name: { vi: 'Thái Nguyên', en: 'Thai Nguyen' },
  fullName: { vi: 'Tỉnh Thái Nguyên', en: 'Thai Nguyen Province' },
  type: 'province',
  region: { id: 'bac', name: { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' } },
  iso: 'VN-69',
  aliases: [],
  validFrom: '2025-07-01',
  mergedFrom: ['63-06', '63-19'],
  counts: { products: 27, suppliers: 18, events: 1, agreements: 2 },
  ...rest,
});
const agreement = (id: string, rest: Partial<Agreement> = {}): Agreement => ({
  id,
  subject: { vi: `Thỏa thuận ${id}` },
  level: 'UBND',
  provinces: [],
  multiParty: false,
  signedOn: '2016-12-27',
  sources: [{ url: 'https://bao.example/ky' }],
  updatedAt: '2026-01-01T00:00:00Z',
  ...rest,
});

const none = () => Promise.resolve(pageOf<never>([]));
const fails = () => Promise.reject(sdkError('ServerError'));
const full = {
  provinces: { get: () => Promise.resolve(province()) },
  agreements: {
    list: () =>
      Promise.resolve(
        pageOf([
          agreement('cũ', { signedOn: '2010-01-01' }),
          agreement('14 tỉnh', { id: 'a-bac-kan' }),
          agreement('14 tỉnh', { id: 'a-thai-nguyen' }),
          agreement('mới', { signedOn: '2024-05-06' }),
        ]),
      ),
  },
  events: { list: () => Promise.resolve(pageOf([event('xuân', '2099-02-02')])) },
  products: { list: () => Promise.resolve(pageOf([product()])) },
};
const catalogues: Record<string, Parameters<typeof fakeCatalogue>[0]> = {
  loading: { provinces: { get: () => new Promise(() => {}) } },
  ready: full,
  empty: {
    provinces: {
      get: () =>
        Promise.resolve(province({ counts: { products: 0, suppliers: 0, events: 0, agreements: 0 } })),
    },
  },
  partial: { ...full, agreements: { list: fails }, events: { list: fails } },
  failed: { provinces: { get: fails } },
  missing: { provinces: { get: () => Promise.reject(sdkError('NotFoundError')) } },
};
const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    children,
  }: { lang?: string; theme?: string; children?: TemplateResult } = {},
) => {
  const client = fakeCatalogue(catalogues[state]);
  const element = await fixture<HvProvinceCard>(
    html`<hv-province-card province="thai-nguyen" lang=${lang} theme=${theme} .client=${client}
      >${children}</hv-province-card
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return { element, client };
};

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Trung du và miền núi phía Bắc\s+Tỉnh Thái Nguyên\s+Hợp nhất từ Bắc Kạn và Thái Nguyên ngày 1\/7\/2025\.\s+27 sản phẩm\s+18 nhà sản xuất\s+1 sự kiện\s+2 văn bản hợp tác\s+Hợp tác với Hà Nội\s+Thỏa thuận mới\s+[Kk]ý ngày 6\/5\/2024 · UBND\s+Thỏa thuận 14 tỉnh\s+[Kk]ý ngày 27\/12\/2016 · UBND\s+[Vv]à 1 văn bản khác\s+Sự kiện sắp tới\s+Sản phẩm nhiều sao nhất$/,
    empty: /Hợp nhất từ [^]*Danh mục chưa có gì của nơi này\.$/,
    partial: /2 văn bản hợp tác\s+Sản phẩm nhiều sao nhất\s+Một phần thông tin chưa tải được\.$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy tỉnh, thành phố này\.$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Northern Midlands and Mountains\s+Thai Nguyen Province\s+Merged from Bac Kan and Thai Nguyen on 1 Jul 2025\.\s+27 products\s+18 producers\s+1 event\s+2 agreements\s+Cooperation with Hà Nội[^]*[Aa]nd 1 more agreement\s+Next event\s+Products with the most stars$/,
    empty: /The catalogue has nothing from here yet\.$/,
    partial: /Some of it could not be loaded\.$/,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This province could not be found\.$/,
  },
};

describe('<hv-province-card>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(catalogues))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const { element } = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element)),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  it('shows the event and the products as cards, under headings in order', async () => {
    const { element } = await shown('ready');
    const root = element.shadowRoot!;
    await until(() => seen(root.querySelector('hv-event-card')!).includes('Hội chợ xuân'));
    await until(() => seen(root.querySelector('hv-product-card')!).includes('Chè đinh Tân Cương'));
    const level = (it: ParentNode) => it.querySelector('[role=heading]')!.ariaLevel;
    expect([...root.querySelectorAll('[role=heading]')].map((it) => it.ariaLevel)).to.deep.equal([
      '3',
      '4',
      '4',
      '4',
    ]);
    expect(level(root.querySelector('hv-event-card')!.shadowRoot!)).to.equal('5');
    expect(level(root.querySelector('hv-product-card')!.shadowRoot!)).to.equal('5');
  });

  it('asks for the next event by the day in Viet Nam, then for the last, and says which it is', async () => {
    const restore = clockAt('2026-11-23T17:00:00Z');
    try {
      const asked: unknown[] = [];
      const client = fakeCatalogue({
        ...full,
        events: {
          list: (query) => {
            asked.push(query);
            return asked.length === 1 ? none() : Promise.resolve(pageOf([event('thu', '2026-10-01')]));
          },
        },
      });
      const element = await fixture<HvProvinceCard>(
        html`<hv-province-card province="34-19" .client=${client}></hv-province-card>`,
      );
      await until(() => seen(element).includes('Sự kiện gần đây nhất'));
      expect(asked).to.deep.equal([
        { province: ['34-19'], from: '2026-11-24', limit: 1 },
        { province: ['34-19'], to: '2026-11-24', sort: '-start', limit: 1 },
      ]);
    } finally {
      restore();
    }
  });

  it('asks for nothing that the province has none of', async () => {
    const { element, client } = await shown('empty');
    await until(() => seen(element).includes('Danh mục chưa có gì'));
    expect(client.calls.map(({ name }) => name)).to.deep.equal(['provinces.get']);
  });

  it('tells of a former province that it is part of another', async () => {
    const element = await fixture<HvProvinceCard>(
      html`<hv-province-card
        .province=${province({
          id: '63-24',
          era: '63',
          fullName: { vi: 'Tỉnh Bắc Giang' },
          mergedFrom: [],
          mergedInto: '34-24',
          validTo: '2025-06-30',
        })}
      ></hv-province-card>`,
    );
    await until(() => seen(element).includes('Là đơn vị riêng đến hết ngày 30/6/2025; nay thuộc Bắc Ninh.'));
    expect(seen(element)).not.to.match(/chưa tải được/);
  });

  it('keeps what the page put in it until the province is there, and when it never comes', async () => {
    const children = html`<a href="/tinh">Hàng Thái Nguyên</a>`;
    for (const state of ['loading', 'failed', 'missing']) {
      const { element } = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { element } = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('is a link only where the page gives an address, and asks before it is followed', async () => {
    const { element } = await shown('ready');
    const link = () => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]');
    expect(link()).to.equal(null);
    element.href = 'javascript:alert(1)';
    await settled(element);
    expect(link()).to.equal(null);
    element.href = '/tinh/thai-nguyen';
    await settled(element);
    const selected = eventOf<HvSelectEvent<Province>>(document, 'hv-select');
    document.addEventListener('hv-select', (select) => select.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link()!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('34-19');
    expect(click.defaultPrevented).to.equal(true);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const client = fakeCatalogue({
        ...full,
        provinces: {
          get: () =>
            Promise.resolve(
              province({
                fullName: { vi: text },
                region: { id: text, name: { vi: text } },
                mergedFrom: [text, text],
              }),
            ),
        },
        agreements: {
          list: () =>
            Promise.resolve(
              pageOf([
                agreement(text, {
                  subject: { vi: text },
                  level: text,
                  since: text,
                  sources: [{ url: text }],
                }),
              ]),
            ),
        },
        events: { list: none },
        products: { list: none },
      });
      const element = await fixture<HvProvinceCard>(
        html`<hv-province-card province="a" .client=${client}></hv-province-card>`,
      );
      await until(() => seen(element).includes('Hợp tác'));
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, script, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const { element } = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('.name, .history, .fact, .part'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
