import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/product-card/define.js';
import type { HvProductCard, HvSelectEvent } from '../../../src/components/product-card/define.js';
import type { Product } from '../../../src/sdk/schemas/product.js';
import { deferred, fakeCatalogue } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, settled, textOf, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const shown = async (record: Product, attributes: Partial<HvProductCard> = {}) => {
  const card = Object.assign(document.createElement('hv-product-card'), { product: record }, attributes);
  await fixture(html`${card}`);
  await until(() => card.shadowRoot!.querySelector('[part=name]'));
  return card;
};
const part = (card: Element, name: string) => card.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const link = (card: Element) => card.shadowRoot!.querySelector('a')!;

describe('<hv-product-card>', () => {
  afterEach(cleanUp);

  it('shows what is known of a product, in Vietnamese', async () => {
    const card = await shown(product());
    expect(textOf(card, '.body')).to.equal(
      'Thực phẩm Chè đinh Tân Cương Hợp tác xã chè Hảo Đạt Thái Nguyên OCOP 5 sao · 2025',
    );
  });

  it('shows it in English', async () => {
    const card = await shown(product(), { lang: 'en' });
    await until(() => textOf(card).includes('Food'));
    expect(textOf(card, '.body')).to.equal(
      'Food Tân Cương bud tea Hợp tác xã chè Hảo Đạt Thai Nguyen OCOP 5-star · 2025',
    );
  });

  it('shows nothing for what is missing', async () => {
    const { supplier, province, ocop, subcategory, ...rest } = product();
    void [supplier, province, ocop, subcategory];
    const card = await shown({ ...rest, sources: [] });
    expect(textOf(card, '.body')).to.equal('Thực phẩm Chè đinh Tân Cương');
    expect(part(card, 'price')).to.equal(null);
    expect(link(card)).to.equal(null);
  });

  it('has one link, named by the title, in a heading of the level asked for', async () => {
    const card = await shown(product(), { headingLevel: 4 });
    expect([...card.shadowRoot!.querySelectorAll('a, button')].map((it) => it.textContent)).to.deep.equal([
      'Chè đinh Tân Cương',
    ]);
    expect(part(card, 'name')!.getAttribute('role')).to.equal('heading');
    expect(part(card, 'name')!.getAttribute('aria-level')).to.equal('4');
  });

  const links: Product['links'] = [
    { kind: 'social', url: 'https://social.example/' },
    { kind: 'traceability', url: 'https://trace.example/' },
    { kind: 'shop', url: 'https://shop.example/' },
  ];
  for (const [name, given, expected] of [
    ['to the shop first', links, 'https://shop.example/'],
    ['to the traceability page when there is no shop', links.slice(0, 2), 'https://trace.example/'],
    ['to any page of its own else', links.slice(0, 1), 'https://social.example/'],
    ['to the first source when it has no page', [], 'https://news.example/che-dinh'],
    [
      'past an address that is no web page',
      [{ kind: 'shop', url: 'javascript:alert(1)' }],
      'https://news.example/che-dinh',
    ],
  ] as const)
    it(`leads ${name}`, async () =>
      expect(link(await shown(product({ links: [...given] }))).href).to.equal(expected));

  it('leads where href says', async () => {
    const card = await shown(product({ links }), { href: '/san-pham/che-dinh' });
    expect(link(card).href).to.equal(`${location.origin}/san-pham/che-dinh`);
  });

  it('fires hv-select once, with the record, before the link is followed', async () => {
    const record = product();
    const card = await shown(record);
    const events: HvSelectEvent[] = [];
    const stop = (event: Event) => {
      events.push(event as HvSelectEvent);
      event.preventDefault();
    };
    document.addEventListener('hv-select', stop);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link(card).dispatchEvent(click);
    document.removeEventListener('hv-select', stop);
    expect(events.map(({ detail, record, target }) => [detail.record, record, target])).to.deep.equal([
      [record, record, card],
    ]);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('lets the link act when nobody cancels', async () => {
    const card = await shown(product(), { href: '#here' });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link(card).dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(false);
    location.hash = '';
  });

  it('shows the latest product when answers come in the wrong order', async () => {
    const slow = deferred<Product>();
    const client = fakeCatalogue({
      products: {
        get: (id: string) =>
          id === 'slow' ? slow.promise : Promise.resolve(product({ id, name: { vi: 'Món đến sau' } })),
      },
    });
    const card = await fixture<HvProductCard>(
      html`<hv-product-card product="slow" .client=${client}></hv-product-card>`,
    );
    card.product = 'quick';
    await until(() => textOf(card).includes('Món đến sau'));
    slow.resolve(product());
    await settled(card);
    expect(textOf(card, '[part=name]')).to.equal('Món đến sau');
  });

  it('never shows the product before under a new id', async () => {
    const client = fakeCatalogue({
      products: {
        get: (id: string) => (id === 'a' ? Promise.resolve(product()) : new Promise<Product>(() => {})),
      },
    });
    const card = await fixture<HvProductCard>(
      html`<hv-product-card product="a" .client=${client}></hv-product-card>`,
    );
    await until(() => textOf(card).includes('Chè đinh'));
    card.product = 'b';
    await settled(card);
    expect(textOf(card)).to.equal('');
  });

  it('asks at once, however far from the viewport, and is drawn when it comes near', async () => {
    const client = fakeCatalogue({ products: { get: () => Promise.resolve(product()) } });
    const place = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <hv-product-card product="a" .client=${client}></hv-product-card>
      </div>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { height: 9000px }');
    document.adoptedStyleSheets = [sheet];
    const far = document.createElement('hv-product-card');
    Object.assign(far, { client, product: 'far' });
    place.append(far);
    await settled(far);
    expect(client.calls.map(({ args }) => args[0])).to.deep.equal(['a', 'far']);
    document.adoptedStyleSheets = [];
    await until(() => textOf(far).includes('Chè đinh'));
  });

  it('falls back to vertical for a layout it does not know', async () => {
    const card = await shown(product(), { layout: 'diagonal' });
    const other = await shown(product(), { layout: 'vertical' });
    expect(card.getBoundingClientRect().height).to.equal(other.getBoundingClientRect().height);
  });

  it('writes the name as a list tells it to', async () => {
    const card = await shown(product(), {
      marks: (name: string) =>
        html`<mark>${name.slice(0, 3)}</mark
          >${name.slice(3, 9)}<mark>${name.slice(9, 12)}</mark>${name.slice(12)}`,
    });
    expect([...card.shadowRoot!.querySelectorAll('mark')].map((it) => it.textContent)).to.deep.equal([
      'Chè',
      'Tân',
    ]);
    expect(link(card).textContent).to.equal('Chè đinh Tân Cương');
  });

  it('shows the lowest price, with a no-break space, and “Từ” when there are others', async () => {
    const price = (amount: number) => ({ price: { amount, currency: 'VND' } });
    const one = await shown(product({ packagings: [price(125000)] }));
    expect(part(one, 'price')!.textContent).to.equal('125.000\u00a0₫');
    const more = await shown(product({ packagings: [{}, price(350000), price(125000)] }));
    expect(part(more, 'price')!.textContent).to.equal('Từ 125.000\u00a0₫');
  });

  it('can be made, given a product and put on the page in any order', async () => {
    const card = document.createElement('hv-product-card');
    await fixture(html`${card}`);
    card.product = product();
    await until(() => textOf(card).includes('Chè đinh'));
    const place = card.parentElement!;
    for (let times = 0; times < 50; times++) place.append(card);
    await settled(card);
    expect(card.shadowRoot!.querySelectorAll('a')).to.have.length(1);
  });
});
