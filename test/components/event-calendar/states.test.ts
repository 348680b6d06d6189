import { expect } from 'chai';
import { cleanUp, seen, settled, until } from '../helpers/fixture.js';
import { expectAccessible } from '../helpers/accessible.js';
import { deferred, fakeCatalogue, sdkError } from '../helpers/fake-catalogue.js';
import type { Page } from '../../../src/sdk/catalogue.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import {
  all,
  answering,
  button,
  calendarWith,
  click,
  day,
  event,
  one,
  queries,
  springFair,
  text,
  withEvents,
} from './helpers.js';

const clients = {
  loading: () => fakeCatalogue({ events: { list: () => new Promise(() => {}) } }),
  ready: () => withEvents(springFair, event('x', '2026-02-06', { status: 'cancelled', kind: 'new' })),
  empty: () => withEvents(event('x', '2025-10-06')),
  failed: () => fakeCatalogue({ events: { list: () => Promise.reject(sdkError('ServerError')) } }),
};
const said = {
  vi: {
    loading: /Đang tải sự kiện…/,
    ready: /2 sự kiện trong tháng 2\/2026/,
    empty: /Không có sự kiện nào trong tháng 2\/2026\.\s*Gần nhất:\s*tháng 10\/2025 – 1 sự kiện/,
    failed: /Chưa tải được nội dung\.\s*Thử lại/,
  },
  en: {
    loading: /Loading events…/,
    ready: /2 events in February 2026/,
    empty: /There are no events in February 2026\.\s*Nearest:\s*October 2025 – 1 event/,
    failed: /This could not be loaded\.\s*Try again/,
  },
};

