import type { SupplierCardWords } from '../vi/supplier-card.js';

export const supplierCard: SupplierCardWords = {
  kinds: {
    cooperative: 'Cooperative',
    company: 'Company',
    household: 'Household business',
    'cooperative-group': 'Cooperative group',
  },
  otherKind: 'Producer',
  nowPartOf: (recorded, today) => `${recorded} (now part of ${today})`,
  noPlace: 'Place not stated',
  products: (n, count) => `${count}\u00a0${n === 1 ? 'product' : 'products'} in the catalogue`,
  noProducts: 'No products in the catalogue yet',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GlobalG.A.P.',
    organic: 'Organic',
    haccp: 'HACCP',
    'iso-22000': 'ISO\u00a022000',
    'food-safety': 'Food safety',
    halal: 'Halal',
  },
  numbered: (number, issuer) => `no. ${number}, issued by ${issuer}`,
  valid: (from, to) => `from ${from} to ${to}`,
  expired: (date) => `expired on ${date}`,
  noCertificates: 'Certificates not stated',
  unproven: 'Certificates not stated in full',
  source: (name) => `Source: ${name}`,
  noSource: 'No source given',
  notFound: 'This producer could not be found.',
};
