import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/campaign/define.js';
import type { HvCampaign, HvSelectEvent } from '../../../src/components/campaign/define.js';
import { countdownText } from '../../../src/components/campaign/countdown.js';
import { campaign as vi } from '../../../src/locales/vi/campaign.js';
import type { Campaign } from '../../../src/sdk/schemas/campaign.js';
import { expectAccessible } from '../helpers/accessible.js';
import { clockAt } from '../helpers/clock.js';
import { fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';

const source = { url: 'https://bao.example/tet', publisher: 'Báo Thử' };
const campaign = (rest: { [Field in keyof Campaign]?: Campaign[Field] | undefined } = {}): Campaign =>
  ({
    id: 'tet-2025',
    name: { vi: 'Dự trữ hàng Tết Ất Tỵ', en: 'Goods for Tết 2025' },
    period: { from: '2024-07', to: '2025-06' },
    tetYear: 2025,
    scope: 'ha-noi',
    figures: [
      {
        id: 'points',
        value: 10600,
        qualifier: 'more-than',
        unit: { vi: 'điểm bán' },
        period: { year: 2025 },
        status: 'reported',
        sources: [source],
      },
    ],
    reserveLines: [
      {
        goods: { vi: 'Gạo', en: 'Rice' },
        target: { value: 1000, unit: 't' },
        reserved: { value: 900, unit: 't' },
        holder: 'Công ty Lương thực',
      },
    ],
    sources: [source],
    updatedAt: '2026-01-01T00:00:00+07:00',
    ...rest,
  }) as Campaign;
const answers: Record<string, () => Promise<Campaign>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(campaign()),
  failed: () => Promise.reject(sdkError('ServerError')),
  missing: () => Promise.reject(sdkError('NotFoundError')),
};
const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    children,
  }: { lang?: string; theme?: string; children?: TemplateResult } = {},
) => {
  const client = fakeCatalogue({ campaigns: { get: () => answers[state]!() } });
  const element = await fixture<HvCampaign>(
    html`<hv-campaign campaign="a" lang=${lang} theme=${theme} .client=${client}>${children}</hv-campaign>`,
  );
  await until(() => element.near);
  await settled(element);
  return element;
};
const given = async (record: Campaign) => {
  const element = await fixture<HvCampaign>(html`<hv-campaign .campaign=${record}></hv-campaign>`);
  await until(() => seen(element));
  return element;
};

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^Dự trữ hàng Tết Ất Tỵ\s+Tết Ất Tỵ đã qua\s+Từ tháng 7\/2024 đến tháng 6\/2025 · Mùng Một Tết: 29\/1\/2025\s+Số liệu\s[^]*Hàng dự trữ\s+Gạo\s+Đã dự trữ 900\u00a0tấn, mục tiêu 1\.000\u00a0tấn, 90%\s+Đơn vị giữ hàng: Công ty Lương thực\s+Nguồn: Báo Thử$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy chương trình này\.$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^Goods for Tết 2025\s+Tết Ất Tỵ is over\s+From July 2024 to June 2025 · First day of Tết: 29 Jan 2025[^]*Rice\s+900\u00a0t in reserve, target 1,000\u00a0t, 90%/,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This campaign could not be found\.$/,
  },
};

