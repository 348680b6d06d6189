import { expect } from 'chai';
import { until } from '../helpers/fixture.js';

const key = Symbol.for('hang-viet');
type Page = { [key]?: { version: string; url: string; dataset: DOMStringMap } };
const address = (copy: number) => new URL(`../../../src/cdn/hang-viet.ts?copy=${copy}`, import.meta.url).href;

/** Puts a script tag for a copy of the script on the page and resolves when it has run. */
async function include(copy: number, data: Record<string, string> = {}): Promise<HTMLScriptElement> {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  script.type = 'module';
  script.src = address(copy);
  await new Promise((done, fail) => {
    script.onload = done;
    script.onerror = fail;
    document.head.append(script);
  });
  return script;
}

describe('the one script', () => {
  const warnings: string[] = [];
  const failures: unknown[] = [];
  const { warn } = console;
  before(() => {
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    addEventListener('error', (event) => failures.push(event.error));
  });
  after(() => {
    console.warn = warn;
  });

  it('finds the elements of the page, loads those that are near, and reads the settings of its tag', async () => {
    document.body.innerHTML = `
      <hv-provider lang="en"><hv-product-card product="a">Chè</hv-product-card></hv-provider>
      <div class="far"></div><hv-product-list></hv-product-list>`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.far { height: 9000px }');
    document.adoptedStyleSheets = [sheet];
    await include(1, { api: 'https://fake.example/v1', key: 'pk_1' });
    const page = globalThis as Page;
    expect(page[key]!.dataset.api).to.equal('https://fake.example/v1');
    expect(page[key]!.url).to.equal(address(1));
    await until(() => customElements.get('hv-product-card') && customElements.get('hv-provider'));
    expect(customElements.get('hv-product-list')).to.equal(undefined);
  });

  it('loads an element that comes near later', async () => {
    document.querySelector('.far')!.remove();
    await until(() => customElements.get('hv-product-list'));
  });

  it('loads an element that is added later', async () => {
    expect(customElements.get('hv-province-map')).to.equal(undefined);
    document.body.insertAdjacentHTML('afterbegin', '<p><hv-province-map></hv-province-map></p>');
    await until(() => customElements.get('hv-province-map'));
  });

  it('lets the first copy win, in silence while the version is the same', async () => {
    const first = (globalThis as Page)[key];
    await include(2, { api: 'https://other.example/v1' });
    expect((globalThis as Page)[key]).to.equal(first);
    expect(warnings.filter((it) => it.includes('Hàng Việt'))).to.deep.equal([]);
    expect(failures).to.deep.equal([]);
  });

  it('names both versions in one warning when they differ', async () => {
    (globalThis as Page)[key]!.version = '0.0.9';
    await include(3);
    expect(warnings.filter((it) => it.includes('Hàng Việt'))).to.deep.equal([
      'Hàng Việt: version 0.0.9 is on this page already; version 0.1.0 was not started.',
    ]);
  });
});
