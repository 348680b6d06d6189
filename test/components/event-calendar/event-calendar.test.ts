import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/event-calendar/define.js';
import type { HvEventCalendar } from '../../../src/components/event-calendar/event-calendar.js';
import type { HvMonthChangeEvent } from '../../../src/components/event-calendar/events.js';
import type { HvSelectEvent } from '../../../src/components/internal/events.js';
import type { Catalogue } from '../../../src/sdk/catalogue.js';
import { expectAccessible } from '../helpers/accessible.js';
import { deferred, fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, textOf, until } from '../helpers/fixture.js';
import { calendarOf, event, february } from './events.js';

const show = async (client: Catalogue, month = '2026-02', view = 'month', lang = 'vi') => {
  const element = await fixture<HvEventCalendar>(
    html`<hv-event-calendar month=${month} view=${view} lang=${lang} .client=${client}></hv-event-calendar>`,
  );
  return element;
};
const root = (element: Element) => element.shadowRoot!;
const cell = (element: Element, date: string) =>
  root(element).querySelector<HTMLElement>(`[data-date="${date}"]`)!;
const nameOf = (element: Element, date: string) => cell(element, date).querySelector('.unseen')!.textContent;
const ready = (element: Element) => until(() => element.matches(':state(ready)'), 'ready');
const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

