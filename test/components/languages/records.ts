import type { fakeCatalogue } from '../helpers/fake-catalogue.js';
import { pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { bare, demand, match } from '../demand-board/helpers.js';
import { event, springFair } from '../event-calendar/helpers.js';
import { product } from '../helpers/products.js';
import { provincesOf } from '../province-map/provinces.js';
import { story } from '../story-list/helpers.js';

const source = { url: 'https://bao.example/tin', publisher: 'Báo Thử', date: '2026-01-20' };
const updatedAt = '2026-01-01T00:00:00Z';
const proper = (name: string) => ({ vi: name, en: name, fr: name, it: name });

const full = product({
  name: proper('Tân Cương'),
  locality: 'Tân Cương',
  supplier: { id: 'hao-dat', name: 'Hảo Đạt' },
  category: 'food',
  ocop: { stars: 5, recognisedOn: '2025-03-01', expiresOn: '2999-12-31', certificate: '12', issuer: 'MARD' },
  certifications: [{ kind: 'organic', number: 'VG-1' }],
  packagings: [
    { netWeight: { value: 100, unit: 'g' }, price: { amount: 385000, currency: 'VND' } },
    { netWeight: { value: 500, unit: 'g' }, price: { amount: 985000, currency: 'VND' } },
  ],
  supply: { capacity: { value: 1.2, unit: 't', per: 'month' }, seasonMonths: [11, 12, 1] },
  links: [{ kind: 'shop', url: 'https://shop.example/che' }],
  sources: [source],
});
const figure = {
  id: 'points',
  value: 10600,
  qualifier: 'more-than',
  unit: proper('OCOP'),
  meaning: proper('OCOP'),
  period: { from: '2024-08', to: '2025-03-01' },
  asOf: '2025-03-11',
  status: 'plan',
  sources: [source],
};
const campaign = {
  id: 'tet-2025',
  name: proper('Ất Tỵ'),
  period: { from: '2024-08', to: '2025-06' },
  tetYear: 2025,
  figures: [figure],
  reserveLines: [
    {
      goods: proper('Gạo'),
      target: { value: 1000, unit: 't' },
      reserved: { value: 900, unit: 't' },
      holder: 'VF',
    },
  ],
  sources: [source],
  updatedAt,
};
const channel = {
  id: 'winmart',
  name: 'WinMart',
  kind: 'supermarket',
  city: 'Hà Nội',
  outlets: { value: 4035, scope: 'national', year: 2025 },
  stalls: { value: 2000, qualifier: 'more-than', year: 2024 },
  requirements: [],
  sources: [source],
  updatedAt,
};
const mart = { id: channel.id, name: channel.name };
const supplier = {
  id: 'hao-dat',
  name: 'Hảo Đạt',
  kind: 'cooperative',
  certifications: [],
  links: [],
  sources: [source],
  updatedAt,
};
const revision = {
  id: 'r1',
  product: 'che-dinh',
  at: '2026-03-01T18:00:00Z',
  summary: proper('OCOP'),
  changes: [{ field: 'packagings', before: '', after: '100 g' }],
  updatedAt,
};
const agreement = {
  id: 'a',
  subject: proper('Hà Nội'),
  provinces: [],
  signedOn: '2016-12-08',
  sources: [source],
  updatedAt,
};
const fair = {
  ...springFair,
  title: proper('Tân Cương'),
  kind: 'trade-conference',
  venue: 'VEC',
  address: 'Hà Nội',
};

const of34 = provincesOf('34').map((unit) => ({ ...unit, name: proper(unit.name.vi) }));
/** By collection: what one call answers, and what its lists have. */
const records: Record<string, object[]> = {
  products: [full],
  suppliers: [supplier],
  provinces: of34,
  categories: [],
  events: [fair, event('OCOP', '2026-02-26', { title: proper('OCOP'), status: 'announced' })] as object[],
  agreements: [agreement],
  channels: [channel],
  campaigns: [campaign],
  demands: [
    { ...demand(), title: proper('Shan'), specification: undefined, channel: mart },
    { ...bare, channel: mart, title: proper('OCOP') },
  ],
  stories: [story({ title: 'Tân Cương' })],
  figures: [figure],
  lists: [],
};

const refuses = () => Promise.reject(sdkError('ServerError'));
async function* each(of: object[]) {
  yield* await Promise.resolve(of);
}
async function* refused() {
  yield await Promise.reject<object>(sdkError('ServerError'));
}
type Fakes = NonNullable<Parameters<typeof fakeCatalogue>[0]>;

/** A whole catalogue: with a record of each kind, with none, or out of order. */
export function catalogueOf(state: 'ready' | 'empty' | 'failed'): Fakes {
  const calls = Object.entries(records).map(([name, of]) => {
    if (state === 'failed')
      return [
        name,
        {
          list: refuses,
          get: refuses,
          listAll: refused,
          matches: refuses,
          revisions: () => ({ list: refuses }),
        },
      ];
    const has = state === 'ready' ? of : [];
    const list = () => Promise.resolve(pageOf(has, { total: has.length * 2, next: has.length ? 'n' : null }));
    return [
      name,
      {
        list,
        listAll: () => each(has),
        get: () => (has[0] ? Promise.resolve(has[0]) : Promise.reject(sdkError('NotFoundError'))),
        matches: () => Promise.resolve(pageOf([match({ product: full })])),
        revisions: () => ({ list: () => Promise.resolve(pageOf(has.length ? [revision] : [])) }),
      },
    ];
  });
  return Object.fromEntries(calls) as Fakes;
}
