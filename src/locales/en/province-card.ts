import type { ProvinceCardWords } from '../vi/province-card.js';

export const provinceCard: ProvinceCardWords = {
  counted: {
    products: (n) => (n === 1 ? 'product' : 'products'),
    suppliers: (n) => (n === 1 ? 'producer' : 'producers'),
    events: (n) => (n === 1 ? 'event' : 'events'),
    agreements: (n) => (n === 1 ? 'agreement' : 'agreements'),
  },
  nothing: 'The catalogue has nothing from here yet.',
  mergedFrom: (names, date) => `Merged from ${names} on ${date}.`,
  mergedInto: (name, lastDay) =>
    lastDay ? `A unit of its own until ${lastDay}; now part of ${name}.` : `Now part of ${name}.`,
  and: ' and ',
  agreements: 'Cooperation with Hà Nội',
  signed: (date) => `signed on ${date}`,
  since: (year) => `since ${year}`,
  moreAgreements: (n, shown) => `and ${shown} more ${n === 1 ? 'agreement' : 'agreements'}`,
  nextEvent: 'Next event',
  lastEvent: 'Latest event',
  bestProducts: 'Products with the most stars',
  partial: 'Some of it could not be loaded.',
  notFound: 'This province could not be found.',
};
