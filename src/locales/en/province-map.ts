import type { ProvinceMapWords } from '../vi/province-map.js';

const count = (one: string, many: string) => (n: number, shown: string) => `${shown} ${n === 1 ? one : many}`;

// Names of the archipelagos stay Vietnamese in every language.
export const provinceMap: ProvinceMapWords = {
  map: 'Map of Việt Nam with Quần đảo Hoàng Sa and Quần đảo Trường Sa',
  units: 'Provinces and cities',
  metrics: {
    products: { title: 'Number of products', count: count('product', 'products') },
    suppliers: { title: 'Number of producers', count: count('producer', 'producers') },
    events: { title: 'Number of events', count: count('event', 'events') },
    agreements: { title: 'Agreements with Hanoi', count: count('agreement', 'agreements') },
  },
  none: 'No data',
  hint: 'Choose a province or city on the map to see its figures.',
  mergedFrom: (names: string) => `Formerly ${names}.`,
  mergedInto: (name: string) => `Now part of ${name}.`,
  holds: { '48': 'With Quần đảo Hoàng Sa.', '56': 'With Quần đảo Trường Sa.' },
  and: ' and ',
  clear: 'Clear choice',
  showTable: 'Table',
  hideTable: 'Hide table',
  empty: 'There are no figures to map yet.',
  owners: { '48': 'Việt Nam', '56': 'Việt Nam' },
  sea: ['Biển Đông', '(East Sea)'],
};
