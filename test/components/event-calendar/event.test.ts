import { expect } from 'chai';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import { cleanUp, settled } from '../helpers/fixture.js';
import { all, calendarWith, click, event, focused, one, springFair, text, withEvents } from './helpers.js';

/** The only event of a month, in an agenda, opened. */
const shown = async (it: TradeEvent, attributes = {}) => {
  const calendar = await calendarWith(withEvents(it), { view: 'agenda', ...attributes }, 320);
  await settled(calendar);
  await click(calendar, one(calendar, '.list .title button'));
  return { calendar, said: text(one(calendar, '.list .event')) };
};
const links = async (it: TradeEvent) =>
  all<HTMLAnchorElement>((await shown(it)).calendar, '.list .event .add a').map(({ href }) => href);

describe('an event of <hv-event-calendar>', () => {
  afterEach(cleanUp);

  it('tells what, when, where, how large, by whom and who says so', async () => {
    const { said } = await shown(springFair);
    expect(said).to.equal(
      'Hội chợ Hội chợ Mùa Xuân 2–13/2/2026, mở cửa 09:00 Trung tâm Triển lãm Việt Nam, xã Đông Anh, Hà Nội ' +
        'hơn 3.000 gian hàng Tổ chức: Bộ Công Thương Hỗ trợ: Sở Nội vụ Nguồn: Báo Thử, 20/1/2026 ' +
        'Thêm vào lịch của bạn Tệp .ics Google Calendar Outlook',
    );
  });

  it('says the same in English', async () => {
    const { said } = await shown(springFair, { lang: 'en' });
    expect(said).to.equal(
      'Fair Spring Fair 2–13 Feb 2026, opens at 09:00 Trung tâm Triển lãm Việt Nam, xã Đông Anh, Hà Nội ' +
        'more than 3,000 stalls Organised by: Bộ Công Thương Supported by: Sở Nội vụ Source: Báo Thử, 20 Jan 2026 ' +
        'Add to your calendar .ics file Google Calendar Outlook',
    );
  });

  it('says openly that no source gives its end', async () => {
    const { said } = await shown(event('x', '2026-02-06'));
    expect(said).to.contain('Từ 6/2/2026 (nguồn không nêu ngày kết thúc)');
  });

  for (const [status, label] of [
    ['confirmed', 'Hội chợ Hội chợ x'],
    ['announced', 'Hội chợ mới thông báo Hội chợ x'],
    ['postponed', 'Hội chợ đã hoãn Hội chợ x'],
    ['cancelled', 'Hội chợ đã hủy Hội chợ x'],
  ] as const)
    it(`says what there is to say of its status: ${status}`, async () => {
      const { calendar, said } = await shown(event('x', '2026-02-06', { status }));
      expect(said.startsWith(label)).to.equal(true);
      const off = status === 'cancelled';
      expect(getComputedStyle(one(calendar, '.list .title')).textDecorationLine).to.equal(
        off ? 'line-through' : 'none',
      );
      expect(all(calendar, '.list .event .add')).to.have.length(off ? 0 : 1);
    });

  for (const [qualifier, expected] of [
    ['exactly', '120 gian hàng'],
    ['more-than', 'hơn 120 gian hàng'],
    ['at-least', 'ít nhất 120 gian hàng'],
    ['about', 'khoảng 120 gian hàng'],
    ['nearly', 'gần 120 gian hàng'],
    ['up-to', 'tối đa 120 gian hàng'],
  ] as const)
    it(`keeps a count as it was said: ${qualifier}`, async () => {
      const { calendar } = await shown(event('x', '2026-02-06', { stalls: { value: 120, qualifier } }));
      expect(all(calendar, '.list .place').map(text)).to.deep.equal([expected]);
    });

  const hanoi = { id: '34-01', name: { vi: 'Hà Nội', en: 'Hanoi' }, current: '34-01' };
  for (const [why, rest, vi, en] of [
    ['a province', { province: hanoi }, 'Hà Nội', 'Hanoi'],
    [
      'a venue and a province',
      { venue: 'Công viên', province: hanoi },
      'Công viên, Hà Nội',
      'Công viên, Hanoi',
    ],
    [
      'a former province',
      {
        address: 'Quảng trường Xứ Đông',
        province: {
          id: '63-30',
          name: { vi: 'Hải Dương' },
          current: '34-31',
          currentName: { vi: 'Hải Phòng', en: 'Hai Phong' },
        },
      },
      'Quảng trường Xứ Đông, Hải Dương, nay thuộc Hải Phòng',
      'Quảng trường Xứ Đông, Hải Dương, now part of Hai Phong',
    ],
    ['another country', { country: 'CN' }, 'Trung Quốc', 'China'],
    [
      'an address abroad that says the country',
      { country: 'CN', address: 'Bắc Kinh, Trung Quốc' },
      'Bắc Kinh, Trung Quốc',
      'Bắc Kinh, Trung Quốc',
    ],
    ['the net', { online: true }, 'Trực tuyến', 'Online'],
  ] as const)
    it(`tells where it is: ${why}`, async () => {
      for (const [lang, expected] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const { calendar } = await shown(event('x', '2026-02-06', rest), { lang });
        expect(all(calendar, '.list .place').map(text)).to.deep.equal([expected]);
      }
    });

  it('gives real addresses for calendars, with the day after the last as their end', async () => {
    const [file, google, outlook] = await links(springFair);
    expect(file).to.equal('https://fake.example/v1/events/mua-xuan.ics');
    const web = new URL(google!).searchParams;
    expect(web.get('dates')).to.equal('20260202/20260214');
    expect(web.get('text')).to.equal('Hội chợ Mùa Xuân');
    const other = new URL(outlook!).searchParams;
    expect([other.get('startdt'), other.get('enddt')]).to.deep.equal(['2026-02-02', '2026-02-14']);
  });
  it('ends one day after the first where the end is not known, over the end of a month too', async () => {
    const [, google] = await links(event('x', '2026-02-28'));
    expect(new URL(google!).searchParams.get('dates')).to.equal('20260228/20260301');
  });

  it('can be followed with its filters, as a file and in a calendar program', async () => {
    const calendar = await calendarWith(withEvents(springFair), {
      kind: 'fair, product-week',
      province: 'ha-noi,Bắc Ninh',
    });
    expect(all<HTMLAnchorElement>(calendar, '.subscribe a').map(({ href }) => href)).to.deep.equal(
      ['webcal', 'https'].map(
        (scheme) =>
          `${scheme}://fake.example/v1/events.ics?kind=fair%2Cproduct-week&province=ha-noi%2CB%E1%BA%AFc+Ninh`,
      ),
    );
    calendar.removeAttribute('kind');
    calendar.removeAttribute('province');
    await settled(calendar);
    expect(all<HTMLAnchorElement>(calendar, '.subscribe a')[1]!.href).to.equal(
      'https://fake.example/v1/events.ics',
    );
  });

  it('shows the first three of a list and the rest on request, with the focus on the next', async () => {
    const many = Array.from({ length: 9 }, (_, n) => event(`so-${n + 1}`, `2026-02-0${n + 1}`));
    const calendar = await calendarWith(withEvents(...many), {}, 320);
    const visible = () => all(calendar, '.list .event').filter((it) => it.checkVisibility());
    expect(visible()).to.have.length(3);
    expect(text(one(calendar, '.rest'))).to.equal('Xem thêm 6 sự kiện');
    await click(calendar, one(calendar, '.rest'));
    expect(visible()).to.have.length(9);
    expect(text(focused(calendar))).to.equal('Hội chợ so-4');
    expect(one(calendar, '.rest')).to.equal(null);
  });

  it('has the days off of the month among its days, and names holidays', async () => {
    const calendar = await calendarWith(withEvents(event('x', '2026-02-10')), {}, 320);
    expect(all(calendar, '.list li').map(({ dataset }) => dataset.day)).to.deep.equal([
      '2026-02-10',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
    ]);
    expect(all(calendar, '.list .holiday').map(text)).to.deep.equal([
      'Ông Công, ông Táo',
      'Giao thừa',
      'Mùng 1 Tết',
      'Mùng 2 Tết',
      'Mùng 3 Tết',
    ]);
    expect(text(one(calendar, '.list [data-day="2026-02-17"] .date .unseen'))).to.equal(
      'thứ Ba, 17/2/2026, mùng 1 tháng Giêng âm lịch',
    );
  });
});
