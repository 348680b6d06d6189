import type { ProductCardWords } from '../vi/product-card.js';
import { plural } from './plural.js';

const rating = (stars: number) => `OCOP ${stars}\u00a0${plural(stars, 'stella', 'stelle')}`;

export const productCard: ProductCardWords = {
  categories: {
    food: 'Alimentari',
    beverage: 'Bevande',
    herbal: 'Erbe medicinali',
    handicraft: 'Artigianato',
    ornamental: 'Piante e animali ornamentali',
    tourism: 'Turismo comunitario',
  },
  otherGoods: 'Prodotto tipico',
  rated: (stars, year) => `${rating(stars)}${year ? ` · ${year}` : ''}`,
  wasRated: (stars, year) => `${rating(stars)}${year ? ` (${year})` : ''}`,
  nowPartOf: (recorded, today) => `${recorded} (oggi ${today})`,
  from: (price) => `Da ${price}`,
  photo: (credit) => `Foto: ${credit}`,
  notFound: 'Questo prodotto non è stato trovato.',
};
