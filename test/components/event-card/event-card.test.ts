import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/components/event-card/define.js';
import type { HvEventCard, HvSelectEvent } from '../../../src/components/event-card/define.js';
import { nearnessOf } from '../../../src/components/event-card/nearness.js';
import { entryOf } from '../../../src/components/event/entry.js';
import { eventCard as vi } from '../../../src/locales/vi/event-card.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import { event, springFair } from '../event-calendar/helpers.js';
import { expectAccessible } from '../helpers/accessible.js';
import { clockAt } from '../helpers/clock.js';
import { fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, eventOf, fixture, seen, settled, textOf, until } from '../helpers/fixture.js';
import { nasty } from '../helpers/hostile.js';

const answers: Record<string, () => Promise<TradeEvent>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(springFair),
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
  const client = fakeCatalogue({ events: { get: () => answers[state]!() } });
  const element = await fixture<HvEventCard>(
    html`<hv-event-card event="mua-xuan" lang=${lang} theme=${theme} .client=${client}
      >${children}</hv-event-card
    >`,
  );
  await until(() => element.near);
  await settled(element);
  return element;
};
const given = async (record: TradeEvent) => {
  const element = await fixture<HvEventCard>(html`<hv-event-card .event=${record}></hv-event-card>`);
  await until(() => seen(element));
  return element;
};

const said: Record<string, Record<string, RegExp>> = {
  vi: {
    loading: /^$/,
    ready:
      /^2–13\s+Tháng 2\/2026\s+Hội chợ\s+Hội chợ Mùa Xuân\s+2–13\/2\/2026, mở cửa 09:00 (· )?đã kết thúc\s+Trung tâm Triển lãm Việt Nam, xã Đông Anh, Hà Nội\s+[hH]ơn 3\.000 gian hàng\s+Tổ chức: Bộ Công Thương\s+Nguồn: Báo Thử, 20\/1\/2026$/,
    failed: /^Chưa tải được nội dung\.\s*Thử lại$/,
    missing: /^Không tìm thấy sự kiện này\.$/,
  },
  en: {
    loading: /^$/,
    ready:
      /^2–13\s+February 2026\s+Fair\s+Spring Fair\s+2–13 Feb 2026, [^]*over\s[^]*[mM]ore than 3,000 stalls/,
    failed: /^This could not be loaded\.\s*Try again$/,
    missing: /^This event could not be found\.$/,
  },
};

