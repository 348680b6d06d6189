import type { ProductListWords } from '../vi/product-list.js';
import { plural } from './plural.js';

export const productList: ProductListWords = {
  results: 'Produits',
  search: 'Rechercher un produit',
  searchHint: 'Produit, producteur, lieu…',
  filters: 'Filtrer',
  facets: { category: 'Catégorie', province: 'Province ou ville', stars: 'Classement OCOP' },
  stars: (n) => `${n}\u00a0${plural(n, 'étoile', 'étoiles')}`,
  chosen: (n) => `${n} ${plural(n, 'choisi', 'choisis')}`,
  remove: (name) => `Retirer le filtre ${name}`,
  clear: 'Tout effacer',
  sort: 'Trier par',
  sorts: {
    relevance: 'Pertinence',
    name: 'Nom A–Y',
    '-stars': 'Plus d’étoiles',
    '-recognised': 'Derniers classés',
    '-updated': 'Derniers mis à jour',
  },
  count: (n, shown) => `${shown}\u00a0${plural(n, 'produit', 'produits')}`,
  moreThan: (shown) => `plus de ${shown}`,
  progress: (shown, total) => `${shown} sur ${total}`,
  sideways: 'Produits, défilement horizontal',
  previous: 'Précédents',
  next: 'Suivants',
  more: 'Afficher plus',
  moreFailed: 'La suite n’a pas pu être chargée.',
  empty: 'Aucun produit ne correspond.',
  emptyFor: (query) => `Aucun produit trouvé pour «\u00a0${query}\u00a0».`,
  loosen: 'Retirez un filtre, ou essayez d’autres mots, plus courts.',
};