describe('<hv-event-calendar>', () => {
  afterEach(cleanUp);

  it('names each day with its date, lunar date, holiday and number of events', async () => {
    const element = await show(calendarOf(february));
    await ready(element);
    expect(nameOf(element, '2026-02-17')).to.equal(
      'thứ Ba, 17/2/2026, 1/1 âm lịch, Mùng 1 Tết, không có sự kiện',
    );
    expect(nameOf(element, '2026-02-06')).to.equal('thứ Sáu, 6/2/2026, 19/12 âm lịch, 3 sự kiện');
    expect(textOf(element, '[part="title"]')).to.equal('Tháng 2/2026 năm Bính Ngọ');
  });

  it('begins weeks with Monday', async () => {
    const element = await show(calendarOf([]));
    const names = [...root(element).querySelectorAll('[role="columnheader"]')].map(
      (name) => name.textContent,
    );
    expect(names).to.deep.equal(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
    expect(root(element).querySelector('[data-date]')!.getAttribute('data-date')).to.equal('2026-01-26');
  });

  it('draws a bar of an event over two weeks', async () => {
    const element = await show(calendarOf(february));
    await ready(element);
    const bars = [...root(element).querySelectorAll<HTMLElement>('[part="bar"]')].filter((bar) =>
      bar.textContent!.includes('Mùa Xuân'),
    );
    expect(bars).to.have.length(2);
    const [first, second] = bars.map((bar) => bar.getBoundingClientRect());
    const week = cell(element, '2026-02-02').parentElement!.getBoundingClientRect();
    expect(first!.width).to.be.closeTo(week.width, 6);
    expect(second!.width).to.be.closeTo((week.width * 5) / 7, 8);
  });

  it('opens a day by a click and by Enter, and gives the focus back on Escape', async () => {
    const element = await show(calendarOf(february));
    await ready(element);
    cell(element, '2026-02-06').click();
    await element.updateComplete;
    expect(textOf(element, '[part="details"]'))
      .to.contain('Sự kiện ngày 6/2/2026')
      .and.to.contain('Hội chợ Mùa Xuân');
    expect(textOf(element, '[part="details"]')).to.contain('khoảng 3.000 gian hàng');
    expect(textOf(element, '[part="details"]')).to.contain('nguồn không nêu ngày kết thúc');
    expect(textOf(element, '[part="details"]')).to.contain('Mới có thông báo trước');
    press(root(element).querySelector('[part="details"]')!, 'Escape');
    await element.updateComplete;
    expect(root(element).querySelector('[part="details"]')).to.equal(null);
    expect(root(element).activeElement).to.equal(cell(element, '2026-02-06'));
    press(cell(element, '2026-02-06'), 'Enter');
    await element.updateComplete;
    expect(root(element).querySelector('[part="details"]')).not.to.equal(null);
  });

  it('has one tab stop in the grid, which the arrow keys move, into other months too', async () => {
    const element = await show(calendarOf(february));
    await ready(element);
    const stops = () =>
      [...root(element).querySelectorAll('[data-date][tabindex="0"]')].map((day) =>
        day.getAttribute('data-date'),
      );
    expect(stops()).to.have.length(1);
    const walk: [key: string, to: string][] = [
      ['ArrowRight', '2026-02-02'],
      ['ArrowDown', '2026-02-09'],
      ['End', '2026-02-15'],
      ['Home', '2026-02-09'],
      ['ArrowUp', '2026-02-02'],
      ['ArrowLeft', '2026-02-01'],
      ['PageUp', '2026-01-01'],
      ['PageDown', '2026-02-01'],
      ['ArrowLeft', '2026-01-31'],
    ];
    for (const [key, to] of walk) {
      press(root(element).querySelector('[data-date][tabindex="0"]')!, key);
      await element.updateComplete;
      expect(stops(), key).to.deep.equal([to]);
      expect(root(element).activeElement?.getAttribute('data-date'), key).to.equal(to);
    }
  });

  it('tells once of a month that a reader turned to, and never of one that a program set', async () => {
    const element = await show(calendarOf(february));
    const months: string[] = [];
    element.addEventListener('hv-month-change', (change) =>
      months.push((change as HvMonthChangeEvent).month),
    );
    element.month = '2026-03';
    await element.updateComplete;
    expect(months).to.deep.equal([]);
    root(element).querySelector<HTMLButtonElement>('button[aria-label="Tháng trước"]')!.click();
    await ready(element);
    expect(months).to.deep.equal(['2026-02']);
    expect(element.getAttribute('month')).to.equal('2026-02');
  });

  it('says that a month is empty and leads to the nearest ones with events', async () => {
    const element = await show(calendarOf([...february, event('sau', '2027-01-05')]), '2026-11');
    await until(() => root(element).querySelector('[part="empty"]'));
    expect(textOf(element, '[part="empty"]')).to.equal(
      'Không có sự kiện nào trong tháng 11/2026. Gần nhất trước đó: tháng 2/2026 Sắp tới: tháng 1/2027',
    );
    root(element).querySelector<HTMLButtonElement>('[part="empty"] button')!.click();
    await until(() => textOf(element).includes('Hội chợ Mùa Xuân'));
    expect(element.month).to.equal('2026-02');
  });

  it('shows an agenda in a narrow column, with the rest on request', async () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      event(String(index), `2026-02-0${index + 1}`, `2026-02-0${index + 1}`),
    );
    const element = await show(calendarOf(many), '2026-02', 'agenda');
    await until(() => root(element).querySelector('.screen [part="event"]'));
    const shown = () => root(element).querySelectorAll('.screen [part="event"]').length;
    expect(shown()).to.equal(4);
    const more = root(element).querySelector<HTMLButtonElement>('.rest')!;
    expect(more.textContent!.trim()).to.equal('Xem thêm 2 sự kiện');
    more.click();
    await element.updateComplete;
    expect(shown()).to.equal(6);
  });

  it('gives real addresses for calendars', async () => {
    const element = await show(calendarOf(february), '2026-02', 'agenda');
    await until(() => root(element).querySelector('.screen [part="add"]'));
    const links = [...root(element).querySelector('.screen [part="add"]')!.querySelectorAll('a')].map(
      (link) => link.href,
    );
    expect(links[0]).to.equal('https://fake.example/v1/events/hoi-cho.ics');
    expect(links[1]).to.contain('dates=20260202%2F20260214');
    expect(links.every((link) => link.startsWith('https://'))).to.equal(true);
    expect(root(element).querySelector<HTMLAnchorElement>('.subscribe a')!.href).to.equal(
      'https://fake.example/v1/events.ics',
    );
  });

  it('lets a page keep an event from being opened and its link from being followed', async () => {
    const element = await show(calendarOf(february));
    await ready(element);
    const chosen: string[] = [];
    element.addEventListener('hv-select', (select) => {
      chosen.push((select as HvSelectEvent<{ id: string }>).record.id);
      select.preventDefault();
    });
    root(element).querySelector<HTMLElement>('[part="bar"]')!.click();
    await element.updateComplete;
    expect(chosen).to.deep.equal(['hoi-cho']);
    expect(root(element).querySelector('[part="details"]')).to.equal(null);
  });

  it('asks anew for another month and drops the older answer that comes late', async () => {
    const slow = deferred<ReturnType<typeof pageOf<(typeof february)[number]>>>();
    const client = fakeCatalogue({
      events: {
        list: ((query: { from: string }) =>
          query.from === '2026-02-01'
            ? slow.promise
            : Promise.resolve(pageOf([event('thang-ba', '2026-03-05')]))) as never,
      },
    });
    const element = await show(client);
    element.month = '2026-03';
    await ready(element);
    slow.resolve(pageOf(february));
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(textOf(element)).to.contain('thang-ba').and.not.to.contain('Mùa Xuân');
    expect(client.calls[0]!.signal!.aborted).to.equal(true);
  });

  it('keeps the grid when loading fails, and tries again', async () => {
    let broken = true;
    const client = fakeCatalogue({
      events: {
        list: (() =>
          broken ? Promise.reject(sdkError('ServerError')) : Promise.resolve(pageOf(february))) as never,
      },
    });
    const element = await show(client);
    await until(() => root(element).querySelector('[part="failed"]'));
    expect(root(element).querySelectorAll('[data-date]')).to.have.length(35);
    await expectAccessible(element);
    broken = false;
    root(element).querySelector<HTMLButtonElement>('[part="failed"] button')!.click();
    await until(() => textOf(element).includes('Mùa Xuân'));
    expect(root(element).querySelector('[part="failed"]')).to.equal(null);
  });

  it('shows the page’s own content until events have come', async () => {
    const slow = deferred<ReturnType<typeof pageOf<(typeof february)[number]>>>();
    const client = fakeCatalogue({ events: { list: (() => slow.promise) as never } });
    const element = await fixture<HvEventCalendar>(
      html`<hv-event-calendar month="2026-02" .client=${client}
        ><p>Hội chợ từ 2 đến 13-2</p></hv-event-calendar
      >`,
    );
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    slow.resolve(pageOf(february));
    await ready(element);
    expect(root(element).querySelector('slot')).to.equal(null);
  });

  it('speaks English when asked, without asking the API again', async () => {
    const client = calendarOf(february);
    const element = await show(client);
    await ready(element);
    const asked = client.calls.length;
    element.lang = 'en';
    await until(() => textOf(element).includes('Today'));
    expect(nameOf(element, '2026-02-17')).to.equal(
      'Tuesday, 17 February 2026, lunar 1/1, Tết, first day, no events',
    );
    expect(client.calls.length).to.equal(asked);
  });

  for (const view of ['month', 'agenda'])
    for (const lang of ['vi', 'en'])
      it(`is accessible as ${view} in ${lang}`, async () => {
        const element = await show(calendarOf(february), '2026-02', view, lang);
        await ready(element);
        await until(() => textOf(element).includes(lang === 'vi' ? 'Hôm nay' : 'Today'));
        if (view === 'month') cell(element, '2026-02-06').click();
        await element.updateComplete;
        await expectAccessible(element);
      });

  it('keeps sixty events of one day within reach', async () => {
    const sixty = Array.from({ length: 60 }, (_, index) => event(`s${index}`, '2026-02-10', '2026-02-10'));
    const element = await show(calendarOf(sixty));
    await ready(element);
    expect(textOf(element, '[data-date="2026-02-10"]')).to.contain('+58 sự kiện');
    press(cell(element, '2026-02-10'), 'Enter');
    await element.updateComplete;
    expect(root(element).querySelectorAll('[part="details"] [part="event"]')).to.have.length(60);
  });
});
