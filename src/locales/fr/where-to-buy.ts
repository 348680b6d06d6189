import type { WhereToBuyWords } from '../vi/where-to-buy.js';

export const whereToBuy: WhereToBuyWords = {
  kinds: {
    supermarket: 'Supermarché',
    hypermarket: 'Hypermarché',
    convenience: 'Supérette',
    grocery: 'Épicerie',
    'wholesale-market': 'Marché de gros',
    'traditional-market': 'Marché',
    'ocop-showroom': 'Boutique OCOP',
    online: 'En ligne',
  },
  otherKind: 'Point de vente',
  qualifiers: {
    exactly: '',
    'more-than': 'plus de ',
    'at-least': 'au moins ',
    about: 'environ ',
    nearly: 'près de ',
    'up-to': 'jusqu’à ',
  },
  outlets: 'points de vente',
  stalls: 'stands',
  scopes: { national: 'dans tout le pays', city: 'dans la ville' },
  inYear: (year) => `${year}`,
  source: (publisher) => `Source\u00a0: ${publisher}`,
  empty: 'Aucun point de vente connu pour le moment.',
  notFound: 'Contenu introuvable.',
};
