import type { SupplyWords } from '../vi/supply.js';
import { on, until } from './dates.js';
import { plural } from './plural.js';

const MONTHS = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

export const supply: SupplyWords = {
  facts: {
    capacity: 'Capacità',
    minimumOrder: 'Ordine minimo',
    leadTime: 'Tempi di consegna',
    season: 'Stagione',
    markets: 'Mercati di esportazione',
  },
  missing: 'non indicato',
  days: (n, shown) => `${shown}\u00a0${plural(n, 'giorno', 'giorni')}`,
  month: (month) => MONTHS[month - 1]!,
  months: (spans) => spans,
  allYear: 'tutto l’anno',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GLOBALG.A.P.',
    organic: 'Biologico',
    haccp: 'HACCP',
    'iso-22000': 'ISO 22000',
    'food-safety': 'Sicurezza alimentare',
    halal: 'Halal',
  },
  number: (number) => `n.\u00a0${number}`,
  issuer: (name) => `rilasciato da ${name}`,
  expires: (date) => `valido ${until(date)}`,
  expired: (date) => `scaduto ${on(date)}`,
  without: (what) => `non indicato: ${what}`,
  noNumber: 'numero',
  noIssuer: 'ente emittente',
  noIssueDate: 'data di emissione',
  noExpiry: 'data di scadenza',
};
