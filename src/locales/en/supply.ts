import type { SupplyWords } from '../vi/supply.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const supply: SupplyWords = {
  facts: {
    capacity: 'Capacity',
    minimumOrder: 'Minimum order',
    leadTime: 'Lead time',
    season: 'Season',
    markets: 'Exported to',
  },
  missing: 'not stated',
  days: (n, shown) => `${shown}\u00a0${n === 1 ? 'day' : 'days'}`,
  month: (month) => MONTHS[month - 1]!,
  months: (spans) => spans,
  allYear: 'all year',
  certificates: {
    vietgap: 'VietGAP',
    globalgap: 'GLOBALG.A.P.',
    organic: 'Organic',
    haccp: 'HACCP',
    'iso-22000': 'ISO 22000',
    'food-safety': 'Food safety',
    halal: 'Halal',
  },
  number: (number) => `no. ${number}`,
  issuer: (name) => `issued by ${name}`,
  expires: (date) => `valid until ${date}`,
  expired: (date) => `expired on ${date}`,
  without: (what) => `${what} not stated`,
  noNumber: 'number',
  noIssuer: 'issuer',
  noIssueDate: 'date of issue',
  noExpiry: 'expiry',
};
