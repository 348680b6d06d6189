import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/story-list/define.js';
import type { HvSelectEvent, HvStoryList } from '../../../src/components/story-list/define.js';
import type { Story } from '../../../src/sdk/schemas/story.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';
import { story, video } from './helpers.js';

const answers: Record<string, () => Promise<unknown>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(pageOf([story(), video])),
  paged: () => Promise.resolve(pageOf([story(), video], { total: 9, next: 'n' })),
  empty: () => Promise.resolve(pageOf([])),
  failed: () => Promise.reject(sdkError('ServerError')),
};
const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    children,
  }: { lang?: string; theme?: string; children?: TemplateResult } = {},
) => {
  const client = fakeCatalogue({ stories: { list: answers[state] as never } });
  const element = await fixture<HvStoryList>(
    html`<hv-story-list product="a, b" province="thai-nguyen" lang=${lang} theme=${theme} .client=${client}
      >${children}</hv-story-list
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return { element, client };
};

const ready: Record<string, string> = {
  vi: String.raw`^Báo Thử\s+Thái Nguyên có thêm một sản phẩm chè đạt OCOP 5 sao\s+23/10/2025 · Bài báo\s+Test Television\s+Spring fair opens\s+tháng 1/2024 · Video · tiếng Anh \(Anh\)`,
  en: String.raw`^Báo Thử\s+Thái Nguyên có thêm một sản phẩm chè đạt OCOP 5 sao\s+23 Oct 2025 · Article · in Vietnamese\s+Test Television\s+Spring fair opens\s+January 2024 · Video`,
};
const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready: new RegExp(`${ready['vi']}$`),
    paged: new RegExp(String.raw`${ready['vi']}\s+Đã hiện 2 trên 9\s+Xem thêm$`),
    empty: /^Chưa có bài viết nào\.$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
  },
  en: {
    loading: /^$/,
    ready: new RegExp(`${ready['en']}$`),
    paged: new RegExp(String.raw`${ready['en']}\s+Showing 2 of 9\s+Show more$`),
    empty: /^No stories yet\.$/,
    failed: /^This could not be loaded\.\s*Try again$/,
  },
};

describe('<hv-story-list>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(answers))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const { element } = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element)),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  it('asks for what its attributes name, and for something else when they change', async () => {
    const { element, client } = await shown('ready');
    expect(client.calls[0]!.args[0]).to.deep.equal({
      limit: 6,
      product: ['a', 'b'],
      province: ['thai-nguyen'],
    });
    for (const name of ['product', 'province']) element.removeAttribute(name);
    for (const name of ['supplier', 'event', 'campaign']) element.setAttribute(name, `${name}-1,`);
    element.limit = 0;
    await settled(element);
    expect(client.calls[1]!.args[0]).to.deep.equal({
      limit: 6,
      supplier: ['supplier-1'],
      event: ['event-1'],
      campaign: ['campaign-1'],
    });
  });

  it('tries again when asked to', async () => {
    let isBroken = true;
    const client = fakeCatalogue({
      stories: { list: () => (isBroken ? answers['failed']!() : answers['ready']!()) as never },
    });
    const element = await fixture<HvStoryList>(html`<hv-story-list .client=${client}></hv-story-list>`);
    await until(() => seen(element).includes('Thử lại'));
    isBroken = false;
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => seen(element).includes('Spring fair opens'));
  });

  it('keeps what the page put in it until stories are there, and when they never come', async () => {
    const children = html`<a href="/tin">Tin về hàng Việt</a>`;
    for (const state of ['loading', 'failed']) {
      const { element } = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { element } = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('has one link a story, named by its headline, in the language and at the level of the headline', async () => {
    const { element } = await shown('ready');
    element.headingLevel = 2;
    await settled(element);
    const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(headings.map((it) => [it.ariaLevel, it.getAttribute('lang')])).to.deep.equal([
      ['2', 'vi'],
      ['2', 'en-GB'],
    ]);
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map((it) => [it.textContent!.trim(), it.href])).to.deep.equal([
      ['Thái Nguyên có thêm một sản phẩm chè đạt OCOP 5 sao', 'https://bao.example/che-5-sao'],
      ['Spring fair opens', 'https://tv.example/fair'],
    ]);
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('asks before a headline is followed, and can be kept from it', async () => {
    const { element } = await shown('ready');
    const link = element.shadowRoot!.querySelector('a')!;
    const selected = eventOf<HvSelectEvent<Story>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect((await selected).record.id).to.equal('che-5-sao');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('leaves out what is not known, and calls a kind of the future by a neutral name', async () => {
    const element = await fixture<HvStoryList>(
      html`<hv-story-list
        .stories=${[
          story({ kind: 'constructor', publishedOn: 'gần đây', language: 'không rõ' }),
          story({ id: 'b', title: ' ', publishedOn: '2023' }),
        ]}
      ></hv-story-list>`,
    );
    await until(() => seen(element));
    const facts = [...element.shadowRoot!.querySelectorAll('[part=facts]')].map((it) => it.textContent);
    expect(facts).to.deep.equal(['Tin, bài', '2023 · Bài báo']);
    expect(element.shadowRoot!.querySelectorAll('a')[1]!.textContent!.trim()).to.equal('Báo Thử');
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await fixture<HvStoryList>(
        html`<hv-story-list
          .stories=${[
            story({
              id: text,
              kind: text,
              title: text,
              language: text,
              publisher: text,
              url: 'javascript:window.ran=1',
              publishedOn: text,
            }),
          ]}
        ></hv-story-list>`,
      );
      await until(() => seen(element).includes('Tin, bài'));
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, script, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px, in as many columns as are readable`, async () => {
      const { element } = await shown('paged');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('.publisher, .title, .facts, .foot'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
      const tops = [...element.shadowRoot!.querySelectorAll('li')].map(
        (it) => it.getBoundingClientRect().top,
      );
      expect(tops[0] === tops[1]).to.equal(width >= 768);
    });
});
