import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/supplier-showcase/define.js';
import type { HvSelectEvent, HvSupplierShowcase } from '../../../src/components/supplier-showcase/define.js';
import type { Story } from '../../../src/sdk/schemas/story.js';
import type { Supplier } from '../../../src/sdk/schemas/supplier.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';
import { product } from '../helpers/products.js';
import { story as aStory } from '../story-list/helpers.js';

const supplier = (rest: { [Field in keyof Supplier]?: Supplier[Field] | undefined } = {}): Supplier =>
  ({
    id: 'htx-thu',
    name: 'Hợp tác xã Chè Thử',
    kind: 'cooperative',
    certifications: [],
    story: { vi: 'Ba đời làm chè.', en: 'Three generations of tea.' },
    links: [{ kind: 'shop', url: 'https://shop.example/' }],
    contact: { phone: '0208 3.822.000', email: 'che@htx.example', address: 'xã Tân Cương' },
    productCount: 1,
    sources: [{ url: 'https://bao.example/htx', publisher: 'Báo Thử' }],
    updatedAt: '2026-01-01T00:00:00+07:00',
    ...rest,
  }) as Supplier;
const story: Story = aStory({ title: 'Chè Thử ra thủ đô' });

const fails = () => Promise.reject(sdkError('ServerError'));
const whole = {
  suppliers: { get: () => Promise.resolve(supplier()) },
  products: { list: () => Promise.resolve(pageOf([product()])) },
  stories: { list: () => Promise.resolve(pageOf([story])) },
};
const catalogues: Record<string, Parameters<typeof fakeCatalogue>[0]> = {
  loading: { suppliers: { get: () => new Promise(() => {}) } },
  ready: whole,
  partial: { ...whole, products: { list: fails }, stories: { list: fails } },
  untold: { ...whole, stories: { list: () => Promise.resolve(pageOf<Story>([])) } },
  failed: { suppliers: { get: fails } },
  missing: { suppliers: { get: () => Promise.reject(sdkError('NotFoundError')) } },
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
  const element = await fixture<HvSupplierShowcase>(
    html`<hv-supplier-showcase supplier="htx-thu" lang=${lang} theme=${theme} .client=${client}
      >${children}</hv-supplier-showcase
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return { element, root: element.shadowRoot!, client };
};
/** What a reader sees of it and of the elements in it. */
const all = (element: Element): string =>
  [element, ...element.shadowRoot!.querySelectorAll('hv-supplier-card, hv-product-list, hv-story-list')]
    .map(seen)
    .join('\n');

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Ba đời làm chè\.\s+Gian hàng\s+0208 3\.822\.000\s+che@htx\.example\s+xã Tân Cương\s+Kết nối với nhà sản xuất\s+Sản phẩm\s+Báo chí viết\s+Hợp tác xã\s+Hợp tác xã Chè Thử[^]*1 sản phẩm[^]*Chè Thử ra thủ đô/,
    partial: /Kết nối với nhà sản xuất\s+Sản phẩm\s+Báo chí viết\s+Hợp tác xã[^]*Chưa tải được nội dung/,
    untold: /Kết nối với nhà sản xuất\s+Sản phẩm\s+Hợp tác xã/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy nhà sản xuất này\.$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Three generations of tea\.\s+Shop[^]*Connect with the producer\s+Products\s+In the press\s+Cooperative/,
    partial: /This could not be loaded/,
    untold: /Connect with the producer\s+Products\s+Cooperative/,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This producer could not be found\.$/,
  },
};

describe('<hv-supplier-showcase>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(catalogues))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const { element } = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(all(element)),
            `“${all(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  it('asks for the goods and the press of this supplier', async () => {
    const { element, client } = await shown('ready');
    const limits = () =>
      client.calls
        .filter(({ name }) => name === 'products.list')
        .map(({ args }) => (args[0] as { limit: number }).limit);
    await until(() => limits().includes(8));
    element.limit = 4;
    await until(() => all(element).includes('Chè Thử ra thủ đô'));
    await until(() =>
      client.calls.some(
        ({ name, args }) => name === 'products.list' && (args[0] as { limit: number }).limit === 4,
      ),
    );
    const asked = (of: string) => client.calls.filter(({ name }) => name === of).map(({ args }) => args[0]);
    expect(asked('products.list')[0]).to.include({ sort: '-stars' });
    expect((asked('products.list')[0] as { supplier: string[] }).supplier).to.deep.equal(['htx-thu']);
    expect((asked('stories.list')[0] as { supplier: string[] }).supplier).to.deep.equal(['htx-thu']);
  });

  it('has headings in order, from the level that the page needs', async () => {
    const { element, root } = await shown('ready');
    element.headingLevel = 2;
    await until(() => seen(root.querySelector('hv-supplier-card')!).includes('Chè Thử'));
    await settled(element);
    const level = (it: ParentNode) => it.querySelector('[role=heading]')!.ariaLevel;
    expect(level(root.querySelector('hv-supplier-card')!.shadowRoot!)).to.equal('2');
    expect([...root.querySelectorAll('[role=heading]')].map((it) => it.ariaLevel)).to.deep.equal(['3', '3']);
    await until(() => root.querySelector('hv-product-list')!.shadowRoot!.querySelector('hv-product-card'));
    const card = root.querySelector('hv-product-list')!.shadowRoot!.querySelector('hv-product-card')!;
    await until(() => card.shadowRoot!.querySelector('[role=heading]'));
    expect(level(card.shadowRoot!)).to.equal('4');
  });

  it('draws the whole country where the place is known, with both archipelagos', async () => {
    const place = { id: '34-19', name: { vi: 'Thái Nguyên' }, current: '34-19' };
    const client = fakeCatalogue({
      ...whole,
      suppliers: { get: () => Promise.resolve(supplier({ province: place })) },
      provinces: {
        list: () =>
          Promise.resolve(
            pageOf([
              {
                id: '34-19',
                era: '34',
                code: '19',
                slug: 'thai-nguyen',
                name: { vi: 'Thái Nguyên' },
                fullName: { vi: 'Tỉnh Thái Nguyên' },
                type: 'province',
                region: { id: 'bac', name: { vi: 'Trung du' } },
                iso: 'VN-69',
                aliases: [],
                validFrom: '2025-07-01',
                mergedFrom: [],
                counts: { products: 1, suppliers: 1, events: 0, agreements: 0 },
              },
            ]),
          ),
      },
    });
    const element = await fixture<HvSupplierShowcase>(
      html`<hv-supplier-showcase supplier="htx-thu" .client=${client}></hv-supplier-showcase>`,
    );
    await until(() => element.shadowRoot!.querySelector('hv-province-map')?.shadowRoot);
    const map = element.shadowRoot!.querySelector('hv-province-map')!;
    await until(() => /Hoàng\s*Sa/.test(textOf(map)) && /Trường\s*Sa/.test(textOf(map)));
    expect(map.province).to.equal('34-19');
  });

  it('opens the form to be connected in place, with the focus on it, where the showcase reads', async () => {
    const { element, root } = await shown('ready');
    await until(() => root.querySelector('button[part=connect]'));
    root.querySelector<HTMLElement>('button[part=connect]')!.click();
    await until(() => root.querySelector('hv-connect-form'));
    const form = root.querySelector('hv-connect-form')!;
    await until(() => textOf(form).includes('Hợp tác xã Chè Thử'));
    expect(root.activeElement!.contains(form)).to.equal(true);
    expect(form.client === element.client).to.equal(true);
  });

  it('keeps what the page put in it until the supplier is there, and when it never comes', async () => {
    const children = html`<a href="/htx">Hợp tác xã Chè Thử</a>`;
    for (const state of ['loading', 'failed', 'missing']) {
      const { element } = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { element } = await shown('ready', { children });
    await settled(element);
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('asks before a link is followed, and can be kept from it', async () => {
    const { root } = await shown('ready');
    await until(() => root.querySelector('[part=contact] a'));
    const selected = eventOf<HvSelectEvent<Supplier>>(document, 'hv-select');
    document.addEventListener('hv-select', (select) => select.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    root.querySelector('[part=contact] a')!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('htx-thu');
    expect(click.defaultPrevented).to.equal(true);
    expect(root.querySelector<HTMLAnchorElement>('a[href^=tel]')!.href).to.equal('tel:02083822000');
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const record = supplier({
        name: text,
        story: { vi: text },
        links: [{ kind: text, url: text }],
        contact: { phone: text, email: text, address: text },
        sources: [{ url: text }],
      });
      const client = fakeCatalogue({
        suppliers: { get: () => Promise.resolve(record) },
        products: { list: () => Promise.resolve(pageOf([])) },
        stories: { list: () => Promise.resolve(pageOf<Story>([])) },
      });
      const element = await fixture<HvSupplierShowcase>(
        html`<hv-supplier-showcase supplier="a" .client=${client}></hv-supplier-showcase>`,
      );
      await until(() => seen(element).includes('Kết nối'));
      element.style.inlineSize = '320px';
      await settled(element);
      const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol);
      expect(links.filter((protocol) => protocol !== 'tel:')).to.deep.equal([]);
      expect(element.shadowRoot!.querySelectorAll('img, script').length).to.equal(0);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const { element, root } = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of root.querySelectorAll('.story, .contact li, .part'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
