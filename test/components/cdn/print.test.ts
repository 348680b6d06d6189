import { expect } from 'chai';
import '../../../src/cdn/hang-viet.js';
import { until } from '../helpers/fixture.js';

describe('the one script, when the page is printed', () => {
  it('loads everything, however far', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { height: 9000px }');
    document.adoptedStyleSheets = [sheet];
    document.body.innerHTML = '<p></p><hv-product-card>Chè</hv-product-card>';
    await new Promise((next) => setTimeout(next, 50));
    expect(customElements.get('hv-product-card')).to.equal(undefined);
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => customElements.get('hv-product-card'));
  });
});
