import { expect } from 'chai';
import type { HvSelectEvent } from '../../../src/components/internal/events.js';
import { cleanUp } from '../helpers/fixture.js';
import {
  all,
  calendarWith,
  click,
  day,
  event,
  focused,
  one,
  press,
  springFair,
  text,
  withEvents,
} from './helpers.js';

const spring = () => withEvents(springFair, event('b', '2026-02-10'), event('c', '2026-03-05'));

describe('<hv-event-calendar> by keyboard', () => {
  afterEach(cleanUp);

  it('is one stop of Tab', async () => {
    const calendar = await calendarWith(spring());
    expect(all(calendar, '.grid [tabindex="0"]')).to.have.length(1);
    expect(all(calendar, '.grid button:not([tabindex="-1"])')).to.have.length(1);
  });

  it('walks by arrows, Home, End and Page keys, and turns the month on the way', async () => {
    const calendar = await calendarWith(spring());
    const months: string[] = [];
    calendar.addEventListener('hv-month-change', ({ month }) => months.push(month));
    day(calendar, '2026-02-01').focus();
    const walk = async (key: string, rest?: KeyboardEventInit) => {
      await press(calendar, key, rest);
      expect(all(calendar, '.grid [tabindex="0"]')).to.deep.equal([focused(calendar)]);
      return focused(calendar).dataset.date;
    };
    expect(await walk('ArrowRight')).to.equal('2026-02-02');
    expect(await walk('ArrowDown')).to.equal('2026-02-09');
    expect(await walk('End')).to.equal('2026-02-15');
    expect(await walk('Home')).to.equal('2026-02-09');
    expect(await walk('ArrowUp')).to.equal('2026-02-02');
    expect(await walk('ArrowLeft')).to.equal('2026-02-01');
    expect(months).to.deep.equal([]);
    expect(await walk('ArrowLeft')).to.equal('2026-01-31');
    expect(await walk('PageDown')).to.equal('2026-02-28');
    expect(await walk('PageDown')).to.equal('2026-03-28');
    expect(await walk('PageUp')).to.equal('2026-02-28');
    expect(await walk('PageUp', { shiftKey: true })).to.equal('2025-02-28');
    expect(months).to.deep.equal(['2026-01', '2026-02', '2026-03', '2026-02', '2025-02']);
    expect(calendar.month).to.equal('2025-02');
  });

  it('goes the other way where text runs from right to left', async () => {
    const calendar = await calendarWith(spring(), { dir: 'rtl' });
    day(calendar, '2026-02-10').focus();
    await press(calendar, 'ArrowLeft');
    expect(focused(calendar).dataset.date).to.equal('2026-02-11');
  });

  it('leaves keys with Ctrl, Alt and Meta to the browser', async () => {
    const calendar = await calendarWith(spring());
    day(calendar, '2026-02-10').focus();
    for (const rest of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      const key = new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true, ...rest });
      focused(calendar).dispatchEvent(key);
      expect(key.defaultPrevented).to.equal(false);
    }
    expect(focused(calendar).dataset.date).to.equal('2026-02-10');
  });

  for (const key of ['Enter', ' '])
    it(`opens the day by ${key === ' ' ? 'Space' : key}, as a click does, and goes back by Escape`, async () => {
      const calendar = await calendarWith(spring());
      day(calendar, '2026-02-10').focus();
      await press(calendar, key);
      expect(day(calendar, '2026-02-10').getAttribute('aria-expanded')).to.equal('true');
      expect(text(focused(calendar))).to.equal('thứ Ba, 10/2/2026');
      const opened = text(one(calendar, '.details'));
      expect(opened).to.contain('ngày 23 tháng Chạp năm Ất Tỵ (âm lịch) · Ông Công, ông Táo · 2 sự kiện');
      expect(all(calendar, '.details .title').map(text)).to.deep.equal(['Hội chợ Mùa Xuân', 'Hội chợ b']);
      await press(calendar, 'Escape');
      expect(focused(calendar).dataset.date).to.equal('2026-02-10');
      expect(one(calendar, '.details')).to.equal(null);
      await click(calendar, day(calendar, '2026-02-10'));
      expect(text(one(calendar, '.details'))).to.equal(opened);
    });

  it('opens days without events and says so', async () => {
    const calendar = await calendarWith(spring());
    await click(calendar, day(calendar, '2026-02-20'));
    expect(text(one(calendar, '.details'))).to.contain('không có sự kiện');
    await click(calendar, one(calendar, '.details .head button'));
    expect(focused(calendar).dataset.date).to.equal('2026-02-20');
  });

  it('says which event is chosen before it opens it, and opens it in full with the focus on it', async () => {
    const calendar = await calendarWith(spring());
    const chosen: string[] = [];
    calendar.addEventListener('hv-select', (select) => {
      expect(all(calendar, '.details .facts:not([hidden])')).to.have.length(0);
      expect(select.composed && select.bubbles && select.cancelable).to.equal(true);
      chosen.push((select as HvSelectEvent<{ id: string }>).record.id);
    });
    await click(calendar, one(calendar, '.strip'));
    expect(chosen).to.deep.equal(['mua-xuan']);
    expect(text(focused(calendar))).to.equal('Hội chợ Mùa Xuân');
    expect(focused(calendar).getAttribute('aria-expanded')).to.equal('true');
    expect(text(one(calendar, '.details .facts:not([hidden])'))).to.contain('Tổ chức: Bộ Công Thương');
    await click(calendar, focused(calendar));
    expect(chosen).to.have.length(1);
    expect(all(calendar, '.details .facts:not([hidden])')).to.have.length(0);
    await click(calendar, focused(calendar));
    expect(chosen).to.have.length(2);
  });

  it('opens nothing when the page has it cancelled', async () => {
    const calendar = await calendarWith(spring());
    calendar.addEventListener('hv-select', (select) => select.preventDefault());
    await click(calendar, one(calendar, '.strip'));
    expect(one(calendar, '.details')).to.equal(null);
    await click(calendar, one(calendar, '.list .title button'));
    expect(all(calendar, '.facts:not([hidden])')).to.have.length(0);
  });

  it('reaches each of sixty events of a day', async () => {
    const many = Array.from({ length: 60 }, (_, n) => event(`so-${n + 1}`, '2026-02-11'));
    const calendar = await calendarWith(withEvents(...many));
    day(calendar, '2026-02-11').focus();
    await press(calendar, 'Enter');
    for (const title of all(calendar, '.details .title button')) {
      title.focus();
      expect(focused(calendar)).to.equal(title);
    }
    expect(all(calendar, '.details .title button')).to.have.length(60);
  });
});
