import type { SupplierCardWords } from '../vi/supplier-card.js';
import { between } from './dates.js';
import { plural } from './plural.js';

export const supplierCard: SupplierCardWords = {
  kinds: {
    cooperative: 'Coopérative',
    company: 'Entreprise',
    household: 'Entreprise familiale',
    'cooperative-group': 'Groupement coopératif',
  },
  otherKind: 'Producteur',
  nowPartOf: (recorded, today) => `${recorded} (aujourd’hui ${today})`,
  noPlace: 'Lieu non précisé',
  products: (n, count) => `${count}\u00a0${plural(n, 'produit', 'produits')} au catalogue`,
  noProducts: 'Aucun produit au catalogue pour le moment',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GLOBALG.A.P.',
    organic: 'Agriculture biologique',
    haccp: 'HACCP',
    'iso-22000': 'ISO\u00a022000',
    'food-safety': 'Sécurité alimentaire',
    halal: 'Halal',
  },
  numbered: (number, issuer) => `n°\u00a0${number}, délivré par ${issuer}`,
  valid: between,
  expired: (date) => `expiré le ${date}`,
  noCertificates: 'Certificats non précisés',
  unproven: 'Informations incomplètes sur les certificats',
  source: (name) => `Source\u00a0: ${name}`,
  noSource: 'Source non précisée',
  notFound: 'Ce producteur est introuvable.',
};
