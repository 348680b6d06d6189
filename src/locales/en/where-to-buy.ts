import type { WhereToBuyWords } from '../vi/where-to-buy.js';

export const whereToBuy: WhereToBuyWords = {
  kinds: {
    supermarket: 'Supermarket',
    hypermarket: 'Hypermarket',
    convenience: 'Convenience store',
    grocery: 'Food shop',
    'wholesale-market': 'Wholesale market',
    'traditional-market': 'Market',
    'ocop-showroom': 'OCOP shop',
    online: 'Online',
  },
  otherKind: 'Place of sale',
  qualifiers: {
    exactly: '',
    'more-than': 'more than ',
    'at-least': 'at least ',
    about: 'about ',
    nearly: 'nearly ',
    'up-to': 'up to ',
  },
  outlets: 'outlets',
  stalls: 'stalls',
  scopes: { national: 'nationwide', city: 'in the city' },
  inYear: (year) => `${year}`,
  source: (publisher) => `Source: ${publisher}`,
  empty: 'Nothing is known yet of where it is sold.',
  notFound: 'This could not be found.',
};
