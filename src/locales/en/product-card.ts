import type { ProductCardWords } from '../vi/product-card.js';

export const productCard: ProductCardWords = {
  categories: {
    food: 'Food',
    beverage: 'Drinks',
    herbal: 'Herbal goods',
    handicraft: 'Handicrafts',
    ornamental: 'Ornamental plants and animals',
    tourism: 'Community tourism',
  },
  otherGoods: 'Local goods',
  rated: (stars, year) => `OCOP ${stars}-star${year ? ` · ${year}` : ''}`,
  wasRated: (stars, year) => `OCOP ${stars}-star${year ? ` (${year})` : ''}`,
  nowPartOf: (recorded, today) => `${recorded} (now ${today})`,
  from: (price) => `From ${price}`,
  photo: (credit) => `Photo: ${credit}`,
  notFound: 'This product could not be found.',
};
