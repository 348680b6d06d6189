import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../../src/components/product-list/define.js';
import type { HvProductCard } from '../../../src/components/product-card/define.js';
import type { HvProductList } from '../../../src/components/product-list/define.js';
import { fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { expectAccessible } from '../helpers/accessible.js';
import { cleanUp, fixture, seen, settled, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

const client = () =>
  fakeCatalogue({
    products: { list: () => Promise.resolve(pageOf([product()])) },
    channels: { list: () => Promise.resolve(pageOf([])) },
  });
/** Until it is there, a click follows the link. */
const listening = async () => {
  await import('../../../src/components/product-card/opens.js');
  await new Promise((next) => setTimeout(next));
};
const card = async (opens?: string) => {
  const element = await fixture<HvProductCard>(
    html`<hv-product-card
      lang="en"
      theme="tet"
      opens=${opens ?? nothing}
      .client=${client()}
      .product=${product()}
    ></hv-product-card>`,
  );
  await until(() => seen(element).includes('Tân Cương bud tea'));
  await listening();
  return element;
};
const buttonOf = (element: HvProductCard) =>
  element.shadowRoot!.querySelector<HTMLElement>('a[aria-haspopup=dialog]')!;
const detailOf = (element: HvProductCard) => element.shadowRoot!.querySelector('hv-product-detail');

describe('<hv-product-card opens="dialog">', () => {
  afterEach(cleanUp);

  it('shows all that is known over the page, in its own language and theme, and gives the focus back', async () => {
    const element = await card('dialog');
    const button = buttonOf(element);
    expect(button.textContent!.trim()).to.equal('Tân Cương bud tea');
    await expectAccessible(element);
    button.focus();
    button.click();
    await until(() => detailOf(element)?.shadowRoot!.querySelector('dialog')?.open);
    const detail = detailOf(element)!;
    await until(() => seen(detail).includes('For buyers'));
    expect(detail.getAttribute('theme')).to.equal('tet');
    detail.close();
    await until(() => !detailOf(element));
    expect(element.shadowRoot!.activeElement?.outerHTML).to.equal(buttonOf(element).outerHTML);
  });

  it('can be kept from it', async () => {
    const element = await card('dialog');
    document.addEventListener('hv-select', (select) => select.preventDefault(), { once: true });
    buttonOf(element).click();
    await new Promise((next) => requestAnimationFrame(next));
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('hv-product-detail').length).to.equal(0);
  });

  it('leaves the link to a reader who wants a new tab', async () => {
    const element = await card('dialog');
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
    document.addEventListener('click', (it) => it.preventDefault(), { once: true });
    let isKept = true;
    element.addEventListener('click', (it) => (isKept = it.defaultPrevented), { once: true });
    buttonOf(element).dispatchEvent(click);
    expect(isKept).to.equal(false);
    expect(element.shadowRoot!.querySelectorAll('hv-product-detail').length).to.equal(0);
  });

  it('is a link when the page does not ask for it', async () => {
    const element = await card();
    expect(element.shadowRoot!.querySelectorAll('[aria-haspopup]').length).to.equal(0);
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://news.example/che-dinh');
  });

  it('works from a list', async () => {
    const list = await fixture<HvProductList>(
      html`<hv-product-list opens="dialog" .client=${client()}></hv-product-list>`,
    );
    const first = () => list.shadowRoot!.querySelector('hv-product-card')!;
    await until(() => first()?.shadowRoot?.querySelector('a'));
    await listening();
    buttonOf(first()).click();
    await until(() => detailOf(first())?.shadowRoot!.querySelector('dialog')?.open);
    await until(() => seen(detailOf(first())!).includes('Thông tin cho người mua'));
  });
});
