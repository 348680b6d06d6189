import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/where-to-buy/define.js';
import type { HvSelectEvent, HvWhereToBuy } from '../../../src/components/where-to-buy/define.js';
import type { Channel } from '../../../src/sdk/schemas/channel.js';
import { expectAccessible } from '../helpers/accessible.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, until } from '../helpers/fixture.js';

const channel = (rest: { [Field in keyof Channel]?: Channel[Field] | undefined } = {}): Channel =>
  ({
    id: 'cho-dong-xuan',
    name: 'Chợ Đồng Xuân',
    kind: 'traditional-market',
    city: 'Hà Nội',
    stalls: { value: 2000, qualifier: 'more-than', year: 2024 },
    requirements: [],
    sources: [{ url: 'https://bao.example/cho', publisher: 'Báo Thử' }],
    updatedAt: '2026-11-01T00:00:00Z',
    ...rest,
  }) as Channel;
const winmart = channel({
  id: 'winmart',
  name: 'WinMart',
  kind: 'supermarket',
  operator: 'WinCommerce (Masan)',
  outlets: { value: 4035, scope: 'national', year: 2025 },
  stalls: undefined,
  sources: [],
});

const answers: Record<string, () => Promise<unknown>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(pageOf([channel(), winmart])),
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
  const client = fakeCatalogue({ channels: { list: answers[state] as never } });
  const element = await fixture<HvWhereToBuy>(
    html`<hv-where-to-buy product="a, b" kind="supermarket" lang=${lang} theme=${theme} .client=${client}
      >${children}</hv-where-to-buy
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
      /^Chợ\s+Chợ Đồng Xuân\s+Hà Nội\s+hơn 2\.000\u00a0gian hàng, năm 2024\s+Nguồn: Báo Thử\s+Siêu thị\s+WinMart\s+WinCommerce \(Masan\)\s+Hà Nội\s+4\.035\u00a0điểm bán trên cả nước, năm 2025$/,
    empty: /^Chưa có thông tin về nơi bán\.$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Market\s+Chợ Đồng Xuân\s+Hà Nội\s+more than 2,000\u00a0stalls, 2024\s+Source: Báo Thử\s+Supermarket/,
    empty: /^Nothing is known yet of where it is sold\.$/,
    failed: /^This could not be loaded\.\s*Try again$/,
  },
};

describe('<hv-where-to-buy>', () => {
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
      limit: 100,
      product: ['a', 'b'],
      kind: ['supermarket'],
    });
    element.removeAttribute('product');
    element.setAttribute('province', 'thai-nguyen');
    await settled(element);
    expect(client.calls[1]!.args[0]).to.deep.equal({
      limit: 100,
      province: ['thai-nguyen'],
      kind: ['supermarket'],
    });
  });

  it('loads nothing when it is given the records', async () => {
    const client = fakeCatalogue();
    const element = await fixture<HvWhereToBuy>(
      html`<hv-where-to-buy .client=${client} .channels=${[winmart]}></hv-where-to-buy>`,
    );
    await until(() => seen(element).includes('WinMart'));
    expect(client.calls).to.deep.equal([]);
  });

  it('says a number only as it was said, and keeps it with its unit', async () => {
    const counts = [
      { value: 1300, qualifier: 'more-than', unit: 'hộ kinh doanh' },
      { value: 7, qualifier: 'toString' },
      { value: 9, qualifier: 'hasOwnProperty', scope: 'constructor' },
      { value: 5, scope: 'constructor' },
    ];
    const element = await fixture<HvWhereToBuy>(
      html`<hv-where-to-buy
        .channels=${counts.map((stalls) => channel({ stalls, city: '', kind: 'constructor', sources: [] }))}
      ></hv-where-to-buy>`,
    );
    await until(() => seen(element));
    const rows = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=place]')].map((row) =>
      row.innerText.trim().replace(/\s*\n\s*/g, ' / '),
    );
    const start = 'Điểm bán / Chợ Đồng Xuân';
    expect(rows).to.deep.equal([
      `${start} / hơn 1.300\u00a0hộ kinh doanh`,
      start,
      start,
      `${start} / 5\u00a0gian hàng`,
    ]);
  });

  it('keeps what the page put in it until the places are there, and when they never come', async () => {
    const children = html`<a href="/noi-ban">Xem nơi bán</a>`;
    for (const state of ['loading', 'failed']) {
      const { element } = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const { element } = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('asks before a source is followed, and can be kept from it', async () => {
    const { element } = await shown('ready');
    const link = element.shadowRoot!.querySelector('a')!;
    const selected = eventOf<HvSelectEvent<Channel>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect((await selected).record.id).to.equal('cho-dong-xuan');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('is not hurt by hostile data', async () => {
    const bad = '"><img src=x onerror="window.hurt=1">';
    const element = await fixture<HvWhereToBuy>(
      html`<hv-where-to-buy
        .channels=${[
          channel({
            name: bad,
            operator: bad,
            address: bad,
            sources: [{ url: 'javascript:window.hurt=1', publisher: bad }],
            stalls: { value: 3, unit: bad },
          }),
        ]}
      ></hv-where-to-buy>`,
    );
    await until(() => seen(element).includes(bad));
    expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
    expect((window as { hurt?: number }).hurt).to.equal(undefined);
  });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const { element } = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('[part=name], .fact'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
