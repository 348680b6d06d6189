import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/event-calendar/define.js';
import type { HvEventCalendar } from '../../../src/components/event-calendar/event-calendar.js';
import { cleanUp, fixture, until } from '../helpers/fixture.js';
import { calendarOf, event } from './events.js';

const hostile = [
  '<img src=x onerror="globalThis.ran=1">',
  '</script><script>globalThis.ran=1</script>',
  '{{constructor.constructor("globalThis.ran=1")()}}',
  '\u202eđảo ngược\u0000\ufeff',
  'ẪẶỘỮẾ'.repeat(500),
];

describe('<hv-event-calendar> with hostile data', () => {
  afterEach(cleanUp);

  for (const text of hostile)
    for (const view of ['month', 'agenda'])
      it(`shows ${JSON.stringify(text.slice(0, 24))} as text in the ${view}`, async () => {
        const bad = event(text, '2026-02-06', '2026-02-07', {
          title: { vi: text, en: text },
          kind: text,
          status: text,
          scope: text,
          venue: text,
          address: text,
          opensAt: text,
          organisers: [{ name: text, role: text }],
          participatingProvinces: [{ id: text, name: { vi: text }, current: text }],
          stalls: { value: 3, qualifier: text },
          note: { vi: text },
          sources: [{ url: `javascript:globalThis.ran=1//${text}`, title: text, publisher: text }],
        });
        const element = await fixture<HvEventCalendar>(
          html`<hv-event-calendar
            month="2026-02"
            view=${view}
            .client=${calendarOf([bad])}
          ></hv-event-calendar>`,
        );
        await until(() => element.matches(':state(ready)'));
        element.shadowRoot!.querySelector<HTMLElement>('[data-date="2026-02-06"]')?.click();
        await element.updateComplete;
        expect((globalThis as { ran?: number }).ran).to.equal(undefined);
        expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
        for (const link of element.shadowRoot!.querySelectorAll('a')) expect(link.href).to.match(/^https:/);
        expect(element.shadowRoot!.textContent).to.contain(
          text.slice(0, 5).replace('\u0000', '\ufffd').slice(0, 4),
        );
        expect(element.getBoundingClientRect().width).to.be.at.most(innerWidth);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      });

  it('reads names of the language’s own objects as unknown kinds', async () => {
    const odd = event('x', '2026-02-06', undefined, { kind: 'constructor', status: '__proto__' });
    const element = await fixture<HvEventCalendar>(
      html`<hv-event-calendar
        month="2026-02"
        view="agenda"
        .client=${calendarOf([odd])}
      ></hv-event-calendar>`,
    );
    await until(() => element.shadowRoot!.querySelector('.screen .kind'));
    expect(element.shadowRoot!.querySelector('.screen .kind')!.textContent!.trim()).to.equal('Sự kiện');
  });
});