describe('<hv-event-calendar> states', () => {
  afterEach(cleanUp);

  for (const lang of ['vi', 'en'] as const)
    for (const state of ['loading', 'ready', 'empty', 'failed'] as const)
      for (const [view, width] of [
        ['month', 800],
        ['agenda', 320],
      ] as const)
        it(`is accessible and says what it is: ${state}, ${lang}, ${view}`, async () => {
          for (const theme of ['light', 'dark', 'tet']) {
            const calendar = await calendarWith(clients[state](), { lang, theme }, width);
            await until(() => said[lang][state].test(seen(calendar)));
            expect(all(calendar, '[data-date]').length).to.equal(35);
            if (state === 'ready' && view === 'month') await click(calendar, day(calendar, '2026-02-06'));
            await expectAccessible(calendar);
            cleanUp();
          }
        });

  it('shows the agenda in a narrow column and the month in a wide one, unless told', async () => {
    for (const [width, view, agenda] of [
      [479, 'auto', true],
      [480, 'auto', false],
      [320, 'month', false],
      [900, 'agenda', true],
      [320, 'nonsense', true],
    ] as const) {
      const calendar = await calendarWith(clients.ready(), { view }, width);
      expect(one(calendar, '.list').checkVisibility(), `${width} ${view}`).to.equal(agenda);
      expect(one(calendar, '.grid').checkVisibility(), `${width} ${view}`).to.equal(!agenda);
      expect(calendar.scrollWidth).to.be.at.most(width);
    }
  });

  it('has targets of at least 24 px', async () => {
    for (const width of [240, 800]) {
      const calendar = await calendarWith(clients.ready(), {}, width);
      await click(calendar, one(calendar, width < 480 ? '.list .title button' : '.strip'));
      for (const target of all(calendar, 'button, summary').filter((it) => it.checkVisibility()))
        expect(target.getBoundingClientRect().height, text(target)).to.be.at.least(24);
    }
  });

  it('turns the month once for each wish of a reader, and tells of it', async () => {
    const client = withEvents(springFair, event('x', '2025-10-06'));
    const calendar = await calendarWith(client);
    const months: string[] = [];
    calendar.addEventListener('hv-month-change', ({ month, detail }) => {
      expect(detail.month).to.equal(month);
      months.push(month);
    });
    calendar.month = '2026-03';
    await settled(calendar);
    expect(months).to.deep.equal([]);
    expect(text(one(calendar, '[role=status]'))).to.equal('');
    await click(calendar, button(calendar, 'Tháng trước'));
    expect(text(one(calendar, '[role=status]'))).to.equal('1 sự kiện trong tháng 2/2026');
    await click(calendar, button(calendar, 'Tháng sau'));
    await click(calendar, button(calendar, 'Hôm nay'));
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
    await click(calendar, button(calendar, 'Hôm nay'));
    expect(months).to.deep.equal(['2026-02', '2026-03', now]);
    expect(calendar.getAttribute('month')).to.equal(now);
  });

  it('leads from an empty month to the nearest ones, before and after', async () => {
    const client = withEvents(
      event('a', '2025-10-06'),
      event('b', '2025-12-28', { endsOn: '2026-01-04' }),
      event('c', '2026-05-05'),
      event('d', '2026-05-06'),
    );
    const calendar = await calendarWith(client);
    expect(all(calendar, '.nearest button').map(text)).to.deep.equal([
      'tháng 1/2026 – 1 sự kiện',
      'tháng 5/2026 – 2 sự kiện',
    ]);
    const asked = queries(client);
    expect(asked).to.have.length(5);
    expect(asked.slice(1).every(({ limit }) => limit === 1)).to.equal(true);
    await click(calendar, button(calendar, 'tháng 5/2026 – 2 sự kiện'));
    expect(calendar.month).to.equal('2026-05');
    expect(calendar.shadowRoot!.activeElement).to.equal(one(calendar, '.month'));
  });

  it('asks for the days it shows, with its filters, and anew only when they change', async () => {
    const client = withEvents(springFair);
    const calendar = await calendarWith(client, { kind: 'fair product-week', province: '34-24, Huế' });
    const first = { from: '2026-01-26', to: '2026-03-01', kind: ['fair', 'product-week'], limit: 100 };
    expect(queries(client)).to.deep.equal([{ ...first, province: ['34-24', 'Huế'] }]);
    calendar.lang = 'en';
    calendar.view = 'agenda';
    calendar.lunar = 'off';
    await until(() => text(one(calendar, '.turn')).includes('Today'));
    expect(client.calls).to.have.length(1);
    calendar.removeAttribute('province');
    await settled(calendar);
    expect(queries(client)[1]).to.deep.equal(first);
  });

  it('drops the answer that comes late', async () => {
    const slow = deferred<Page<TradeEvent>>();
    const march = event('thang-ba', '2026-03-15');
    const client = fakeCatalogue({
      events: { list: (query) => (query!.from === '2026-01-26' ? slow.promise : answering([march])(query)) },
    });
    const calendar = await calendarWith(client);
    calendar.month = '2026-03';
    await settled(calendar);
    slow.resolve(await answering([springFair])());
    await settled(calendar);
    expect(client.calls[0]!.signal!.aborted).to.equal(true);
    expect(all(calendar, '.list .title').map(text)).to.deep.equal(['Hội chợ thang-ba']);
  });

  it('keeps quiet when it is removed while loading, and loads again when it comes back', async () => {
    const client = clients.loading();
    const calendar = await calendarWith(client);
    const place = calendar.parentElement!;
    let errors = 0;
    calendar.addEventListener('hv-error', () => errors++);
    calendar.remove();
    expect(client.calls[0]!.signal!.aborted).to.equal(true);
    await settled(calendar);
    place.append(calendar);
    await until(() => client.calls.length === 2);
    expect(errors).to.equal(0);
  });

  it('tells of what it loaded and of what it could not, keeps the last good month, and tries again', async () => {
    let broken = false;
    const client = fakeCatalogue({
      events: {
        list: (query) => (broken ? Promise.reject(sdkError('ServerError')) : answering([springFair])(query)),
      },
    });
    const calendar = await calendarWith(client);
    const told: string[] = [];
    for (const type of ['hv-load', 'hv-error']) calendar.addEventListener(type, () => told.push(type));
    broken = true;
    calendar.kind = 'fair';
    await settled(calendar);
    expect(told).to.deep.equal(['hv-error']);
    expect(all(calendar, '.strip')).to.have.length(2);
    expect(text(one(calendar, '[part=failed]'))).to.contain('Thử lại');
    broken = false;
    await click(calendar, button(calendar, 'Thử lại'));
    await until(() => told.length === 2);
    expect(told).to.deep.equal(['hv-error', 'hv-load']);
    expect(one(calendar, '[part=failed]')).to.equal(null);
  });

  it('leaves the page’s own content until events have come, and when they never come', async () => {
    const own = '<p>Hội chợ từ 2 đến 13-2</p>';
    for (const [state, slots] of [
      ['loading', 1],
      ['failed', 1],
      ['ready', 0],
      ['empty', 0],
    ] as const) {
      const calendar = await calendarWith(clients[state](), {}, 800, own);
      expect(all(calendar, 'slot'), state).to.have.length(slots);
      expect(calendar.querySelector('p')!.checkVisibility(), state).to.equal(slots === 1);
      if (state === 'failed') expect(seen(calendar)).to.match(/Chưa tải được nội dung/);
    }
  });

  it('has the levels of headings that the page asks for', async () => {
    const calendar = await calendarWith(clients.ready(), { 'heading-level': '2' });
    await click(calendar, day(calendar, '2026-02-06'));
    const levels = (selector: string) => all(calendar, selector).map((it) => it.getAttribute('aria-level'));
    expect([levels('.month'), levels('.day-name'), levels('.details .title')]).to.deep.equal([
      ['2'],
      ['3'],
      ['4', '4'],
    ]);
  });
});
