import { html, type TemplateResult } from 'lit';
import '../../../src/components/demand-board/define.js';
import type { HvDemandBoard } from '../../../src/components/demand-board/define.js';
import type { Demand } from '../../../src/sdk/schemas/demand.js';
import type { Match } from '../../../src/sdk/schemas/match.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { fixture, settled, until } from '../helpers/fixture.js';
import { product } from '../helpers/products.js';

/** A demand for tea with everything that a board shows, changed by `rest`; its deadline is far ahead. */
export const demand = (rest: { [Field in keyof Demand]?: Demand[Field] | undefined } = {}): Demand =>
  ({
    id: 'dm_che',
    title: { vi: 'Cần chè Shan tuyết', en: 'Wanted: Shan Tuyết tea' },
    channel: { id: 'sieu-thi', name: 'Siêu thị Thử' },
    category: 'food',
    subcategory: 'tea',
    volume: { value: 2.5, unit: 't', per: 'month' },
    specification: { vi: 'Chè búp, đóng gói 100 g' },
    certifications: ['vietgap', 'brc'],
    seasonMonths: [4, 3, 3],
    provinces: ['63-19', '34-19', '34-24'],
    deadline: '2026-12-31',
    status: 'open',
    updatedAt: '2026-11-01T00:00:00Z',
    ...rest,
  }) as Demand;

/** A demand of which as little is known as can be. */
export const bare = demand({
  id: 'dm_go',
  title: { vi: 'Cần đồ gỗ' },
  category: 'handicraft',
  subcategory: undefined,
  volume: undefined,
  specification: undefined,
  certifications: [],
  seasonMonths: [],
  provinces: [],
  deadline: undefined,
});

export const match = (rest: Partial<Match> = {}): Match => ({
  product: product(),
  score: 81.3,
  reasons: [
    { by: 'category', points: 30, of: 30, why: 'same-subcategory' },
    { by: 'capacity', points: 7.5, of: 15, why: 'capacity-unknown' },
    { by: 'season', points: 1, of: 10, why: 'of-the-future' },
    { by: 'colour', points: 0, of: 5, why: 'constructor' },
  ],
  ...rest,
});

export const answers: Record<string, () => Promise<unknown>> = {
  loading: () => new Promise(() => {}),
  ready: () => Promise.resolve(pageOf([demand(), bare])),
  empty: () => Promise.resolve(pageOf([])),
  failed: () => Promise.reject(sdkError('ServerError')),
};
export const matched = () => Promise.resolve(pageOf([match()]));

export const shown = async (
  state: string,
  {
    lang = 'vi',
    theme = 'light',
    children,
    matches = matched,
  }: { lang?: string; theme?: string; children?: TemplateResult; matches?: () => Promise<unknown> } = {},
) => {
  const client = fakeCatalogue({ demands: { list: answers[state] as never, matches: matches as never } });
  const element = await fixture<HvDemandBoard>(
    html`<hv-demand-board
      category="food, handicraft"
      province="thai-nguyen"
      lang=${lang}
      theme=${theme}
      .client=${client}
      >${children}</hv-demand-board
    >`,
  );
  await until(() => element.near);
  await settled(element);
  const all = <E extends HTMLElement = HTMLElement>(selector: string) => [
    ...element.shadowRoot!.querySelectorAll<E>(selector),
  ];
  return { element, client, all };
};
