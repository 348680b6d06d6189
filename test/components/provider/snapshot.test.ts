import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/event-calendar/define.js';
import '../../../src/components/product-card/define.js';
import '../../../src/components/product-list/define.js';
import '../../../src/components/provider/define.js';
import { pageScriptKey } from '../../../src/components/internal/settings.js';
import type { HvErrorEvent } from '../../../src/components/internal/events.js';
import type { LightCatalogue } from '../../../src/sdk/light-catalogue.js';
import { event as tradeEvent } from '../event-calendar/helpers.js';
import { cleanUp, eventOf, fixture, textOf, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';
import { restoreNetwork, serveSnapshots } from '../helpers/snapshots.js';

const tea = product();
const coffee = product({ id: 'ca-phe', name: { vi: 'Cà phê Khe Sanh' } });
const honey = product({ id: 'mat-ong', name: { vi: 'Mật ong bạc hà' } });

// The page keeps what it has read of an address: each test has one of its own.
let count = 0;
const address = () => `https://s${++count}.example/catalogue`;
const says = (element: Element, words: string) => until(() => textOf(element).includes(words), words);

describe('a snapshot', () => {
  afterEach(() => {
    cleanUp();
    restoreNetwork();
    delete (globalThis as { [pageScriptKey]?: unknown })[pageScriptKey];
  });

  it('is read once by however many elements of a page', async () => {
    const base = address();
    const { asked } = serveSnapshots({ [base]: { products: [coffee, tea] } });
    const place = await fixture(html`
      <hv-provider snapshot="${base}/">
        <hv-product-card layout="compact" product="ca-phe"></hv-product-card>
        <hv-product-card layout="compact" product="che-dinh"></hv-product-card>
        <hv-product-list></hv-product-list>
      </hv-provider>
    `);
    const [one, two] = place.querySelectorAll('hv-product-card');
    await says(one!, 'Cà phê Khe Sanh');
    await says(two!, 'Chè đinh Tân Cương');
    const list = place.querySelector('hv-product-list')!;
    await until(() => list.shadowRoot!.querySelectorAll('hv-product-card').length === 2);
    place.prepend(
      Object.assign(document.createElement('hv-product-card'), { product: 'ca-phe', layout: 'compact' }),
    );
    await says(place.firstElementChild!, 'Cà phê Khe Sanh');
    expect(asked).to.deep.equal([`${base}/manifest.json`, `${base}/products-1.json`]);
  });

  it('is each provider’s own, or an element’s, or the script’s', async () => {
    const [a, b, c, d] = [address(), address(), address(), address()];
    const named = (text: string) => ({ products: [product({ name: { vi: text } })] });
    serveSnapshots({ [a]: named('Chè A'), [b]: named('Chè B'), [c]: named('Chè C'), [d]: named('Chè D') });
    Object.assign(globalThis, {
      [pageScriptKey]: { version: '0', url: 'https://cdn.example/hang-viet.js', dataset: { snapshot: d } },
    });
    const place = await fixture(html`
      <div>
        <hv-provider snapshot=${a}
          ><hv-product-card layout="compact" product="che-dinh"></hv-product-card
        ></hv-provider>
        <hv-provider snapshot=${b}
          ><hv-product-card layout="compact" product="che-dinh"></hv-product-card
        ></hv-provider>
        <hv-provider api="https://api.example/v1"
          ><hv-product-card layout="compact" product="che-dinh" snapshot=${c}></hv-product-card
        ></hv-provider>
        <hv-product-card layout="compact" product="che-dinh"></hv-product-card>
      </div>
    `);
    const cards = place.querySelectorAll('hv-product-card');
    for (const [index, name] of ['Chè A', 'Chè B', 'Chè C', 'Chè D'].entries())
      await says(cards[index]!, name);
  });

  it('gives way to an API that is nearer', async () => {
    const { asked } = serveSnapshots({});
    await fixture(html`
      <hv-provider snapshot=${address()}
        ><hv-product-card layout="compact" product="che-dinh" api="https://near.example/v1"></hv-product-card
      ></hv-provider>
    `);
    await until(() => asked.length);
    expect(asked).to.deep.equal(['https://near.example/v1/products/che-dinh']);
  });

  it('follows the attribute', async () => {
    const [a, b] = [address(), address()];
    serveSnapshots({
      [a]: { products: [tea] },
      [b]: { products: [product({ name: { vi: 'Chè của hôm nay' } })] },
    });
    const place = await fixture(
      html`<hv-provider snapshot=${a}
        ><hv-product-card layout="compact" product="che-dinh"></hv-product-card
      ></hv-provider>`,
    );
    const card = place.querySelector('hv-product-card')!;
    await says(card, 'Chè đinh Tân Cương');
    place.setAttribute('snapshot', b);
    await says(card, 'Chè của hôm nay');
    card.snapshot = a;
    await says(card, 'Chè đinh Tân Cương');
  });

  it('that is missing fails as a request does, and can be tried again', async () => {
    const base = address();
    const { down } = serveSnapshots({ [base]: { products: [honey] } });
    down.add(`${base}/manifest.json`);
    const place = document.createElement('div');
    const failed = eventOf<HvErrorEvent>(place, 'hv-error');
    place.innerHTML = `<hv-product-card layout="compact" product="mat-ong" snapshot="${base}"></hv-product-card>`;
    (await fixture<HTMLElement>(html`<div></div>`)).append(place);
    const { error } = (await failed).detail;
    expect(error.name).to.equal('ResponseError');
    expect(error.message).to.include(`there is no snapshot at ${base}/manifest.json`);
    const card = place.firstElementChild!;
    await until(() => card.shadowRoot!.querySelector('[part=failed] button'));
    down.clear();
    card.shadowRoot!.querySelector<HTMLElement>('[part=failed] button')!.click();
    await says(card, 'Mật ong bạc hà');
  });

  it('without the product is told as one that is not found', async () => {
    const base = address();
    serveSnapshots({ [base]: { products: [tea] } });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const failed = eventOf<HvErrorEvent>(place, 'hv-error');
    place.innerHTML = `<hv-product-card product="mat-ong" snapshot="${base}"></hv-product-card>`;
    const { error } = (await failed).detail;
    expect(error.name).to.equal('NotFoundError');
  });

  it('takes nothing in', async () => {
    const card = await fixture<HTMLElementTagNameMap['hv-product-card']>(
      html`<hv-product-card snapshot=${address()}></hv-product-card>`,
    );
    const { feedback } = await (card.catalogue as LightCatalogue).more();
    const error = await feedback.create({} as never).catch((it: Error) => it);
    expect((error as Error).name).to.equal('SettingsError');
  });

  it('has a calendar of all events to follow, and none of some', async () => {
    const base = address();
    serveSnapshots({ [base]: { events: [tradeEvent('hoi-cho', '2026-02-10')] } });
    const calendar = await fixture<HTMLElementTagNameMap['hv-event-calendar']>(
      html`<hv-event-calendar month="2026-02" snapshot=${base}></hv-event-calendar>`,
    );
    const follow = () => calendar.shadowRoot!.querySelector<HTMLAnchorElement>('[part=subscribe] a');
    await until(() => calendar.matches(':state(ready)'));
    expect(follow()!.href).to.equal(`${base.replace('https', 'webcal')}/events.ics`);
    calendar.kind = 'fair';
    await until(() => !follow());
  });
});
