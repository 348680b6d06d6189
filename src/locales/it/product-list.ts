import type { ProductListWords } from '../vi/product-list.js';
import { plural } from './plural.js';

export const productList: ProductListWords = {
  results: 'Prodotti',
  search: 'Cerca prodotti',
  searchHint: 'Prodotto, produttore, luogo…',
  filters: 'Filtra',
  facets: { category: 'Categoria', province: 'Provincia o città', stars: 'Classificazione OCOP' },
  stars: (n) => `${n}\u00a0${plural(n, 'stella', 'stelle')}`,
  chosen: (n) => `${n} ${plural(n, 'scelto', 'scelti')}`,
  remove: (name) => `Togli il filtro ${name}`,
  clear: 'Cancella tutto',
  sort: 'Ordina per',
  sorts: {
    relevance: 'Pertinenza',
    name: 'Nome A–Y',
    '-stars': 'Più stelle',
    '-recognised': 'Ultimi classificati',
    '-updated': 'Ultimi aggiornati',
  },
  count: (n, shown) => `${shown}\u00a0${plural(n, 'prodotto', 'prodotti')}`,
  moreThan: (shown) => `oltre ${shown}`,
  progress: (shown, total) => `${shown} su ${total}`,
  sideways: 'Prodotti, scorrimento orizzontale',
  previous: 'Precedenti',
  next: 'Successivi',
  more: 'Mostra altri',
  moreFailed: 'Non è stato possibile caricare il resto.',
  empty: 'Nessun prodotto corrisponde.',
  emptyFor: (query) => `Nessun prodotto trovato per «${query}».`,
  loosen: 'Togli un filtro o prova con altre parole, più brevi.',
};
