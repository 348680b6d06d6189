import { expect } from 'chai';
import { html } from 'lit';
import { HvElement } from '../../../src/components/internal/hv-element.js';
import { pageScriptKey } from '../../../src/components/internal/settings.js';
import { fakeCatalogue } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, settled } from '../helpers/fixture.js';

class TestSpeaker extends HvElement {
  renders = 0;
  protected override render() {
    this.renders++;
    return this.language;
  }
}
customElements.define('test-speaker', TestSpeaker);

const inside = async (template: unknown) =>
  (await fixture(html`<div>${template}</div>`)).querySelector<TestSpeaker>('test-speaker')!;

describe('settings of an element', () => {
  afterEach(() => {
    cleanUp();
    delete (globalThis as { [pageScriptKey]?: unknown })[pageScriptKey];
  });

  const leaveScript = (dataset: DOMStringMap) =>
    Object.assign(globalThis, {
      [pageScriptKey]: { version: '0', url: 'https://cdn.example/cdn/hang-viet.js', dataset },
    });

  describe('address', () => {
    it('is its own before a provider’s, and the nearest provider’s before an outer one’s', async () => {
      const own = await inside(
        html`<hv-provider api="https://a.example/v1"
          ><test-speaker api="https://b.example/v1/"></test-speaker
        ></hv-provider>`,
      );
      expect(own.catalogue.api).to.equal('https://b.example/v1');
      const nested = await inside(
        html`<hv-provider api="https://a.example/v1"
          ><hv-provider api="https://c.example/v1"><test-speaker></test-speaker></hv-provider
        ></hv-provider>`,
      );
      expect(nested.catalogue.api).to.equal('https://c.example/v1');
    });

    it('is found through shadow roots', async () => {
      const host = await fixture<HTMLElement>(
        html`<hv-provider api="https://a.example/v1"><p></p></hv-provider>`,
      );
      const root = host.querySelector('p')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<test-speaker></test-speaker>';
      expect((root.firstChild as TestSpeaker).catalogue.api).to.equal('https://a.example/v1');
    });

    it('is the script’s data-api, else /v1 where the script came from', async () => {
      const element = await inside(html`<test-speaker></test-speaker>`);
      leaveScript({ api: 'https://d.example/v1' });
      expect(element.catalogue.api).to.equal('https://d.example/v1');
      leaveScript({});
      expect(element.catalogue.api).to.equal('https://cdn.example/v1');
    });

    it('may be relative to the page', async () => {
      const element = await inside(html`<test-speaker api="/v1"></test-speaker>`);
      expect(element.catalogue.api).to.equal(`${location.origin}/v1`);
    });

    it('gives elements with the same address and key the same catalogue', async () => {
      const one = await inside(html`<test-speaker api="https://a.example/v1"></test-speaker>`);
      const two = await inside(html`<test-speaker api="https://a.example/v1"></test-speaker>`);
      const other = await inside(
        html`<test-speaker api="https://a.example/v1" api-key="pk_1"></test-speaker>`,
      );
      expect(one.catalogue).to.equal(two.catalogue);
      expect(one.catalogue).not.to.equal(other.catalogue);
    });

    it('is a client given to a provider', async () => {
      const client = fakeCatalogue();
      const element = await inside(
        html`<hv-provider .client=${client}><test-speaker></test-speaker></hv-provider>`,
      );
      expect(element.catalogue).to.equal(client);
    });

    it('names the fix when there is none', async () => {
      const element = await inside(html`<test-speaker></test-speaker>`);
      expect(() => element.catalogue).to.throw(
        '<test-speaker> has no data address: set api="https://…/v1" on it or on an <hv-provider> around it, or data-api on the script.',
      );
    });
  });

  describe('language', () => {
    const cases: [
      name: string,
      template: unknown,
      page: string,
      script: string | undefined,
      expected: string,
    ][] = [
      ['its own', html`<p lang="vi"><test-speaker lang="en"></test-speaker></p>`, 'vi', undefined, 'en'],
      [
        'of the nearest element around it',
        html`<p lang="en"><test-speaker></test-speaker></p>`,
        'vi',
        'vi',
        'en',
      ],
      [
        'of the provider',
        html`<hv-provider lang="en"><test-speaker></test-speaker></hv-provider>`,
        'vi',
        undefined,
        'en',
      ],
      ['of the script before the page’s', html`<test-speaker></test-speaker>`, 'vi', 'en', 'en'],
      ['of the page', html`<test-speaker></test-speaker>`, 'en-GB', undefined, 'en'],
      [
        'Vietnamese for a language without words',
        html`<test-speaker lang="de"></test-speaker>`,
        'en',
        undefined,
        'vi',
      ],
      ['Vietnamese when nothing says', html`<test-speaker></test-speaker>`, '', undefined, 'vi'],
      [
        'Vietnamese for names of Object’s own',
        html`<test-speaker lang="constructor"></test-speaker>`,
        '',
        undefined,
        'vi',
      ],
    ];
    for (const [name, template, page, script, expected] of cases)
      it(`is ${name}`, async () => {
        const element = await inside(template);
        document.documentElement.lang = page;
        if (script) leaveScript({ lang: script });
        expect(element.language).to.equal(expected);
      });

    it('changes live with any lang around it', async () => {
      const element = await inside(html`<section lang="vi"><test-speaker></test-speaker></section>`);
      element.closest('section')!.lang = 'en';
      await settled(element);
      expect(element.shadowRoot!.textContent).to.equal('en');
      element.lang = 'vi';
      await settled(element);
      expect(element.shadowRoot!.textContent).to.equal('vi');
    });
  });

  it('no longer renders after it has left the page', async () => {
    const element = await inside(html`<section lang="vi"><test-speaker></test-speaker></section>`);
    const section = element.closest('section')!;
    element.remove();
    const { renders } = element;
    section.lang = 'en';
    await settled(element);
    expect(element.renders).to.equal(renders);
  });
});