describe('<hv-campaign>', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'])
    for (const state of Object.keys(answers))
      for (const theme of ['light', 'dark', 'tet'])
        it(`is accessible and says the right thing: ${state}, ${lang}, ${theme}`, async () => {
          const element = await shown(state, { lang, theme });
          await until(
            () => said[lang]![state]!.test(seen(element)),
            `“${seen(element)}” is ${said[lang]![state]}`,
          );
          await expectAccessible(element);
        });

  const dated = (period: Campaign['period']) => ({ period, tetYear: undefined });
  for (const [today, rest, expected] of [
    ['2025-01-28', {}, 'Còn 1\u00a0ngày đến Tết Ất Tỵ'],
    ['2025-01-29', {}, 'Hôm nay là mùng Một Tết Ất Tỵ'],
    ['2025-01-30', {}, 'Tết Ất Tỵ đã qua'],
    ['2026-11-23', { tetYear: 2027 }, 'Còn 75\u00a0ngày đến Tết Đinh Mùi'],
    ['2026-11-23', { tetYear: 9999, period: {} }, ''],
    ['2025-05-01', dated({ from: '2025-05-03', to: '2025-05-05' }), 'Còn 2\u00a0ngày đến ngày bắt đầu'],
    ['2025-05-03', dated({ from: '2025-05-03', to: '2025-05-05' }), 'Bắt đầu hôm nay'],
    ['2025-05-04', dated({ from: '2025-05-03', to: '2025-05-05' }), 'Còn 1\u00a0ngày đến ngày kết thúc'],
    ['2025-05-05', dated({ from: '2025-05-03', to: '2025-05-05' }), 'Hôm nay là ngày cuối'],
    ['2025-05-06', dated({ from: '2025-05-03', to: '2025-05-05' }), 'Đã kết thúc'],
    ['2025-06-30', dated({ to: '2025-06' }), ''],
    ['2025-07-01', dated({ to: '2025-06' }), 'Đã kết thúc'],
    ['2026-01-01', dated({ year: 2025 }), 'Đã kết thúc'],
    ['2026-01-01', dated({ from: '2009' }), ''],
    ['2026-01-01', dated({ from: '2026-02-31', to: '2026-13-01' }), ''],
  ] as const)
    it(`counts ${JSON.stringify(rest)} on ${today}: “${expected}”`, () =>
      expect(countdownText(campaign(rest), today, vi, 'vi')).to.equal(expected));

  it('counts by the day in Viet Nam, and again when it turns there', async () => {
    const { setTimeout: real } = window;
    const waits: number[] = [];
    let restore = clockAt('2025-01-27T16:59:00Z');
    try {
      window.setTimeout = ((run: () => void, delay?: number) => {
        waits.push(delay ?? 0);
        return real(run, delay);
      }) as typeof setTimeout;
      const element = document.createElement('hv-campaign');
      element.campaign = campaign();
      await fixture(html`${element}`);
      window.setTimeout = real;
      expect(waits).to.include(60_000);
      await until(() => textOf(element, '[part=countdown]') === 'Còn 2\u00a0ngày đến Tết Ất Tỵ');
      restore();
      restore = clockAt('2025-01-27T17:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(textOf(element, '[part=countdown]')).to.equal('Còn 1\u00a0ngày đến Tết Ất Tỵ');
    } finally {
      window.setTimeout = real;
      restore();
    }
  });

  it('compares only what is counted alike, and leaves out what is not there', async () => {
    const goods = { vi: 'Thịt' };
    const [target, reserved] = [
      { value: 5, unit: 't', per: 'month' },
      { value: 9, unit: 't' },
    ];
    const lines = [{ goods, target, reserved }, { goods, reserved }, { goods }];
    const element = await given(campaign({ reserveLines: lines, figures: [] }));
    expect(
      [...element.shadowRoot!.querySelectorAll('[part=reserve]')].map((it) =>
        it.textContent!.replace(/\s+/g, ' ').trim(),
      ),
    ).to.deep.equal([
      'Thịt Đã dự trữ 9 tấn, mục tiêu 5 tấn/tháng',
      'Thịt Đã dự trữ 9 tấn',
      'Thịt Chưa có thông tin về lượng hàng',
    ]);
    expect(element.shadowRoot!.querySelector('.track, hv-programme-figures')).to.equal(null);
    element.campaign = campaign({
      reserveLines: [],
      figures: [],
      period: {},
      tetYear: undefined,
      sources: [],
    });
    await settled(element);
    expect(seen(element)).to.match(
      /^Dự trữ hàng Tết Ất Tỵ\s+Chưa có thông tin về thời gian\s+Chưa có nguồn$/,
    );
  });

  it('shows its figures as they were said, under headings in order', async () => {
    const element = await shown('ready');
    const figures = element.shadowRoot!.querySelector('hv-programme-figures')!;
    await until(() => seen(figures).includes('hơn\u00a010.600\u00a0điểm bán'));
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map((it) => it.ariaLevel);
    expect(levels).to.deep.equal(['3', '4', '4']);
    expect(figures.shadowRoot!.querySelector('[role=heading]')!.ariaLevel).to.equal('5');
  });

  it('names a source that stands below once, and any other at its figure', async () => {
    const [points] = campaign().figures;
    const other = { url: 'https://khac.example/', publisher: 'Báo Khác' };
    const element = await given(
      campaign({ figures: [points!, { ...points!, sources: [source, other] }, { ...points!, sources: [] }] }),
    );
    const figures = element.shadowRoot!.querySelector('hv-programme-figures')!;
    await until(() => seen(figures));
    expect(seen(figures)).to.not.include('Báo Thử');
    expect(seen(figures).match(/Nguồn: Báo Khác|Chưa có nguồn/g)).to.deep.equal([
      'Nguồn: Báo Khác',
      'Chưa có nguồn',
    ]);
    expect(seen(element)).to.match(/Nguồn: Báo Thử$/);
  });

  it('keeps what the page put in it until the campaign is there, and when it never comes', async () => {
    const children = html`<a href="/tet">Hàng Tết</a>`;
    for (const state of ['loading', 'failed', 'missing']) {
      const element = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const element = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('asks before a source is followed, and can be kept from it', async () => {
    const element = await shown('ready');
    const selected = eventOf<HvSelectEvent<Campaign>>(document, 'hv-select');
    document.addEventListener('hv-select', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.querySelector('a')!.dispatchEvent(click);
    expect((await selected).record.id).to.equal('tet-2025');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('stands twice on a page, each in its own language', async () => {
    const [first, second] = [await shown('ready'), await shown('ready', { lang: 'en' })];
    await until(() => seen(second).includes('Rice'));
    expect(seen(first)).to.include('Gạo').and.not.to.include('Rice');
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await given(
        campaign({
          name: { vi: text },
          period: { from: text, to: text },
          reserveLines: [{ goods: { vi: text }, target: { value: 1, unit: text, per: text }, holder: text }],
          sources: [{ url: text, title: text, publisher: text, date: text }],
        }),
      );
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, a')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const element = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('.name, .countdown, .dates, .said, .source'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
