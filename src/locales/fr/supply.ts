import type { SupplyWords } from '../vi/supply.js';
import { plural } from './plural.js';

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

export const supply: SupplyWords = {
  facts: {
    capacity: 'Capacité',
    minimumOrder: 'Commande minimale',
    leadTime: 'Délai de livraison',
    season: 'Saison',
    markets: 'Marchés d’exportation',
  },
  missing: 'non précisé',
  days: (n, shown) => `${shown}\u00a0${plural(n, 'jour', 'jours')}`,
  month: (month) => MONTHS[month - 1]!,
  months: (spans) => spans,
  allYear: 'toute l’année',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GLOBALG.A.P.',
    organic: 'Agriculture biologique',
    haccp: 'HACCP',
    'iso-22000': 'ISO 22000',
    'food-safety': 'Sécurité alimentaire',
    halal: 'Halal',
  },
  number: (number) => `n°\u00a0${number}`,
  issuer: (name) => `délivré par ${name}`,
  expires: (date) => `valable jusqu’au ${date}`,
  expired: (date) => `expiré le ${date}`,
  without: (what) => `non précisé\u00a0: ${what}`,
  noNumber: 'numéro',
  noIssuer: 'organisme émetteur',
  noIssueDate: 'date d’émission',
  noExpiry: 'date d’expiration',
};
