import type { ProvinceCardWords } from '../vi/province-card.js';
import { on, since } from './dates.js';
import { plural } from './plural.js';

export const provinceCard: ProvinceCardWords = {
  counted: {
    products: (n) => plural(n, 'produit', 'produits'),
    suppliers: (n) => plural(n, 'producteur', 'producteurs'),
    events: (n) => plural(n, 'événement', 'événements'),
    agreements: (n) => plural(n, 'accord', 'accords'),
  },
  nothing: 'Le catalogue n’a encore rien de cette province.',
  mergedFrom: (names, date) => `Issue de la fusion de ${names} le ${date}.`,
  mergedInto: (name, lastDay) =>
    lastDay
      ? `Province à part entière jusqu’au ${lastDay}\u202f; aujourd’hui ${name}.`
      : `Aujourd’hui ${name}.`,
  and: ' et ',
  agreements: 'Coopération avec Hà Nội',
  signed: (date) => `signé ${on(date)}`,
  since,
  moreAgreements: (n, shown) => `et ${shown} ${plural(n, 'autre accord', 'autres accords')}`,
  nextEvent: 'Prochain événement',
  lastEvent: 'Dernier événement',
  bestProducts: 'Produits les mieux classés',
  partial: 'Une partie des informations n’a pas pu être chargée.',
  notFound: 'Cette province est introuvable.',
};
