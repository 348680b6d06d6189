import type { ProductCardWords } from '../vi/product-card.js';
import { plural } from './plural.js';

const rating = (stars: number) => `OCOP ${stars}\u00a0${plural(stars, 'étoile', 'étoiles')}`;

export const productCard: ProductCardWords = {
  categories: {
    food: 'Alimentation',
    beverage: 'Boissons',
    herbal: 'Plantes médicinales',
    handicraft: 'Artisanat',
    ornamental: 'Plantes et animaux d’ornement',
    tourism: 'Tourisme communautaire',
  },
  otherGoods: 'Produit du terroir',
  rated: (stars, year) => `${rating(stars)}${year ? ` · ${year}` : ''}`,
  wasRated: (stars, year) => `${rating(stars)}${year ? ` (${year})` : ''}`,
  nowPartOf: (recorded, today) => `${recorded} (aujourd’hui ${today})`,
  from: (price) => `Dès ${price}`,
  photo: (credit) => `Photo\u00a0: ${credit}`,
  notFound: 'Ce produit est introuvable.',
};
