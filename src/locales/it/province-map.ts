import type { ProvinceMapWords } from '../vi/province-map.js';
import { plural } from './plural.js';

const count = (one: string, many: string) => (n: number, shown: string) =>
  `${shown}\u00a0${plural(n, one, many)}`;

// Names of the archipelagos and of the sea stay Vietnamese in every language.
export const provinceMap: ProvinceMapWords = {
  map: 'Carta del Việt Nam con Quần đảo Hoàng Sa e Quần đảo Trường Sa',
  units: 'Province e città',
  metrics: {
    products: { title: 'Numero di prodotti', count: count('prodotto', 'prodotti') },
    suppliers: { title: 'Numero di produttori', count: count('produttore', 'produttori') },
    events: { title: 'Numero di eventi', count: count('evento', 'eventi') },
    agreements: { title: 'Accordi con Hà Nội', count: count('accordo', 'accordi') },
  },
  none: 'Nessun dato',
  hint: 'Scegli una provincia o una città sulla carta per vederne le cifre.',
  mergedFrom: (names) => `In precedenza ${names}.`,
  mergedInto: (name) => `Oggi ${name}.`,
  holds: { '48': 'Con Quần đảo Hoàng Sa.', '56': 'Con Quần đảo Trường Sa.' },
  and: ' e ',
  clear: 'Annulla la scelta',
  showTable: 'Tabella',
  hideTable: 'Nascondi la tabella',
  empty: 'Non ci sono ancora cifre da mostrare.',
  owners: { '48': 'Việt Nam', '56': 'Việt Nam' },
  sea: ['Biển Đông'],
};
