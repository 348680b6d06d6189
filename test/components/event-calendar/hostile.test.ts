import { expect } from 'chai';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import { cleanUp } from '../helpers/fixture.js';
import { all, calendarWith, click, day, event, one, text, withEvents } from './helpers.js';

const nasty: Record<string, string> = {
  image: '<img src=x onerror="globalThis.ran=1">',
  script: '</style></template></script><script>globalThis.ran=1</script>',
  template: '${globalThis.ran=1}{{constructor.constructor("globalThis.ran=1")()}}<!--?lit$1$-->',
  address: 'javascript:globalThis.ran=1',
  direction: '\u202eđảo ngược\u2066\ufeff',
  selector: '"]\\\n*{display:none}',
  endless: 'ngh'.repeat(1000),
  letters: 'ẪẶỘỮẾ'.repeat(300),
};
/** An event with `bad` in every field that can hold text. */
const everywhere = (bad: string): TradeEvent =>
  ({
    ...event(bad, '2026-02-06', { endsOn: '2026-02-07' }),
    title: { vi: bad, en: bad },
    kind: bad,
    status: bad,
    scope: bad,
    venue: bad,
    address: bad,
    country: bad,
    joinUrl: bad,
    opensAt: bad,
    campaign: bad,
    theme: { vi: bad },
    note: { vi: bad },
    province: { id: bad, name: { vi: bad }, current: bad, currentName: { vi: bad } },
    organisers: [{ name: bad, role: bad }],
    speakers: [{ name: bad, role: bad, organisation: bad }],
    participatingProvinces: [{ id: bad, name: { vi: bad }, current: bad }],
    stalls: { value: 3, qualifier: bad },
    sources: [
      { url: bad, title: bad, publisher: bad },
      { url: 'https://bao.example', title: bad, publisher: bad, date: bad },
    ],
    unknown: bad,
  }) as TradeEvent;

describe('<hv-event-calendar> with hostile data', () => {
  afterEach(cleanUp);

  for (const [name, bad] of Object.entries(nasty))
    for (const [view, width] of [
      ['month', 800],
      ['agenda', 300],
    ] as const)
      it(`shows it as text and stays in its box: ${name}, ${view}`, async () => {
        const calendar = await calendarWith(withEvents(everywhere(bad)), { view }, width);
        if (view === 'month') {
          await click(calendar, one(calendar, '.strip'));
          expect(text(one(calendar, '.details .facts:not([hidden])'))).to.not.equal('');
        } else await click(calendar, one(calendar, '.list .title button'));
        expect((globalThis as { ran?: number }).ran).to.equal(undefined);
        expect(all(calendar, 'img, script, [style]')).to.have.length(0);
        for (const link of all<HTMLAnchorElement>(calendar, 'a'))
          expect(link.protocol).to.match(/^(https|webcal):$/);
        expect(text(one(calendar, '.list .title'))).to.equal(bad.replace(/[^\S\u00a0]+/g, ' ').trim());
        expect(calendar.scrollWidth).to.be.at.most(calendar.clientWidth + 1);
      });

  it('takes names of the language’s own objects for unknown kinds, states and qualifiers', async () => {
    const odd = event('x', '2026-02-06', {
      kind: 'constructor',
      status: '__proto__',
      stalls: { value: 3, qualifier: 'toString' },
    });
    const calendar = await calendarWith(withEvents(odd), { view: 'agenda' });
    expect(text(one(calendar, '.list .kind'))).to.equal('Sự kiện xem nguồn để rõ tình trạng');
    expect(text(one(calendar, '.list'))).not.to.contain('gian hàng');
  });

  it('drops an event on a day that does not exist and keeps the rest', async () => {
    const calendar = await calendarWith(
      withEvents(
        event('sai', '2026-02-30'),
        event('nguoc', '2026-02-10', { endsOn: '2026-02-31' }),
        event('dung', '2026-02-11'),
      ),
    );
    expect(all(calendar, '.list .title').map(text)).to.deep.equal(['Hội chợ nguoc', 'Hội chợ dung']);
    await click(calendar, day(calendar, '2026-02-10'));
    expect(all(calendar, '.details .title').map(text)).to.deep.equal(['Hội chợ nguoc']);
  });
});
