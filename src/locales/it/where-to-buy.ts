import type { WhereToBuyWords } from '../vi/where-to-buy.js';

export const whereToBuy: WhereToBuyWords = {
  kinds: {
    supermarket: 'Supermercato',
    hypermarket: 'Ipermercato',
    convenience: 'Minimarket',
    grocery: 'Negozio di alimentari',
    'wholesale-market': 'Mercato all’ingrosso',
    'traditional-market': 'Mercato',
    'ocop-showroom': 'Negozio OCOP',
    online: 'Online',
  },
  otherKind: 'Punto vendita',
  qualifiers: {
    exactly: '',
    'more-than': 'oltre ',
    'at-least': 'almeno ',
    about: 'circa ',
    nearly: 'quasi ',
    'up-to': 'fino a ',
  },
  outlets: 'punti vendita',
  stalls: 'stand',
  scopes: { national: 'in tutto il paese', city: 'in città' },
  inYear: (year) => `${year}`,
  source: (publisher) => `Fonte: ${publisher}`,
  empty: 'Non è ancora noto dove si vende.',
  notFound: 'Contenuto non trovato.',
};
