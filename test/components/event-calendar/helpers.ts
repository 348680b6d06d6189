import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/components/event-calendar/define.js';
import type { HvEventCalendar } from '../../../src/components/event-calendar/define.js';
import type { Ask, Catalogue, Page } from '../../../src/sdk/catalogue.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { EventQuery } from '../../../src/sdk/schemas/queries.js';
import { type Call, fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';
import { fixture, settled, until } from '../helpers/fixture.js';

/** An event of which little is known, with `rest` over it. */
export const event = (id: string, startsOn: string, rest: Partial<TradeEvent> = {}): TradeEvent => ({
  id,
  title: { vi: `Hội chợ ${id}`, en: `Fair ${id}` },
  kind: 'fair',
  startsOn,
  online: false,
  organisers: [],
  speakers: [],
  participatingProvinces: [],
  status: 'confirmed',
  scope: 'programme',
  sequence: 0,
  sources: [{ url: 'https://bao.example/tin', publisher: 'Báo Thử', date: '2026-01-20' }],
  updatedAt: '2026-01-20T08:00:00+07:00',
  ...rest,
});

/** What the fair of spring 2026 is known for. */
export const springFair = event('mua-xuan', '2026-02-02', {
  title: { vi: 'Hội chợ Mùa Xuân', en: 'Spring Fair' },
  endsOn: '2026-02-13',
  opensAt: '09:00',
  venue: 'Trung tâm Triển lãm Việt Nam',
  address: 'xã Đông Anh, Hà Nội',
  province: { id: '34-01', name: { vi: 'Hà Nội', en: 'Hanoi' }, current: '34-01' },
  organisers: [
    { name: 'Bộ Công Thương', role: 'organiser' },
    { name: 'Sở Nội vụ', role: 'supporter' },
  ],
  stalls: { value: 3000, qualifier: 'more-than' },
});

/** Answers as the API does: by dates, sorted, in pages. */
export const answering =
  (events: readonly TradeEvent[]) =>
  (query: Ask<EventQuery> = {}): Promise<Page<TradeEvent>> => {
    const { from = '', to = '9', sort, limit = 24, cursor } = query as EventQuery;
    const found = events
      .filter(({ startsOn, endsOn = startsOn }) => endsOn >= from && startsOn <= to)
      .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1) * (sort === '-start' ? -1 : 1));
    const start = Number(cursor ?? 0);
    const next = start + limit < found.length ? String(start + limit) : null;
    return Promise.resolve(pageOf(found.slice(start, start + limit), { total: found.length, next }));
  };

type Client = Catalogue & { calls: Call[] };
/** A catalogue with these events. */
export const withEvents = (...events: TradeEvent[]): Client =>
  fakeCatalogue({ events: { list: answering(events) } });

/** The queries that a catalogue was asked for events. */
export const queries = ({ calls }: Client): EventQuery[] => calls.map(({ args }) => args[0] as EventQuery);

/** A calendar of February 2026 on the page that has asked for its events; `width` is its own. */
export async function calendarWith(
  client: Catalogue,
  attributes: Record<string, string> = {},
  width = 800,
  content = '',
): Promise<HvEventCalendar> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  const calendar = document.createElement('hv-event-calendar');
  for (const [name, value] of Object.entries({ month: '2026-02', ...attributes }))
    calendar.setAttribute(name, value);
  calendar.innerHTML = content;
  calendar.client = client;
  place.append(calendar);
  await fixture(html`${place}`);
  dispatchEvent(new Event('beforeprint'));
  await until(() => calendar.near);
  if (attributes.lang === 'en')
    await until(() => content || calendar.shadowRoot!.textContent!.includes('Today'), 'English words');
  await settled(calendar);
  return calendar;
}

export const all = <E extends HTMLElement>(calendar: HvEventCalendar, selector: string): E[] => [
  ...calendar.shadowRoot!.querySelectorAll<E>(selector),
];
export const one = <E extends HTMLElement>(calendar: HvEventCalendar, selector: string): E =>
  calendar.shadowRoot!.querySelector<E>(selector)!;
export const day = (calendar: HvEventCalendar, date: string): HTMLElement =>
  one(calendar, `[data-date="${date}"]`);
/** What a day is called. */
export const nameOf = (element: Element): string => text(element.querySelector('.unseen'));
/** Text with its spaces folded. */
export const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();
export const button = (calendar: HvEventCalendar, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(calendar, 'button').find(
    (it) => (it.getAttribute('aria-label') ?? text(it)) === name,
  )!;
export const focused = (calendar: HvEventCalendar): HTMLElement =>
  calendar.shadowRoot!.activeElement as HTMLElement;

/** Clicks and waits for what comes of it. */
export async function click(calendar: HvEventCalendar, target: HTMLElement): Promise<void> {
  target.click();
  await settled(calendar);
}
/** Presses a key where the focus is. */
export async function press(
  calendar: HvEventCalendar,
  key: string,
  rest: KeyboardEventInit = {},
): Promise<void> {
  focused(calendar).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...rest }),
  );
  await settled(calendar);
}

/** Sets the width of the window. */
export const resize = (width: number): Promise<unknown> =>
  executeServerCommand('viewport', { width, height: 900 });
