import type { Catalogue } from '../../../src/sdk/catalogue.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import type { EventQuery } from '../../../src/sdk/schemas/queries.js';
import { type Call, fakeCatalogue, pageOf } from '../helpers/fake-catalogue.js';

/** An event as the API answers it. */
export const event = (
  id: string,
  startsOn: string,
  endsOn?: string,
  rest: Partial<TradeEvent> = {},
): TradeEvent => ({
  id,
  title: { vi: `Sự kiện ${id}`, en: `Event ${id}` },
  kind: 'fair',
  startsOn,
  ...(endsOn && { endsOn }),
  online: false,
  organisers: [],
  speakers: [],
  participatingProvinces: [],
  status: 'confirmed',
  scope: 'programme',
  sequence: 0,
  sources: [{ url: 'https://bao.example/tin', publisher: 'Báo Mẫu' }],
  updatedAt: '2026-01-01T00:00:00+07:00',
  ...rest,
});

/** A catalogue with these events, filtered by date as the API does. */
export function calendarOf(events: TradeEvent[]): Catalogue & { calls: Call[] } {
  return fakeCatalogue({
    events: {
      list: (query: EventQuery = {}) => {
        const found = events
          .filter(
            ({ startsOn, endsOn = startsOn }) =>
              (!query.from || endsOn >= query.from) && (!query.to || startsOn <= query.to),
          )
          .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1) * (query.sort === '-start' ? -1 : 1));
        return Promise.resolve(pageOf(found.slice(0, query.limit ?? 24)));
      },
    },
  });
}

/** February 2026 as it was: a fair over two weeks, a product week, a talk. */
export const february = [
  event('hoi-cho', '2026-02-02', '2026-02-13', {
    title: { vi: 'Hội chợ Mùa Xuân', en: 'Spring Fair' },
    venue: 'Trung tâm Triển lãm Việt Nam',
    organisers: [{ name: 'Bộ Công Thương', role: 'organiser' }],
    stalls: { value: 3000, qualifier: 'about' },
  }),
  event('tuan-hang', '2026-02-06', undefined, { kind: 'product-week', status: 'announced' }),
  event('toa-dam', '2026-02-06', '2026-02-06', { kind: 'online-talk', online: true }),
];