describe('<hv-event-card>', () => {
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

  const days = { endsOn: '2026-11-30' };
  for (const [today, rest, expected] of [
    ['2026-11-23', days, 'còn 4\u00a0ngày'],
    ['2026-11-26', days, 'ngày mai'],
    ['2026-11-27', {}, 'hôm nay'],
    ['2026-11-27', days, 'đang diễn ra'],
    ['2026-11-30', days, 'đang diễn ra'],
    ['2026-12-01', days, 'đã kết thúc'],
    ['2026-11-28', {}, ''],
    ['2026-11-28', { endsOn: '2026-11-27' }, 'đã kết thúc'],
    ['2026-11-23', { ...days, status: 'cancelled' }, ''],
    ['2026-11-23', { ...days, status: 'postponed' }, ''],
  ] as const)
    it(`says on ${today} of one from 27 November, ${JSON.stringify(rest)}: “${expected}”`, () => {
      const entry = entryOf(event('a', '2026-11-27', rest))!;
      expect(nearnessOf(entry, today, vi, 'vi')).to.equal(expected);
    });

  it('counts by the day in Viet Nam, and offers to take part only as long as one can', async () => {
    const record = event('tuan-hang', '2026-11-27', {
      endsOn: '2026-11-30',
      registration: { closesOn: '2026-11-25', url: 'https://dang-ky.example/' },
      joinUrl: 'https://hop.example/',
    });
    let restore = clockAt('2026-11-25T16:59:00Z');
    try {
      const element = await given(record);
      expect(seen(element)).to.match(/còn 2\u00a0ngày[^]*Đăng ký tham gia đến hết 25\/11\/2026/);
      restore();
      restore = clockAt('2026-11-25T17:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(seen(element))
        .to.match(/ngày mai[^]*Tham gia trực tuyến/)
        .and.not.match(/Đăng ký/);
      expect(textOf(element, '[part=add] summary')).to.equal('Thêm vào lịch của bạn');
      restore();
      restore = clockAt('2026-11-30T17:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(seen(element))
        .to.match(/đã kết thúc/)
        .and.not.match(/Tham gia|Thêm vào lịch/);
    } finally {
      restore();
    }
  });

  it('puts an event that lies ahead into a calendar, by a file and by two web calendars', async () => {
    const element = await fixture<HvEventCard>(
      html`<hv-event-card
        api="https://api.example/v1"
        .event=${event('hội chợ', '2099-02-02', { endsOn: '2099-02-03', venue: 'Cung Văn hóa' })}
      ></hv-event-card>`,
    );
    await until(() => seen(element));
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=add] a')];
    expect(links[0]!.href).to.equal('https://api.example/v1/events/h%E1%BB%99i%20ch%E1%BB%A3.ics');
    const google = new URL(links[1]!.href).searchParams;
    expect([google.get('dates'), google.get('location')]).to.deep.equal([
      '20990202/20990204',
      'Cung Văn hóa',
    ]);
    expect(new URL(links[2]!.href).searchParams.get('enddt')).to.equal('2099-02-04');
  });

  it('says what sources leave open, and that one is cancelled', async () => {
    expect(seen(await given(event('a', '2099-11-27')))).to.include(
      'Từ 27/11/2099 (nguồn không nêu ngày kết thúc)',
    );
    const cancelled = await given(event('b', '2099-11-27', { status: 'cancelled' }));
    expect(seen(cancelled)).to.include('đã hủy').and.not.include('Thêm vào lịch');
    expect(seen(await given(event('c', '2099-02-31')))).to.equal('Chưa có thông tin về ngày tổ chức.');
  });

  it('keeps what the page put in it until the event is there, and when it never comes', async () => {
    const children = html`<a href="/hoi-cho">Hội chợ Mùa Xuân</a>`;
    for (const state of ['loading', 'failed', 'missing']) {
      const element = await shown(state, { children });
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
    const element = await shown('ready', { children });
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('has one link by its title, to where the page or the source says, and asks before it is followed', async () => {
    const element = await shown('ready');
    const link = () => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!;
    expect(link().href).to.equal('https://bao.example/tin');
    element.href = '/su-kien/mua-xuan';
    await settled(element);
    expect(link().href).to.equal(`${location.origin}/su-kien/mua-xuan`);
    const selected = eventOf<HvSelectEvent<TradeEvent>>(document, 'hv-select');
    document.addEventListener('hv-select', (select) => select.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link().dispatchEvent(click);
    expect((await selected).record.id).to.equal('mua-xuan');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('stands twice on a page, each in its own language and at its own level', async () => {
    const [first, second] = [await shown('ready'), await shown('ready', { lang: 'en' })];
    second.headingLevel = 5;
    await until(() => seen(second).includes('Spring Fair'));
    await settled(second);
    expect(seen(first)).to.include('Hội chợ Mùa Xuân').and.not.include('Spring Fair');
    const level = (element: HvEventCard) => element.shadowRoot!.querySelector('[role=heading]')!.ariaLevel;
    expect([level(first), level(second)]).to.deep.equal(['3', '5']);
  });

  for (const [name, text] of Object.entries(nasty))
    it(`is not hurt by hostile data: ${name}`, async () => {
      const element = await given({
        ...event('a', '2099-01-01'),
        title: { vi: text },
        kind: text,
        status: text,
        venue: text,
        address: text,
        country: text,
        opensAt: text,
        joinUrl: text,
        registration: { url: text },
        stalls: { value: 5, qualifier: text },
        organisers: [{ name: text, role: text }],
        sources: [{ url: text, title: text, publisher: text, date: text }],
      });
      element.style.inlineSize = '320px';
      await settled(element);
      expect(element.shadowRoot!.querySelector('img, script, [part=link]')).to.equal(null);
      expect((window as { ran?: number }).ran).to.equal(undefined);
      expect(element.scrollWidth).to.be.at.most(320);
    });

  for (const width of [240, 320, 480, 768, 1280])
    it(`fits ${width} px`, async () => {
      const element = await shown('ready');
      element.style.inlineSize = `${width}px`;
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const part of element.shadowRoot!.querySelectorAll('.date, .title, .when, .fact'))
        expect(part.scrollWidth, part.textContent!).to.be.at.most(
          Math.ceil(part.getBoundingClientRect().width),
        );
    });
});
