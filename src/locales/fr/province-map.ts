import type { ProvinceMapWords } from '../vi/province-map.js';
import { plural } from './plural.js';

const count = (one: string, many: string) => (n: number, shown: string) =>
  `${shown}\u00a0${plural(n, one, many)}`;

// Names of the archipelagos and of the sea stay Vietnamese in every language.
export const provinceMap: ProvinceMapWords = {
  map: 'Carte du Việt Nam avec Quần đảo Hoàng Sa et Quần đảo Trường Sa',
  units: 'Provinces et villes',
  metrics: {
    products: { title: 'Nombre de produits', count: count('produit', 'produits') },
    suppliers: { title: 'Nombre de producteurs', count: count('producteur', 'producteurs') },
    events: { title: 'Nombre d’événements', count: count('événement', 'événements') },
    agreements: { title: 'Accords avec Hà Nội', count: count('accord', 'accords') },
  },
  none: 'Pas de données',
  hint: 'Choisissez une province ou une ville sur la carte pour voir ses chiffres.',
  mergedFrom: (names) => `Auparavant ${names}.`,
  mergedInto: (name) => `Aujourd’hui ${name}.`,
  holds: { '48': 'Avec Quần đảo Hoàng Sa.', '56': 'Avec Quần đảo Trường Sa.' },
  and: ' et ',
  clear: 'Annuler le choix',
  showTable: 'Tableau',
  hideTable: 'Masquer le tableau',
  empty: 'Aucun chiffre à afficher pour le moment.',
  owners: { '48': 'Việt Nam', '56': 'Việt Nam' },
  sea: ['Biển Đông'],
};
