import { expect } from 'chai';
import { cleanUp, settled } from '../helpers/fixture.js';
import {
  all,
  calendarWith,
  click,
  day,
  event,
  nameOf,
  one,
  springFair,
  text,
  withEvents,
} from './helpers.js';

const spring = () =>
  withEvents(
    springFair,
    event('a', '2026-02-06', { endsOn: '2026-02-10', kind: 'product-week' }),
    event('tet', '2026-02-17'),
  );

describe('<hv-event-calendar> as a month', () => {
  afterEach(cleanUp);

  it('names each day with its date, its lunar date, its holiday and how many events', async () => {
    const calendar = await calendarWith(spring());
    expect(nameOf(day(calendar, '2026-02-17'))).to.equal(
      'thứ Ba, 17/2/2026, mùng 1 tháng Giêng năm Bính Ngọ âm lịch, Mùng 1 Tết, 1 sự kiện',
    );
    expect(nameOf(day(calendar, '2026-02-16'))).to.equal(
      'thứ Hai, 16/2/2026, ngày 29 tháng Chạp âm lịch, Giao thừa, không có sự kiện',
    );
    expect(nameOf(day(calendar, '2026-02-09'))).to.equal(
      'thứ Hai, 9/2/2026, ngày 22 tháng Chạp âm lịch, 2 sự kiện',
    );
    expect(nameOf(day(calendar, '2026-02-02'))).to.contain('rằm tháng Chạp âm lịch');
  });

  it('names days in English', async () => {
    const calendar = await calendarWith(spring(), { lang: 'en' });
    await settled(calendar);
    expect(nameOf(day(calendar, '2026-02-17'))).to.equal(
      'Tuesday, 17 February 2026, day 1 of lunar month 1, year of Bính Ngọ Vietnamese lunar calendar, Tết, first day, 1 event',
    );
    expect(text(one(calendar, '.month'))).to.equal('February 2026');
  });

  it('shows lunar days, with the month on its first day', async () => {
    const calendar = await calendarWith(spring());
    const moon = (date: string) => text(day(calendar, date).querySelector('.lunar'));
    expect(['2026-02-16', '2026-02-17', '2026-02-18', '2026-03-01'].map(moon)).to.deep.equal([
      '29',
      '1/1',
      '2',
      '13',
    ]);
    expect(text(one(calendar, '.moon'))).to.equal('tháng Chạp năm Ất Tỵ – tháng Giêng năm Bính Ngọ');
    calendar.month = '2025-07';
    await settled(calendar);
    expect(moon('2025-07-25')).to.equal('1/6N');
    expect(nameOf(day(calendar, '2025-07-25'))).to.contain('mùng 1 tháng Sáu nhuận âm lịch');
  });

  it('leaves out lunar dates when told to, and keeps the holidays', async () => {
    const calendar = await calendarWith(spring(), { lunar: 'off' });
    expect(all(calendar, '.lunar, .moon')).to.have.length(0);
    expect(nameOf(day(calendar, '2026-02-17'))).to.equal('thứ Ba, 17/2/2026, Mùng 1 Tết, 1 sự kiện');
  });

  it('shows years whose moon is not known', async () => {
    const calendar = await calendarWith(withEvents(), { month: '1900-02' });
    expect(all(calendar, '[role=gridcell]')).to.have.length(35);
    expect(all(calendar, '.lunar, .moon')).to.have.length(0);
  });

  it('begins weeks on Monday, also where the browser knows nothing of weeks', async () => {
    const { weekInfo, getWeekInfo } = Object.getOwnPropertyDescriptors(
      Intl.Locale.prototype,
    ) as unknown as Record<string, PropertyDescriptor | undefined>;
    delete (Intl.Locale.prototype as { weekInfo?: unknown }).weekInfo;
    delete (Intl.Locale.prototype as { getWeekInfo?: unknown }).getWeekInfo;
    for (const [lang, names] of [
      ['vi', 'T2 T3 T4 T5 T6 T7 CN'],
      ['en', 'Mon Tue Wed Thu Fri Sat Sun'],
    ] as const) {
      const calendar = await calendarWith(spring(), { lang });
      await settled(calendar);
      expect(all(calendar, '[role=columnheader]').map(text).join(' ')).to.equal(names);
      expect(all(calendar, '[data-date]')[0]!.dataset.date).to.equal('2026-01-26');
    }
    if (weekInfo) Object.defineProperty(Intl.Locale.prototype, 'weekInfo', weekInfo);
    if (getWeekInfo) Object.defineProperty(Intl.Locale.prototype, 'getWeekInfo', getWeekInfo);
  });

  it('begins weeks on Sunday when asked to', async () => {
    const calendar = await calendarWith(spring(), { 'week-start': 'sunday' });
    expect(text(one(calendar, '[role=columnheader]'))).to.equal('CN');
    expect(one(calendar, '[role=columnheader]').getAttribute('aria-label')).to.equal('Chủ nhật');
    expect(all(calendar, '[data-date]')[0]!.dataset.date).to.equal('2026-02-01');
  });

  it('draws an event over the days it takes, in each of its weeks', async () => {
    const calendar = await calendarWith(spring());
    const bars = all(calendar, '.strip').filter((bar) => text(bar) === 'Hội chợ Mùa Xuân');
    expect(bars).to.have.length(2);
    const cell = (date: string) => day(calendar, date).getBoundingClientRect();
    const [first, second] = bars.map((bar) => bar.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(first.left).to.be.closeTo(cell('2026-02-02').left, 2);
    expect(first.right).to.be.closeTo(cell('2026-02-08').right, 2);
    expect(second.left).to.be.closeTo(cell('2026-02-09').left, 2);
    expect(second.right).to.be.closeTo(cell('2026-02-13').right, 2);
    expect(first.height).to.be.at.least(24);
  });

  it('tells all of an event in the name of its bar', async () => {
    const calendar = await calendarWith(spring());
    expect(one(calendar, '.strip').getAttribute('aria-label')).to.equal(
      'Hội chợ Mùa Xuân, Hội chợ, 2–13/2/2026, mở cửa 09:00, Trung tâm Triển lãm Việt Nam, xã Đông Anh, Hà Nội',
    );
  });

  it('marks today in Viet Nam', async () => {
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const calendar = await calendarWith(withEvents(), { month: 'what' });
    expect(all(calendar, '[aria-current=date]').map((it) => it.dataset.date)).to.deep.equal([now]);
    expect(all(calendar, '[part=today]')).to.have.length(1);
    expect(day(calendar, now).tabIndex).to.equal(0);
  });

  it('has the same height in months of four, five and six weeks, before and after its events have come', async () => {
    const calendar = await calendarWith(withEvents(springFair));
    const heights = new Set<number>();
    for (const month of ['2021-02', '2026-02', '2026-03', '2026-08']) {
      calendar.month = month;
      await calendar.updateComplete;
      heights.add(Math.round(calendar.offsetHeight));
      await settled(calendar);
      heights.add(Math.round(calendar.offsetHeight));
    }
    expect([...heights]).to.have.length(1);
  });

  it('opens the rest of a day by a button that says how many', async () => {
    const many = Array.from({ length: 60 }, (_, n) => event(`so-${n + 1}`, '2026-02-11'));
    const calendar = await calendarWith(withEvents(...many));
    const more = one<HTMLButtonElement>(calendar, '.more');
    expect(text(more)).to.equal('+57 sự kiện, thứ Tư, 11/2/2026');

    expect(more.getBoundingClientRect().height).to.be.at.least(24);
    await click(calendar, more);
    expect(all(calendar, '.details .event')).to.have.length(60);
    expect(all(calendar, '.details .title button').every((it) => it.tabIndex === 0)).to.equal(true);
  });

  it('reads every page of a month', async () => {
    const many = Array.from({ length: 230 }, (_, n) => event(`so-${n + 1}`, '2026-02-11'));
    const client = withEvents(...many);
    const calendar = await calendarWith(client);
    expect(client.calls).to.have.length(3);
    expect(text(one(calendar, '.summary p'))).to.equal('230 sự kiện trong tháng 2/2026');
  });
});
