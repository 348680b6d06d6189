import type { SupplierCardWords } from '../vi/supplier-card.js';
import { between, on } from './dates.js';
import { plural } from './plural.js';

export const supplierCard: SupplierCardWords = {
  kinds: {
    cooperative: 'Cooperativa',
    company: 'Azienda',
    household: 'Impresa familiare',
    'cooperative-group': 'Gruppo cooperativo',
  },
  otherKind: 'Produttore',
  nowPartOf: (recorded, today) => `${recorded} (oggi ${today})`,
  noPlace: 'Luogo non indicato',
  products: (n, count) => `${count}\u00a0${plural(n, 'prodotto', 'prodotti')} nel catalogo`,
  noProducts: 'Ancora nessun prodotto nel catalogo',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GLOBALG.A.P.',
    organic: 'Biologico',
    haccp: 'HACCP',
    'iso-22000': 'ISO\u00a022000',
    'food-safety': 'Sicurezza alimentare',
    halal: 'Halal',
  },
  numbered: (number, issuer) => `n.\u00a0${number}, rilasciato da ${issuer}`,
  valid: between,
  expired: (date) => `scaduto ${on(date)}`,
  noCertificates: 'Certificati non indicati',
  unproven: 'Informazioni incomplete sui certificati',
  source: (name) => `Fonte: ${name}`,
  noSource: 'Fonte non indicata',
  notFound: 'Questo produttore non è stato trovato.',
};
