import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/event-calendar/define.js';
import '../../../src/components/event-card/define.js';
import '../../../src/components/product-card/define.js';
import '../../../src/components/product-list/define.js';
import { springFair, withEvents } from '../event-calendar/helpers.js';
import { fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, settled, until } from '../helpers/fixture.js';
import { everywhere, nasty } from '../helpers/hostile.js';
import { product, products } from '../helpers/products.js';

const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const blocks = () => scripts().map(({ text }) => JSON.parse(text) as Record<string, unknown>);
const names = () => blocks().map(({ name }) => name);

describe('structured data', () => {
  afterEach(cleanUp);

  it('is not written unless the page asks for it', async () => {
    const place = await fixture(
      html`<div>
        <p structured-data></p>
        <div><hv-product-card .product=${product()}></hv-product-card></div>
        <div structured-data="off"><hv-product-card .product=${product()}></hv-product-card></div>
        <div structured-data>
          <hv-product-card structured-data="off" .product=${product()}></hv-product-card>
          <hv-product-card
            .product=${product({ id: 'moc-chau', name: { vi: 'Chè Mộc Châu' } })}
          ></hv-product-card>
        </div>
      </div>`,
    );
    await until(() => scripts().length);
    await settled(place);
    expect(names()).to.deep.equal(['Chè Mộc Châu']);
  });

  it('has one block for a product, however many cards show it, until the last one leaves', async () => {
    const place = await fixture<HTMLElement>(html`
      <div structured-data>
        <hv-product-card .product=${product()}></hv-product-card>
        <hv-product-card lang="en" .product=${product()}></hv-product-card>
      </div>
    `);
    const [first, second] = place.children as unknown as [Element, Element];
    await until(() => scripts().length);
    await settled(second);
    expect(names()).to.deep.equal(['Chè đinh Tân Cương']);
    first.remove();
    expect(names()).to.deep.equal(['Tân Cương bud tea']);
    second.remove();
    expect(scripts()).to.have.length(0);
    place.append(first);
    await until(() => scripts().length);
    expect(names()).to.deep.equal(['Chè đinh Tân Cương']);
  });

  it('follows the attribute and the product', async () => {
    const place = await fixture<HTMLElement>(
      html`<div structured-data><hv-product-card .product=${product()}></hv-product-card></div>`,
    );
    const card = place.querySelector('hv-product-card')!;
    await until(() => scripts().length);
    card.product = product({ id: 'khac', name: { vi: 'Chè khác' } });
    await until(() => names().join() === 'Chè khác');
    place.setAttribute('structured-data', 'off');
    await until(() => scripts().length === 0);
    place.setAttribute('structured-data', '');
    await until(() => names().join() === 'Chè khác');
    card.product = null;
    await until(() => scripts().length === 0);
  });

  it('of a list is an ItemList that points at the products’ own blocks', async () => {
    const client = fakeCatalogue({ products: { list: () => Promise.resolve(pageOf(products(3))) } });
    await fixture(html`
      <div structured-data>
        <hv-product-list .client=${client}></hv-product-list>
        <hv-product-card .client=${client} .product=${products(1)[0]}></hv-product-card>
      </div>
    `);
    await until(() => scripts().length === 4);
    const list = blocks().find((block) => block['@type'] === 'ItemList')!;
    const items = list.itemListElement as { position: number; item: { '@id': string } }[];
    const own = blocks().filter((block) => block['@type'] === 'Product');
    expect(items.map(({ position }) => position)).to.deep.equal([1, 2, 3]);
    expect(items.map(({ item }) => item['@id'])).to.have.members(own.map((block) => block['@id']));
    expect(own[0]!['@id']).to.match(/^https:\/\/fake\.example\/v1\/products\/p\d$/);
  });

  it('of a calendar and of an event’s card is one block', async () => {
    const client = withEvents(springFair);
    await fixture(html`
      <div structured-data>
        <hv-event-card .client=${client} .event=${springFair}></hv-event-card>
        <hv-event-calendar month="2026-02" .client=${client}></hv-event-calendar>
      </div>
    `);
    const calendar = document.querySelector('hv-event-calendar')!;
    await until(() => calendar.matches(':state(ready)'));
    await until(() => scripts().length);
    await settled(calendar);
    expect(names()).to.deep.equal(['Hội chợ Mùa Xuân']);
    calendar.month = '2026-03';
    document.querySelector('hv-event-card')!.remove();
    await until(() => scripts().length === 0);
  });

  for (const [name, text] of Object.entries({ ...nasty, end: '</script><!--<script>\u2028\u2029]]>' }))
    it(`is what the data says, and runs nothing: ${name}`, async () => {
      await fixture(html`<hv-product-card structured-data .product=${everywhere(text)}></hv-product-card>`);
      await until(() => scripts().length);
      expect(names()).to.deep.equal([text]);
      const [script] = scripts();
      expect(script!.text).not.to.match(/[<>&\u2028\u2029]/);
      // As a saved page has it: parsed again, it is one script with the same text.
      const again = new DOMParser().parseFromString(script!.outerHTML + '<p>', 'text/html');
      expect(again.querySelectorAll('script, img')).to.have.length(1);
      expect(again.querySelector('script')!.text).to.equal(script!.text);
      expect((window as { ran?: number }).ran).to.equal(undefined);
    });
});
